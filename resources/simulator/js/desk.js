// The agent's workspace: header, what comes in, the list of open interactions, and the one in front.

import { STATUSES } from './agent.js';
import { button, h, icon, KeyedList, select } from './dom.js';
import { kindOf, partyText, tick, titleOf } from './labels.js';
import { homeView } from './home.js';
import { interactionView } from './views.js';

const HOME = 'home';

export class Desk {
  #selected = HOME;

  constructor({ root, simulator, announcements }) {
    Object.assign(this, { root, simulator, agent: simulator.agent, announcements });
    this.#build();
    this.agent.addEventListener('change', () => this.sync());
    this.agent.addEventListener('ring', (event) => this.#ring(event.detail.id));
    setInterval(() => tick(this.root, simulator.agent.now()), 1000);
    document.addEventListener('keydown', (event) => this.#shortcut(event));
    this.sync();
  }

  // The interaction in front, or null.
  get selected() {
    return this.agent.interactions.find((it) => it.id === this.#selected) ?? null;
  }

  select(id) {
    this.#selected = id;
    this.sync();
  }

  sync() {
    const { agent } = this;
    this.root.hidden = !agent.signedIn;
    if (!agent.signedIn) return;
    const ringing = agent.interactions.filter((it) => it.state === 'offered');
    const open = agent.interactions.filter((it) => it.state !== 'offered');
    const focusWasInside = this.view.contains(document.activeElement);
    this.#follow(open);
    this.who.textContent = `${agent.agentName}, ${agent.product === 'CC' ? 'Contact Center' : 'Work or Engage'}`;
    this.status.value = agent.status;
    this.ringing.sync(ringing);
    this.ringingArea.hidden = ringing.length === 0;
    this.tabs.sync([{ id: HOME }, ...open]);
    this.views.sync([{ id: HOME, state: agent.product }, ...open]);
    for (const element of this.tabList.children) {
      element.setAttribute('aria-current', String(element.dataset.id === this.#selected));
    }
    for (const element of this.view.children) element.hidden = element.dataset.id !== this.#selected;
    if (focusWasInside && !this.view.contains(document.activeElement)) this.#focusView();
    tick(this.root, agent.now());
  }

  // What was in front is gone: the newest open interaction takes its place. The first one comes to the front.
  #follow(open) {
    const known = this.known ?? new Set();
    const fresh = open.find((it) => !known.has(it.id));
    this.known = new Set(open.map((it) => it.id));
    const gone = this.#selected !== HOME && !this.known.has(this.#selected);
    if (gone) this.#selected = open.at(-1)?.id ?? HOME;
    if (fresh && (this.#selected === HOME || fresh.id === this.answering)) this.#selected = fresh.id;
  }

  #build() {
    const attempt = (action) => this.simulator.attempt(action);
    this.status = select(STATUSES.map((status) => [status, status]), {
      'aria-label': 'Your status', onchange: (event) => attempt(() => this.agent.setStatus(event.target.value)),
    });
    this.who = h('span', { class: 'who' });
    const ringingList = h('div', { class: 'stack' });
    this.ringingArea = h('section', { class: 'ringing', 'aria-label': 'Coming in', hidden: true }, ringingList);
    this.ringing = new KeyedList(ringingList, (it) => it.id, (it) => this.#ringingCard(it));
    this.tabList = h('nav', { class: 'tabs', 'aria-label': 'Open interactions' });
    this.tabs = new KeyedList(this.tabList, (it) => it.id, (it) => this.#tab(it));
    this.view = h('main', { class: 'view' });
    this.views = new KeyedList(this.view, (it) => `${it.id} ${it.state}`, (it) => this.#panel(it));
    this.root.append(
      h('header', { class: 'bar' },
        h('div', { class: 'brand' }, h('strong', {}, 'Agent workspace'), h('span', { class: 'badge', title: 'A simulator: nobody is really called' }, 'Training'),
          this.who),
        h('div', { class: 'bar-tools' }, this.status, this.simulator.trainer.toggle)),
      this.ringingArea,
      h('div', { class: 'columns' }, this.tabList, this.view));
  }

  #ringingCard(it) {
    const outbound = it.direction === 'outbound';
    const id = it.id;
    const answer = () => this.#act(() => {
      this.answering = id;
      this.agent.answer(id);
    });
    const decline = () => this.#act(() => this.agent.decline(id));
    const actions = outbound
      ? [button('Cancel the call', decline, { class: 'danger', 'data-action': 'cancel', 'aria-keyshortcuts': 'Alt+D' })]
      : [
        button(it.family === 'email' ? 'Open' : 'Answer', answer, {
          class: 'success', 'data-action': 'answer', 'aria-keyshortcuts': 'Alt+A', title: 'Alt+A' }),
        button(it.family === 'email' ? 'Leave it' : 'Decline', decline, {
          class: 'danger', 'data-action': 'decline', 'aria-keyshortcuts': 'Alt+D', title: 'Alt+D' }),
      ];
    const element = h('article', { class: 'card ring', 'data-id': id, 'aria-label': `${kindOf(it)}, ${titleOf(it)}` },
      h('div', { class: 'ring-head' }, icon(it.family),
        h('div', {},
          h('p', { class: 'hint' }, outbound ? 'Calling' : `Incoming ${kindOf(it).toLowerCase()}`,
            it.queue ? ` for ${it.queue}` : '', ' ', h('span', { class: 'timer', 'data-since': it.offeredAt })),
          h('h2', {}, titleOf(it)), h('p', {}, partyText(it)))),
      h('div', { class: 'row' }, actions));
    return { element };
  }

  #tab(it) {
    const onclick = () => this.select(it.id);
    if (it.id === HOME) {
      const hint = h('span', { class: 'hint home-hint' });
      const text = h('span', { class: 'tab-text' }, h('span', {}, 'Home'), hint);
      return {
        element: h('button', { type: 'button', class: 'tab', 'data-id': HOME, onclick }, text),
        update: () => { hint.textContent = this.agent.product === 'CC' ? 'Dial, write, search' : 'Dial, search'; },
      };
    }
    const state = h('span', { class: 'hint' });
    const element = h('button', { type: 'button', class: 'tab', 'data-id': it.id, onclick },
      icon(it.family), h('span', { class: 'tab-text' }, h('span', { class: 'tab-title' }, titleOf(it)), state));
    return { element, update: (now) => {
      const word = { active: now.held ? 'On hold' : kindOf(now), wrap_up: 'Wrap-up' }[now.state];
      if (state.textContent !== word) state.textContent = word;
    } };
  }

  #panel(it) {
    const made = it.id === HOME ? homeView(this.simulator, it.state) : interactionView(this.simulator, it);
    made.element.dataset.id = it.id;
    return made;
  }

  #act(action) {
    const hadFocus = this.ringingArea.contains(document.activeElement);
    this.simulator.attempt(action);
    this.answering = null;
    if (hadFocus) this.#focusView();
  }

  #focusView() {
    const panel = [...this.view.children].find((element) => !element.hidden);
    (panel?.querySelector('[data-first]') ?? panel)?.focus();
  }

  #ring(id) {
    const it = this.agent.get(id);
    if (it.direction === 'inbound') {
      this.announcements.textContent = `Incoming ${kindOf(it).toLowerCase()} from ${titleOf(it)}`;
    }
  }

  #shortcut(event) {
    if (!event.altKey || event.ctrlKey || event.metaKey || !this.agent.signedIn) return;
    const action = { a: 'answer', d: 'decline', h: 'hang-up' }[event.key.toLowerCase()];
    if (!action) return;
    const scope = action === 'hang-up' ? this.view.querySelector(':scope > :not([hidden])') : this.ringingArea;
    const target = scope?.querySelector(`[data-action="${action}"], ${action === 'decline' ? '[data-action="cancel"]' : 'none'}`);
    if (!target) return;
    event.preventDefault();
    target.click();
  }
}

