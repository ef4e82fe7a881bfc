// Plays the steps of a scenario file (format: README.md beside this folder).

// Each step calls one method of the agent. `who` names an interaction by the step that began it.
const STEPS = {
  signIn: (agent, step) => agent.signIn(step),
  signOut: (agent) => agent.signOut(),
  status: (agent, step) => agent.setStatus(step.status),
  incoming: (agent, step) => agent.incoming(step),
  dial: (agent, step) => agent.outgoing({ ...step, family: 'voice-phone' }),
  write: (agent, step) => agent.outgoing(step),
  answer: (agent, step, id) => agent.answer(id),
  decline: (agent, step, id) => agent.decline(id),
  miss: (agent, step, id) => agent.miss(id, step),
  noAnswer: (agent, step, id) => agent.noAnswer(id, step),
  hold: (agent, step, id) => agent.hold(id, step.held),
  mute: (agent, step, id) => agent.mute(id, step.muted),
  say: (agent, step, id) => agent.say(id, step),
  note: (agent, step, id) => agent.note(id, step.text),
  hangUp: (agent, step, id) => agent.hangUp(id, step),
  wrapUp: (agent, step, id) => agent.wrapUp(id, step),
  search: (agent, step) => agent.search(step.party),
};
const BEGINNERS = ['incoming', 'dial', 'write'];
const NEEDS_NOBODY = [...BEGINNERS, 'signIn', 'signOut', 'status', 'search', 'emit', 'fault'];

export class Player {
  #stop = null;

  constructor({ agent, publisher, fault, baseUrl }) {
    Object.assign(this, { agent, publisher, fault, baseUrl });
    this.playing = null;
  }

  async list() {
    return (await fetch(this.baseUrl)).json();
  }

  // Plays to the end; resolves with 'ended' or 'stopped'. speed: how many times faster than written.
  async play(name, { speed = 1 } = {}) {
    if (this.playing) throw new Error(`The scenario ${this.playing} is still playing.`);
    if (!(speed > 0)) throw new Error('The speed must be a number above 0.');
    this.playing = name;
    try {
      const answer = await fetch(new URL(`${encodeURIComponent(name)}.json`, this.baseUrl));
      if (!answer.ok) throw new Error(`There is no scenario named ${name}.`);
      return await this.#run(checked(await answer.json()), speed);
    } finally {
      this.playing = null;
      this.agent.pace = 1;
    }
  }

  stop() {
    this.#stop?.();
  }

  async #run({ product, steps }, speed) {
    if (this.agent.product !== product) this.agent.signIn({ product });
    this.agent.pace = speed;
    const stopped = new Promise((resolve) => { this.#stop = () => resolve('stopped'); });
    const ids = new Map();
    for (const step of steps) {
      const pause = new Promise((resolve) => { setTimeout(resolve, (step.after ?? 0) / speed); });
      if (await Promise.race([pause, stopped]) === 'stopped') return 'stopped';
      this.#take(step, ids);
    }
    return 'ended';
  }

  #take(step, ids) {
    if (step.do === 'emit') return this.publisher.emit(step.event, step.values);
    if (step.do === 'fault') return this.fault(step.fault, step);
    const result = STEPS[step.do](this.agent, step, ids.get(step.who));
    if (BEGINNERS.includes(step.do)) ids.set(step.as, result);
    return result;
  }
}

// Everything is checked before the first step is taken, so that a mistake does not stop half-way.
function checked({ product, steps }) {
  const known = new Set();
  steps.forEach((step, index) => {
    const fail = (text) => { throw new Error(`Step ${index + 1} of the scenario ${text}.`); };
    if (!(step.do in STEPS) && !['emit', 'fault'].includes(step.do)) fail(`does "${step.do}", which is unknown`);
    if (!NEEDS_NOBODY.includes(step.do) && !known.has(step.who)) fail(`needs "who" from an earlier step`);
    if (BEGINNERS.includes(step.do)) known.add(step.as);
  });
  return { product, steps };
}
