// The agent's desk: interactions, what can be done with them, and the events which each step sends.
// Every click, scenario step, directive and test goes through the methods of this class.

import { dispositionFor } from './dispositions.js';

export const STATUSES = ['Available', 'Busy', 'On break', 'Working offline'];
const RECORDINGS = 'https://recordings.example.com/calls';
const MAILS = 'https://vcc.example.com/email';

// How each family behaves. UC knows voice only, and has no wrap-up.
export const FAMILIES = {
  'voice-phone': { label: 'Call', products: ['UC', 'CC'] },
  voicemail: { label: 'Voicemail', products: ['CC'] },
  chat: { label: 'Web chat', products: ['CC'] },
  'chat-nextgen': { label: 'Message', products: ['CC'] },
  email: { label: 'E-mail', products: ['CC'] },
};

// Fires 'change' after each step, 'ring' with {id} when something comes in, 'notice' with {text}.
export class Agent extends EventTarget {
  #byId = new Map();
  #mailNumber = 4100;

  constructor({ publisher, settings, now, newId, nameFor }) {
    super();
    Object.assign(this, { publisher, settings, now, newId, nameFor });
    this.product = null;
    this.agentName = '';
    this.status = STATUSES[0];
    this.pace = 1; // how much faster than life a scenario plays; durations are reckoned back with it
  }

  get signedIn() {
    return this.product !== null;
  }

