// The trainer's drawer: plays the customers, scenarios and faults, and shows what goes over the line.

import { button, field, h, KeyedList, select } from './dom.js';
import { FAULTS } from './faults.js';
import { kindOf, titleOf } from './labels.js';
import { LineLog } from './line-log.js';

const KINDS = [
  ['call', 'Call', { family: 'voice-phone' }],
  ['voicemail', 'Voicemail', { family: 'voicemail' }],
  ['chat', 'Web chat', { family: 'chat', text: 'Hello, can you help me?' }],
  ['sms', 'SMS', { family: 'chat-nextgen', mediaType: 'sms', text: 'Is my order on its way?' }],
  ['whatsapp', 'WhatsApp', { family: 'chat-nextgen', mediaType: 'whatsapp', text: 'Hi, a quick question.' }],
  ['email', 'E-mail', { family: 'email', kind: 'fresh', body: 'Could you send me your price list?' }],
  ['reply', 'E-mail reply', { family: 'email', kind: 'reply', body: 'Thank you. One more question.' }],
  ['draft', 'Saved draft', { family: 'email', kind: 'draft' }],
];
const BY_MAIL = ['chat', 'email'];
const OUTBOUND = [
  ['answered', 'Answered after a short ring'], ['noAnswer', 'Not answered'], ['busy', 'Busy'], ['manual', 'I decide below'],
];
const SWITCHES = [
  ['schemaVersion', 'Events carry schemaVersion'],
  ['voicemailOddity', 'An accepted voicemail is named as a call'],
  ['repeatAfterReload', 'Repeat open interactions after a reload'],
];

export class Trainer {
  constructor({ root, simulator }) {
    Object.assign(this, { root, simulator });
    this.toggle = button('Trainer', () => this.show(root.hidden), {
      'aria-expanded': 'false', 'aria-controls': 'trainer', 'data-action': 'trainer' });
    this.log = new LineLog(simulator.wire);
    this.#build();
    const { agent, wire } = simulator;
    agent.addEventListener('change', () => this.#sync());
    wire.addEventListener('log', () => this.#showArmed());
    root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.show(false);
    });
  }

  show(shown) {
    this.root.hidden = !shown;
    this.#sync();
    this.toggle.setAttribute('aria-expanded', String(shown));
    document.body.classList.toggle('with-trainer', shown);
    (shown ? this.root.querySelector('select, input, button') : this.toggle).focus();
    this.log.show(shown);
  }

  #build() {
    this.root.append(
      h('div', { class: 'trainer-head' }, h('h2', {}, 'Trainer'),
        button('Close', () => this.show(false), { class: 'quiet', 'aria-label': 'Close the trainer' })),
      this.#incoming(), this.#customers(), this.#scenarios(), this.#faults(), this.#switches(), this.log.element);
    this.#sync();
  }

