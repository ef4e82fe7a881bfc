// Builds the page, and window.maestroSimulator: the one object that tests and demos drive it by.

import { Agent } from './agent.js';
import { Contract } from './contract.js';
import { Desk } from './desk.js';
import { readDirective } from './directive.js';
import { faultsOf } from './faults.js';
import { FirstRun } from './first-run.js';
import { Notices } from './notices.js';
import { People } from './people.js';
import { Publisher } from './publisher.js';
import { Player } from './scenarios.js';
import { Session } from './session.js';
import { Trainer } from './trainer.js';
import { Wire } from './wire.js';

const now = () => Date.now();
const newId = () => crypto.randomUUID();

class Simulator {
  // outbound: what becomes of the agent's calls: 'answered', 'noAnswer', 'busy' or 'manual'; ringMs: after how long.
  settings = {
    schemaVersion: true, voicemailOddity: false, repeatAfterReload: false, outbound: 'answered', ringMs: 1500,
  };

  constructor(contract, people) {
    const byId = (id) => document.getElementById(id);
    const { settings } = this;
    this.contract = contract;
    this.people = people;
    this.wire = new Wire(window, now);
    this.publisher = new Publisher({ contract, wire: this.wire, settings, newId });
    this.agent = new Agent({
      publisher: this.publisher, settings, now, newId, nameFor: (party) => people.nameFor(party),
    });
    this.fault = faultsOf({ agent: this.agent, publisher: this.publisher, wire: this.wire, now, newId });
    this.player = new Player({
      agent: this.agent, publisher: this.publisher, fault: this.fault, baseUrl: new URL('scenarios/', location.href),
    });
    this.notices = new Notices(byId('notices'));
    this.session = new Session(window);
    this.firstRun = new FirstRun({ window, root: byId('setup'), onDone: (who) => this.agent.signIn(who) });
    this.trainer = new Trainer({ root: byId('trainer'), simulator: this });
    this.desk = new Desk({ root: byId('desk'), simulator: this, announcements: byId('announcements') });
    this.wire.listen((data) => this.#directive(data));
    this.agent.addEventListener('change', () => this.#changed());
    this.wire.addEventListener('log', () => this.#reportTrouble());
  }

  async start(query) {
    const wanted = query.get('signedin')?.toUpperCase();
    const saved = this.session.load();
    const goesOn = Boolean(saved?.agent.product) && (!wanted || wanted === saved.agent.product);
    if (goesOn) this.#goOn(saved);
    else if (wanted) this.attempt(() => this.agent.signIn({ product: wanted }));
    if (!this.agent.signedIn) this.firstRun.start();
    if (query.has('scenario') && !goesOn) {
      this.play(query.get('scenario'), { speed: Number(query.get('speed') ?? 1) }).catch(() => {});
    }
  }

  // A call by the agent, with what becomes of it according to the settings. Returns the interaction's id.
  dial(number) {
    const busyWith = this.agent.interactions.find((it) => it.family === 'voice-phone' && isLive(it));
    if (busyWith) throw new Error('You are on a call already. End it first.');
    const id = this.agent.outgoing({ family: 'voice-phone', party: number });
    const { outbound, ringMs } = this.settings;
    if (outbound !== 'manual') {
      setTimeout(() => {
        if (!this.agent.interactions.some((it) => it.id === id && it.state === 'offered')) return;
        if (outbound === 'answered') this.agent.answer(id);
        else this.agent.noAnswer(id, { busy: outbound === 'busy' });
      }, ringMs);
    }
    return id;
  }

  async play(name, options) {
    try {
      return await this.player.play(name, options);
    } catch (error) {
      this.notices.show(error.message);
      throw error;
    }
  }

  // Runs what a click asks for; a step that is not possible becomes a notice.
  attempt(action) {
    try {
      return action();
    } catch (error) {
      this.notices.show(error.message);
      return undefined;
    }
  }

  // Returns why the directive is ignored, or '' when the call goes out.
  #directive(data) {
    const { phoneNumber, reason } = readDirective(data);
    let trouble = reason ?? '';
    if (!trouble && !this.agent.signedIn) trouble = 'nobody is signed in';
    if (!trouble) {
      try {
        this.dial(phoneNumber);
      } catch (error) {
        trouble = error.message;
      }
    }
    if (trouble) this.notices.show(`A request to call was ignored: ${trouble}${trouble.endsWith('.') ? '' : '.'}`);
    return trouble;
  }

  #goOn({ agent, settings }) {
    Object.assign(this.settings, settings);
    this.agent.restore(agent, { repeat: this.settings.repeatAfterReload });
  }

  #changed() {
    this.session.save({ agent: this.agent.snapshot(), settings: this.settings });
    if (this.agent.signedIn) this.firstRun.hide();
    else if (this.firstRun.step === 'ready') this.firstRun.start();
  }

  #reportTrouble() {
    if (this.wire.origin === null) {
      this.notices.show('This page does not know which page embeds it, so it cannot send events.');
    }
  }
}

function isLive(it) {
  return it.state === 'active' || (it.state === 'offered' && it.direction === 'outbound');
}

// The documented object (README.md). Its methods are those that the page's own buttons call.
function publicObject(simulator, ready) {
  const { agent, wire, publisher, settings } = simulator;
  const pass = (name) => (...args) => agent[name](...args);
  return {
    ready,
    settings,
    signIn: pass('signIn'),
    signOut: pass('signOut'),
    setStatus: pass('setStatus'),
    incoming: pass('incoming'),
    outgoing: pass('outgoing'),
    dial: (number) => simulator.dial(number),
    answer: pass('answer'),
    decline: pass('decline'),
    miss: pass('miss'),
    noAnswer: pass('noAnswer'),
    hold: pass('hold'),
    mute: pass('mute'),
    say: pass('say'),
    note: pass('note'),
    hangUp: pass('hangUp'),
    wrapUp: pass('wrapUp'),
    search: pass('search'),
    play: (name, options) => simulator.play(name, options),
    stop: () => simulator.player.stop(),
    emit: (eventType, values) => publisher.emit(eventType, values),
    fault: (name, args) => simulator.fault(name, args),
    postRaw: (message) => wire.deliver(message),
    sent: wire.sent,
    received: wire.received,
    get state() {
      return {
        loaded: true,
        setup: agent.signedIn ? 'ready' : simulator.firstRun.step,
        product: agent.product,
        agentName: agent.agentName,
        agentStatus: agent.status,
        interactions: structuredClone(agent.interactions),
        scenario: simulator.player.playing,
        notices: simulator.notices.texts,
        parentOrigin: wire.origin,
      };
    },
  };
}

async function load() {
  const [contract, people] = await Promise.all([
    Contract.load(new URL('protocol/events.json', location.href)),
    People.load(new URL('contacts.csv', location.href)),
  ]);
  return new Simulator(contract, people);
}

let finish;
const ready = new Promise((resolve) => { finish = resolve; });
window.maestroSimulator = { ready, state: { loaded: false } };
load().then(async (simulator) => {
  window.maestroSimulator = publicObject(simulator, ready);
  await simulator.start(new URLSearchParams(location.search));
  finish();
}).catch((error) => {
  document.getElementById('notices').textContent = `The page could not start: ${error.message}`;
});