  get interactions() {
    return [...this.#byId.values()];
  }

  get(id) {
    const interaction = this.#byId.get(id);
    if (!interaction) throw new Error(`There is no open interaction with the id ${id}.`);
    return interaction;
  }

  signIn({ product = 'CC', agentName = 'Alex Morgan' } = {}) {
    if (!['UC', 'CC'].includes(product)) throw new Error(`The product is UC or CC, not ${product}.`);
    Object.assign(this, { product, agentName, status: STATUSES[0] });
    this.#changed();
  }

  // What was open is gone without any event, as with a session that ends.
  signOut() {
    this.product = null;
    this.#byId.clear();
    this.#changed();
  }

  setStatus(status) {
    if (!STATUSES.includes(status)) throw new Error(`The status is one of ${STATUSES.join(', ')}.`);
    this.status = status;
    this.#changed();
  }

  // A customer rings or writes. An e-mail sends nothing before it is opened; a saved draft is open at once.
  // kind (e-mail): 'fresh', 'reply' or 'draft'. Returns the interaction's id.
  incoming(options = {}) {
    return this.#begin({ direction: options.kind === 'draft' ? 'outbound' : 'inbound', ...options });
  }

  // The agent calls or writes. A call rings until answer() or noAnswer(); messages and e-mails are open at once.
  outgoing(options = {}) {
    const id = this.#begin({ ...options, direction: 'outbound' });
    if (this.get(id).family !== 'voice-phone') this.answer(id);
    return id;
  }

  // The agent answers, or for an outbound call the other side.
  answer(id) {
    const it = this.#in(id, 'offered');
    it.acceptedAt = this.now();
    it.state = 'active';
    if (it.family === 'voicemail' && this.settings.voicemailOddity) {
      const { direction, searchContext } = this.#common(it);
      this.publisher.emit(this.#type('CC', 'voice-phone', 'accepted'), { direction, searchContext });
    } else {
      this.#emit(it, 'accepted', this.#offer(it));
    }
    this.#changed();
  }

  // Given back: contact centre work goes on to another agent without a word, a UC call ends here.
  decline(id) {
    const it = this.#in(id, 'offered');
    if (it.direction === 'outbound') return this.noAnswer(id);
    it.endedAt = this.now();
    if (it.product === 'UC') this.#emit(it, 'terminated', this.#callEnd(it));
    this.#close(it);
  }

  // The customer gives up before anyone answered. silent: no event says so, as with some routings.
  miss(id, { silent = false } = {}) {
    const it = this.#in(id, 'offered');
    if (it.direction === 'outbound') return this.noAnswer(id);
    it.endedAt = this.now();
    if (!silent && it.family !== 'email') this.#terminate(it);
    this.#close(it);
  }

  // Nobody took the agent's call, or the agent gave up. In the contact centre a wrap-up follows.
  noAnswer(id, { busy = false } = {}) {
    const it = this.#in(id, 'offered');
    it.endedAt = this.now();
    it.outcome = busy ? 'Busy' : 'No answer';
    if (it.product === 'CC') {
      it.state = 'wrap_up';
      this.#changed();
    } else {
      this.#terminate(it);
      this.#close(it);
    }
  }

  hold(id, held = !this.get(id).held) {
    this.#in(id, 'active').held = held;
    this.#changed();
  }

  mute(id, muted = !this.get(id).muted) {
    this.#in(id, 'active').muted = muted;
    this.#changed();
  }

  // One line of a chat or message. from: 'customer' or 'agent'.
  say(id, { from = 'customer', text }) {
    const it = this.get(id);
    it.messages.push({ from, text, at: this.now() });
    this.#changed();
  }

  // Notes as they are typed; they go out with the end of a call.
  note(id, text) {
    this.get(id).notes = text;
    this.#changed();
  }

  // The conversation is over, whoever ended it. talked: seconds, when the length is to be set by hand.
  hangUp(id, { talked } = {}) {
    const it = this.get(id);
    if (it.state === 'offered') return this.decline(id);
    this.#in(id, 'active');
    it.endedAt = this.now();
    it.talked = talked ?? Math.round(((it.endedAt - it.acceptedAt) / 1000) * this.pace);
    if (it.product === 'UC') {
      this.#terminate(it);
      this.#close(it);
    } else {
      it.state = 'wrap_up';
      if (it.family !== 'email') this.#emit(it, 'completed', this.#end(it, false));
      this.#changed();
    }
  }

  // The agent has finished. disposition: a code of dispositions.js, or any other text.
  wrapUp(id, { notes, disposition } = {}) {
    const it = this.get(id);
    if (it.family === 'email' && it.state === 'active') it.endedAt = this.now();
    else this.#in(id, 'wrap_up');
    if (notes !== undefined) it.notes = notes;
    it.disposition = disposition ?? it.disposition;
    this.#terminate(it);
    this.#close(it);
  }

  // A manual search in the panel sends an offered, with nothing after it.
  search(text) {
    if (!this.signedIn) throw new Error('Sign in first.');
    const mail = text.includes('@');
    const type = this.#type(this.product, mail && this.product === 'CC' ? 'chat' : 'voice-phone', 'offered');
    const startTime = type.includes('-uc-') ? { startTime: String(this.now()) } : {};
    return this.publisher.emit(type, { searchContext: text, ...startTime });
  }

  // What must survive a reload of the page, as the vendor's server keeps it.
  snapshot() {
    const { product, agentName, status } = this;
    return { product, agentName, status, mailNumber: this.#mailNumber, interactions: this.interactions };
  }

  // repeat: send the events of open interactions again, with new ids.
  restore({ product, agentName, status, mailNumber, interactions }, { repeat = false } = {}) {
    Object.assign(this, { product, agentName, status });
    this.#mailNumber = mailNumber;
    this.#byId = new Map(interactions.map((it) => [it.id, it]));
    if (repeat) {
      for (const it of interactions) {
        if (it.family !== 'email') this.#emit(it, 'offered', this.#offer(it));
        if (it.acceptedAt && !it.draft) this.#emit(it, 'accepted', this.#offer(it));
      }
    }
    this.#changed();
  }

  #begin({ product = this.product, family = 'voice-phone', direction, party = '', name, mediaType, ...more }) {
    if (!this.signedIn) throw new Error('Sign in first.');
    if (!FAMILIES[family]) throw new Error(`There is no family named ${family}.`);
    if (!FAMILIES[family].products.includes(product)) {
      throw new Error(`${FAMILIES[family].label} needs 8x8 Contact Center: sign in with CC.`);
    }
    const it = {
      id: this.newId(), product, family, direction, party,
      name: name ?? this.nameFor(party),
      mediaType: { chat: 'web_chat', 'chat-nextgen': mediaType ?? 'sms' }[family] ?? null,
      state: 'offered', offeredAt: this.now(), acceptedAt: null, endedAt: null, talked: 0,
      held: false, muted: false, messages: [], notes: '', disposition: '', outcome: '',
      recorded: more.recorded ?? false,
      queue: more.queue ?? '',
    };
    this.#byId.set(it.id, it);
    if (family === 'email') this.#beginMail(it, more);
    else this.#emit(it, 'offered', this.#offer(it));
    if (more.text) this.say(it.id, { text: more.text });
    this.#changed();
    if (it.state === 'offered') this.dispatchEvent(new CustomEvent('ring', { detail: { id: it.id } }));
    return it.id;
  }

  #beginMail(it, { kind = 'fresh', subject = 'Your question', body = '', mainNumberId, childNumberId }) {
    this.#mailNumber += 1;
    const own = String(this.#mailNumber);
    it.draft = kind === 'draft';
    it.mail = {
      kind, subject, body,
      mainNumberId: mainNumberId ?? own,
      childNumberId: kind === 'fresh' ? '' : childNumberId ?? `${mainNumberId ?? own}-1`,
    };
    if (it.draft) Object.assign(it, { state: 'active', acceptedAt: this.now() });
  }

  #in(id, state) {
    const it = this.get(id);
    if (it.state !== state) throw new Error(`That needs an interaction that is ${state}; this one is ${it.state}.`);
    return it;
  }

  #close(it) {
    it.state = 'ended';
    this.#byId.delete(it.id);
    this.#changed();
  }

