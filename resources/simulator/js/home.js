// What the agent starts from: dial pad, new message, customer search.

import { button, field, h, select } from './dom.js';

const KEYS = [
  ['1', ''], ['2', 'abc'], ['3', 'def'], ['4', 'ghi'], ['5', 'jkl'], ['6', 'mno'],
  ['7', 'pqrs'], ['8', 'tuv'], ['9', 'wxyz'], ['*', ''], ['0', '+'], ['#', ''],
];
const NUMBER = /^\+?[0-9*#]{2,20}$/;

export function homeView(simulator, product) {
  const parts = [dialPad(simulator), searchBox(simulator)];
  if (product === 'CC') parts.splice(1, 0, newMessage(simulator));
  return { element: h('div', { class: 'home', tabindex: '-1' }, parts) };
}

function plain(text) {
  return text.replace(/[\s().-]/g, '');
}

function dialPad(simulator) {
  const number = h('input', {
    type: 'tel', name: 'number', autocomplete: 'off', placeholder: '+44 20 7946 0018', 'data-first': true,
  });
  const press = (key) => {
    number.value += key;
    number.focus();
  };
  const keys = KEYS.map(([key, letters]) => button('', () => press(key), { class: 'key', 'aria-label': key }));
  keys.forEach((element, index) => element.append(KEYS[index][0], h('span', { class: 'hint' }, KEYS[index][1])));
  const onsubmit = (event) => {
    event.preventDefault();
    const wanted = plain(number.value);
    if (!NUMBER.test(wanted)) {
      simulator.notices.show('Type the number to call, with + and the country code, for example +44 20 7946 0018.');
      return number.focus();
    }
    simulator.attempt(() => {
      simulator.dial(wanted);
      number.value = '';
    });
    return undefined;
  };
  return h('form', { class: 'card stack', onsubmit, novalidate: true },
    h('h2', {}, 'Call'), field('Number', number),
    h('div', { class: 'keys' }, keys),
    h('button', { type: 'submit', class: 'success', 'data-action': 'dial' }, 'Call'));
}

function newMessage(simulator) {
  const party = h('input', { type: 'tel', autocomplete: 'off', placeholder: '+44 1632 960018' });
  const medium = select([['sms', 'SMS'], ['whatsapp', 'WhatsApp']]);
  const onsubmit = (event) => {
    event.preventDefault();
    const wanted = plain(party.value);
    if (!NUMBER.test(wanted)) {
      simulator.notices.show('Type the mobile number to write to, with + and the country code.');
      return party.focus();
    }
    simulator.attempt(() => {
      simulator.agent.outgoing({ family: 'chat-nextgen', mediaType: medium.value, party: wanted });
      party.value = '';
    });
    return undefined;
  };
  return h('form', { class: 'card stack', onsubmit, novalidate: true },
    h('h2', {}, 'New message'), field('To', party), field('By', medium),
    h('button', { type: 'submit', 'data-action': 'write' }, 'Start'));
}

function searchBox(simulator) {
  const text = h('input', { type: 'search', autocomplete: 'off' });
  const onsubmit = (event) => {
    event.preventDefault();
    const wanted = text.value.includes('@') ? text.value.trim() : plain(text.value);
    if (!wanted) return text.focus();
    simulator.attempt(() => simulator.agent.search(wanted));
    simulator.notices.show(`Searched for ${wanted}. The embedding page was told of it as of an offered interaction.`);
    return undefined;
  };
  return h('form', { class: 'card stack', onsubmit, novalidate: true },
    h('h2', {}, 'Find a customer'), field('Number or e-mail address', text),
    h('button', { type: 'submit', 'data-action': 'search' }, 'Search'));
}