  #incoming() {
    const { agent, people } = this.simulator;
    const options = people.all.map((person, index) => [String(index), [person.name, person.org].filter(Boolean).join(', ')]);
    const phone = h('input', { type: 'tel', autocomplete: 'off', 'data-field': 'phone' });
    const email = h('input', { type: 'email', autocomplete: 'off', 'data-field': 'email' });
    const name = h('input', { autocomplete: 'off', 'data-field': 'name' });
    const choose = (index) => {
      const person = people.all[Number(index)] ?? { name: '', phone: '', email: '' };
      [phone.value, email.value, name.value] = [person.phone, person.email, person.name];
    };
    const who = select([...options, ['', 'Somebody else']], { onchange: (event) => choose(event.target.value) });
    choose('0');
    this.incomingButtons = KINDS.map(([key, label, values]) => button(label, () => this.simulator.attempt(() => {
      const party = (BY_MAIL.includes(values.family) ? email : phone).value.trim().replace(/(?<=[\d+])\s+(?=\d)/g, '');
      agent.incoming({ ...values, party, name: name.value.trim() });
    }), { 'data-incoming': key }));
    return section('Customers', h('div', { class: 'stack' },
      field('Who', who),
      h('div', { class: 'pair' }, field('Number', phone), field('E-mail', email)),
      field('Name shown', name),
      h('div', { role: 'group', 'aria-label': 'Incoming', class: 'stack' }, h('p', { class: 'field-label' }, 'Incoming…'),
        h('div', { class: 'row' }, this.incomingButtons))), true);
  }

  #customers() {
    const list = h('div', { class: 'stack' });
    this.none = h('p', { class: 'hint' }, 'Nothing is open.');
    this.open = new KeyedList(list, (it) => `${it.id} ${it.state}`, (it) => ({ element: this.#customerRow(it) }));
    this.outbound = select(OUTBOUND, { onchange: (event) => { this.simulator.settings.outbound = event.target.value; } });
    return section('The other side', h('div', { class: 'stack' },
      field("The agent's calls are", this.outbound), this.none, list), true);
  }

  #customerRow(it) {
    const { agent } = this.simulator;
    const act = (label, action, name) => button(label, () => this.simulator.attempt(action), { 'data-customer': name });
    const row = h('div', { class: 'other-side' }, h('p', {}, h('strong', {}, titleOf(it)), ` (${kindOf(it)})`));
    const actions = h('div', { class: 'row' });
    if (it.state === 'offered' && it.direction === 'outbound') {
      actions.append(act('Answers', () => agent.answer(it.id), 'answers'),
        act('Does not answer', () => agent.noAnswer(it.id), 'no-answer'),
        act('Is busy', () => agent.noAnswer(it.id, { busy: true }), 'busy'));
    } else if (it.state === 'offered') {
      actions.append(act('Gives up', () => agent.miss(it.id), 'gives-up'),
        act('Goes to somebody else', () => agent.miss(it.id, { silent: true }), 'elsewhere'));
    } else if (it.state === 'active' && it.family === 'voice-phone') {
      actions.append(act('Hangs up', () => agent.hangUp(it.id), 'hangs-up'));
    } else if (it.state === 'active' && it.mediaType) {
      row.append(this.#customerWrites(it));
      actions.append(act('Leaves', () => agent.hangUp(it.id), 'hangs-up'));
    }
    if (!actions.hasChildNodes()) actions.append(h('span', { class: 'hint' }, 'It is the agent\'s turn.'));
    row.append(actions);
    return row;
  }

  #customerWrites(it) {
    const text = h('input', { 'aria-label': 'The customer writes', placeholder: 'The customer writes', autocomplete: 'off' });
    const onsubmit = (event) => {
      event.preventDefault();
      if (!text.value.trim()) return;
      this.simulator.attempt(() => this.simulator.agent.say(it.id, { text: text.value.trim() }));
      text.value = '';
    };
    return h('form', { class: 'row', onsubmit }, text, h('button', { type: 'submit', 'data-customer': 'writes' }, 'Write'));
  }

  #scenarios() {
    const { player } = this.simulator;
    const names = h('select', { 'data-field': 'scenario' });
    const speed = select([['1', 'As in life'], ['5', '5 times faster'], ['30', '30 times faster']]);
    const state = h('p', { class: 'hint', role: 'status' });
    player.list().then((list) => {
      names.append(...list.map(({ name, title, product }) => h('option', { value: name }, `${title} (${product})`)));
    }).catch(() => { state.textContent = 'The scenarios could not be loaded.'; });
    const play = async () => {
      state.textContent = 'Playing.';
      const result = await this.simulator.play(names.value, { speed: Number(speed.value) }).catch((error) => error.message);
      state.textContent = { ended: 'Played to the end.', stopped: 'Stopped.' }[result] ?? result;
    };
    return section('Scenarios', h('div', { class: 'stack' }, field('Scenario', names), field('Speed', speed),
      h('div', { class: 'row' }, button('Play', play, { class: 'primary', 'data-action': 'play' }),
        button('Stop', () => player.stop(), { 'data-action': 'stop' })), state));
  }

  #faults() {
    this.armed = h('p', { class: 'hint', role: 'status' });
    const buttons = Object.entries(FAULTS).map(([name, { label, help }]) => button(label, () => {
      this.simulator.attempt(() => this.simulator.fault(name));
      this.#showArmed();
    }, { title: help, 'data-fault': name }));
    return section('Faults', h('div', { class: 'stack' }, h('p', { class: 'hint' },
      'The first seven strike the next event that is sent; the others happen at once.'),
    h('div', { class: 'row' }, buttons), this.armed));
  }

  #switches() {
    const { settings } = this.simulator;
    this.switches = SWITCHES.map(([name]) => h('input', {
      type: 'checkbox', 'data-switch': name, onchange: (event) => { settings[name] = event.target.checked; },
    }));
    return section('Switches', h('div', { class: 'stack' },
      this.switches.map((box, index) => h('label', { class: 'switch' }, box, SWITCHES[index][1]))));
  }

  #showArmed() {
    const { publisher, wire } = this.simulator;
    const waiting = [...publisher.armed, ...wire.armed].map((name) => FAULTS[name].label.toLowerCase());
    this.armed.textContent = waiting.length ? `Waiting for the next event: ${waiting.join(', ')}.` : '';
  }

  #sync() {
    const { agent, settings } = this.simulator;
    this.outbound.value = settings.outbound;
    this.switches.forEach((box) => { box.checked = settings[box.dataset.switch]; });
    this.open.sync(agent.interactions);
    this.none.hidden = agent.interactions.length > 0;
    this.incomingButtons.forEach((element) => {
      element.disabled = !agent.signedIn || (agent.product === 'UC' && element.dataset.incoming !== 'call');
    });
  }
}

function section(title, content, open = false) {
  return h('details', { class: 'section', open }, h('summary', {}, title), content);
}