  #type(product, family, state) {
    return this.publisher.contract.find(product, family, state);
  }

  #emit(it, state, values) {
    return this.publisher.emit(this.#type(it.product, it.family, state), values);
  }

  #terminate(it) {
    this.#emit(it, 'terminated', this.#end(it, true));
  }

  #common(it) {
    const values = { direction: it.direction, searchContext: it.party };
    if (it.mediaType) values.mediaType = it.mediaType;
    return values;
  }

  // What offered and accepted say.
  #offer(it) {
    const values = this.#common(it);
    if (it.product === 'UC') values.startTime = String(it.offeredAt);
    if (it.family === 'voicemail') values.callingName = it.name;
    if (it.family === 'chat') values.additionalData = { name: it.name };
    if (it.family === 'email') Object.assign(values, mailValues(it));
    return values;
  }

  // What completed and terminated say.
  #end(it, wrappedUp) {
    const values = this.#offer(it);
    if (it.family === 'email') return { ...values, isStandAloneTerminated: it.draft };
    if (it.mediaType) {
      values.endTime = String(it.endedAt);
      values.additionalData = { ...values.additionalData, description: transcript(it) };
      return values;
    }
    Object.assign(values, this.#callEnd(it));
    if (it.product === 'CC') values.additionalData = callExtras(it, wrappedUp);
    return values;
  }

  // startTime is the moment of the offer, callDuration the time of the talk: so it is in the vendor's sample.
  #callEnd(it) {
    const values = {
      ...this.#offer(it),
      startTime: String(it.offeredAt),
      endTime: String(it.endedAt),
      callDuration: clockText(it.talked),
    };
    if (it.family === 'voice-phone') {
      const recorded = it.recorded && it.acceptedAt !== null;
      values.hasRecording = recorded;
      values.callRecording = recorded ? `${RECORDINGS}/${it.id}.wav` : '';
    }
    return values;
  }

  #changed() {
    this.dispatchEvent(new CustomEvent('change'));
  }
}

function mailValues(it) {
  const [firstName = '', ...rest] = it.name.split(' ').filter(Boolean);
  const reply = it.mail.kind !== 'fresh';
  return {
    searchContext: reply ? it.mail.mainNumberId : it.party,
    mainNumberId: it.mail.mainNumberId,
    childNumberId: it.mail.childNumberId,
    url: `${MAILS}/${it.mail.childNumberId || it.mail.mainNumberId}`,
    isReplyEmail: reply,
    isStandAloneTerminated: false,
    contact: { emailAddress: it.party, firstName, lastName: rest.join(' ') },
  };
}

function callExtras(it, wrappedUp) {
  if (!wrappedUp) return { notes: it.notes };
  const { code, short, description } = dispositionFor(it.disposition);
  return { disposition_code: code, lastTclCodeShort: short, lastTclCodeDesc: description, notes: it.notes };
}

function transcript(it) {
  const customer = it.name || it.party || 'Customer';
  return it.messages.map(({ from, text }) => `${from === 'agent' ? 'Agent' : customer}: ${text}`).join('\n');
}

export function clockText(seconds) {
  const two = (number) => String(Math.floor(number)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
}
