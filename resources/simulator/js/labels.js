// Words for interactions, and running clocks.

import { clockText, FAMILIES } from './agent.js';

const MESSAGE_KINDS = { sms: 'SMS', whatsapp: 'WhatsApp' };

export function kindOf(it) {
  if (it.family === 'email' && it.draft) return 'Saved draft';
  return MESSAGE_KINDS[it.mediaType] ?? FAMILIES[it.family].label;
}

export function titleOf(it) {
  return it.name || it.party || 'Number withheld';
}

// The number or address below a name; nothing when it is the title already.
export function partyText(it) {
  return it.name ? it.party || 'Number withheld' : '';
}

// Writes the time passed into every element below root that has data-since (epoch ms; data-until stops it).
export function tick(root, now) {
  for (const element of root.querySelectorAll('[data-since]')) {
    const end = Number(element.dataset.until || now);
    const text = clockText(Math.max(0, Math.floor((end - Number(element.dataset.since)) / 1000)));
    const shown = text.startsWith('00:') ? text.slice(3) : text;
    if (element.textContent !== shown) element.textContent = shown;
  }
}
