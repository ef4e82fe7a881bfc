// The messages sent and received, newest first, for reading and copying.

import { button, h } from './dom.js';

const SHOWN = 200;
const WAYS = { sent: 'Sent', lost: 'Not sent', received: 'Received' };

export class LineLog {
  #entries = [];
  #shown = false;
  #pending = false;

  constructor(wire) {
    this.list = h('ol', { class: 'log' });
    this.count = h('span', { class: 'hint' });
    this.element = h('details', { class: 'section', open: true }, h('summary', {}, 'Messages'),
      h('div', { class: 'stack' },
        h('div', { class: 'row' }, button('Copy', () => this.#copy(), { 'data-action': 'copy-log' }),
          button('Clear', () => this.#clear(), { 'data-action': 'clear-log' }), this.count), this.list));
    wire.addEventListener('log', (event) => this.#add(event.detail));
  }

  show(shown) {
    this.#shown = shown;
    this.#paintSoon();
  }

  #add(entry) {
    this.#entries.unshift(entry);
    this.#entries.length = Math.min(this.#entries.length, SHOWN);
    this.#paintSoon();
  }

  // A flood is painted once, not message by message; a closed drawer is not painted at all.
  #paintSoon() {
    if (!this.#shown || this.#pending) return;
    this.#pending = true;
    setTimeout(() => {
      this.#pending = false;
      this.#paint();
    }, 50);
  }

  #paint() {
    const open = new Set([...this.list.querySelectorAll('details[open]')].map((element) => element.entry));
    this.list.replaceChildren(...this.#entries.map((entry) => line(entry, open.has(entry))));
    this.count.textContent = this.#entries.length === SHOWN ? `The last ${SHOWN}` : `${this.#entries.length} messages`;
  }

  #copy() {
    const lines = [...this.#entries].reverse().map(({ at, way, message }) => JSON.stringify({ at, way, message }));
    const area = h('textarea', { class: 'visually-hidden' });
    area.value = lines.join('\n');
    this.element.append(area);
    area.select();
    document.execCommand('copy'); // navigator.clipboard is refused to an embedded page
    area.remove();
  }

  #clear() {
    this.#entries = [];
    this.#paint();
  }
}

function line(entry, open) {
  const { at, way, message, note } = entry;
  const name = message?.eventType ?? message?.content?.eventName ?? typeof message;
  const body = h('details', { open },
    h('summary', {}, h('time', {}, new Date(at).toLocaleTimeString()), ' ', h('strong', { class: way }, WAYS[way]),
      ' ', name, message?.status === 'failed' && h('strong', { class: 'lost' }, ' failed'),
      note && h('span', { class: 'hint' }, ` (${note})`)),
    h('pre', { tabindex: '0' }, JSON.stringify(message, null, 2)));
  body.entry = entry;
  return h('li', {}, body);
}
