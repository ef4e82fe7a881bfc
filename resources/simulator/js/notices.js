// Short messages at the top of the page. The newest three stay until they are closed or two minutes have passed.

import { button, h } from './dom.js';

const SHOWN = 3;
const LIFETIME_MS = 120_000;

export class Notices {
  constructor(root) {
    this.root = root;
  }

  get texts() {
    return [...this.root.querySelectorAll('.notice-text')].map((element) => element.textContent);
  }

  show(text) {
    if (this.texts.includes(text)) return;
    const notice = h('div', { class: 'notice' }, h('span', { class: 'notice-text' }, text));
    notice.append(button('Close', () => notice.remove(), { class: 'quiet', 'aria-label': `Close the message: ${text}` }));
    this.root.append(notice);
    while (this.root.children.length > SHOWN) this.root.firstElementChild.remove();
    setTimeout(() => notice.remove(), LIFETIME_MS);
  }
}
