// Small helpers to build elements. Texts always become text nodes, never markup.

export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function button(label, onclick, properties = {}) {
  return h('button', { type: 'button', ...properties, onclick }, label);
}

export function field(label, control, hint) {
  return h('label', { class: 'field' }, h('span', { class: 'field-label' }, label), control,
    hint && h('span', { class: 'hint' }, hint));
}

export function select(options, properties = {}) {
  return h('select', properties, options.map(([value, label]) => h('option', { value }, label)));
}

const SHAPES = {
  'voice-phone': 'M6 3h4l2 5-2.5 1.7a11 11 0 0 0 4.8 4.8L16 12l5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 4 5a2 2 0 0 1 2-2z',
  voicemail: 'M6 8a4 4 0 1 0 0 8h12a4 4 0 1 0-4-4v4h-4v-4a4 4 0 0 0-4-4z',
  chat: 'M4 4h16v12H10l-6 5z',
  'chat-nextgen': 'M7 2h10v20H7zM9 5v12h6V5z',
  email: 'M3 5h18v14H3zM3 6l9 7 9-7',
};

export function icon(family) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', SHAPES[family]);
  svg.append(path);
  return svg;
}

// Keeps one element per key in a parent: makes new ones, updates living ones, removes the others.
// make(item) returns {element, update(item)}.
export class KeyedList {
  #parts = new Map();

  constructor(parent, key, make) {
    Object.assign(this, { parent, key, make });
  }

  sync(items) {
    const wanted = new Map(items.map((item) => [this.key(item), item]));
    for (const [key, part] of this.#parts) {
      if (wanted.has(key)) continue;
      part.element.remove();
      this.#parts.delete(key);
    }
    for (const [key, item] of wanted) {
      let part = this.#parts.get(key);
      if (!part) {
        part = this.make(item);
        this.#parts.set(key, part);
        this.parent.append(part.element);
      }
      part.update?.(item);
    }
  }
}
