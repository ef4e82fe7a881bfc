// The panel of one interaction: in conversation, and in wrap-up.

import { DISPOSITIONS } from './dispositions.js';
import { button, field, h, icon, select } from './dom.js';
import { kindOf, partyText, titleOf } from './labels.js';

// Returns {element, update(interaction)} for the interaction's present state.
export function interactionView(simulator, it) {
  if (it.state === 'wrap_up') return wrapUpView(simulator, it);
  const make = { 'voice-phone': callView, voicemail: voicemailView, email: mailView }[it.family] ?? chatView;
  return make(simulator, it);
}

function head(it, since, until) {
  return h('div', { class: 'panel-head' }, icon(it.family),
    h('div', { class: 'grow' }, h('h2', {}, titleOf(it)),
      h('p', { class: 'hint' }, [kindOf(it), partyText(it), it.queue].filter(Boolean).join(', '))),
    since && h('span', { class: 'timer big', 'data-since': since, 'data-until': until, 'aria-label': 'Time' }));
}

function panel(...children) {
  return h('section', { class: 'card stack panel', tabindex: '-1' }, children);
}

function notesBox({ agent }, it) {
  const box = h('textarea', {
    rows: '4', 'data-first': true, 'data-field': 'notes', oninput: (event) => agent.note(it.id, event.target.value),
  });
  const update = (now) => {
    if (box.value !== now.notes) box.value = now.notes;
  };
  return { element: field('Notes', box), update };
}

function callView(simulator, it) {
  const { agent, attempt } = bound(simulator);
  const notes = notesBox(simulator, it);
  const hold = button('Hold', () => attempt(() => agent.hold(it.id)), { 'data-action': 'hold' });
  const mute = button('Mute', () => attempt(() => agent.mute(it.id)), { 'data-action': 'mute' });
  const state = h('p', { class: 'chip' });
  const element = panel(head(it, it.acceptedAt), state, notes.element,
    h('div', { class: 'row' }, hold, mute,
      button('Hang up', () => attempt(() => agent.hangUp(it.id)), {
        class: 'danger', 'data-action': 'hang-up', 'aria-keyshortcuts': 'Alt+H', title: 'Alt+H' })));
  return { element, update: (now) => {
    notes.update(now);
    hold.setAttribute('aria-pressed', String(now.held));
    mute.setAttribute('aria-pressed', String(now.muted));
    const word = [now.held && 'On hold', now.muted && 'Muted', now.recorded && 'Recorded'].filter(Boolean).join(', ');
    state.textContent = word || 'In conversation';
    state.classList.toggle('warning', now.held || now.muted);
  } };
}

function voicemailView(simulator, it) {
  const { agent, attempt } = bound(simulator);
  const notes = notesBox(simulator, it);
  const element = panel(head(it, it.acceptedAt), h('p', { class: 'chip' }, 'Playing the message'), notes.element,
    h('div', { class: 'row' },
      button('Done listening', () => attempt(() => agent.hangUp(it.id)), {
        class: 'primary', 'data-action': 'hang-up', 'aria-keyshortcuts': 'Alt+H', title: 'Alt+H' })));
  return { element, update: notes.update };
}

function chatView(simulator, it) {
  const { agent, attempt } = bound(simulator);
  const log = transcriptList();
  const reply = h('input', { 'data-first': true, 'data-field': 'reply', autocomplete: 'off' });
  const onsubmit = (event) => {
    event.preventDefault();
    const text = reply.value.trim();
    if (!text) return;
    reply.value = '';
    attempt(() => agent.say(it.id, { from: 'agent', text }));
  };
  const element = panel(head(it, it.acceptedAt), log.element,
    h('form', { class: 'stack', onsubmit }, field('Reply', reply),
      h('div', { class: 'row' },
        h('button', { type: 'submit', class: 'primary', 'data-action': 'send' }, 'Send'),
        button(it.family === 'chat' ? 'End the chat' : 'End the conversation', () => attempt(() => agent.hangUp(it.id)), {
          class: 'danger', 'data-action': 'hang-up', 'aria-keyshortcuts': 'Alt+H', title: 'Alt+H' }))));
  return { element, update: log.update };
}

function transcriptList() {
  const empty = h('p', { class: 'hint' }, 'No messages yet.');
  const element = h('div', { class: 'transcript', role: 'log', 'aria-label': 'Conversation', tabindex: '0' }, empty);
  let shown = 0;
  const update = ({ messages }) => {
    empty.hidden = messages.length > 0;
    for (const { from, text, at } of messages.slice(shown)) {
      element.append(h('p', { class: `bubble ${from}` }, h('span', { class: 'visually-hidden' },
        from === 'agent' ? 'You: ' : 'Customer: '), text,
      h('time', { class: 'hint' }, new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }))));
    }
    if (messages.length > shown) element.scrollTop = element.scrollHeight;
    shown = messages.length;
  };
  return { element, update };
}

function mailView(simulator, it) {
  const { agent, attempt } = bound(simulator);
  const { kind, subject, body, mainNumberId, childNumberId } = it.mail;
  const reply = h('textarea', { rows: '5', 'data-first': true, 'data-field': 'reply' });
  if (it.draft) reply.value = 'Thank you for waiting. Your answer is below.';
  const words = { fresh: 'New e-mail', reply: 'Answer to an earlier e-mail', draft: 'Your saved draft' };
  const element = panel(head(it, null),
    h('dl', { class: 'facts' },
      h('dt', {}, 'Subject'), h('dd', {}, subject),
      h('dt', {}, 'Kind'), h('dd', {}, words[kind]),
      h('dt', {}, 'Number'), h('dd', {}, [mainNumberId, childNumberId].filter(Boolean).join(' / '))),
    body && h('p', { class: 'mail-body' }, body),
    field(it.draft ? 'Draft' : 'Reply', reply),
    h('div', { class: 'row' },
      it.draft
        ? button('Send the draft', () => attempt(() => agent.wrapUp(it.id)), { class: 'primary', 'data-action': 'finish' })
        : button('Send the reply', () => attempt(() => agent.hangUp(it.id)), { class: 'primary', 'data-action': 'hang-up' })));
  return { element };
}

function wrapUpView(simulator, it) {
  const { agent, attempt } = bound(simulator);
  const notes = notesBox(simulator, it);
  const codes = select([['', 'Choose one'], ...DISPOSITIONS.map(({ code, description }) => [code, description])],
    { 'data-field': 'disposition' });
  if (it.outcome === 'No answer') codes.value = '1005';
  const sent = ['voice-phone', 'voicemail'].includes(it.family);
  const element = panel(head(it, it.acceptedAt, it.endedAt),
    h('p', { class: 'chip warning' }, it.outcome ? `${it.outcome}. Wrap-up` : 'Wrap-up'),
    notes.element, field('Disposition', codes),
    !sent && h('p', { class: 'hint' }, 'The events of chats and e-mails carry neither notes nor a disposition.'),
    h('div', { class: 'row' },
      button('Finish', () => attempt(() => agent.wrapUp(it.id, { disposition: codes.value })), {
        class: 'primary', 'data-action': 'finish' }),
      h('span', { class: 'hint' }, 'In wrap-up for ', h('span', { 'data-since': it.endedAt }))));
  return { element, update: notes.update };
}

function bound(simulator) {
  return { agent: simulator.agent, attempt: (action) => simulator.attempt(action) };
}
