// The steps before work: product, tenant domain (CC), sign-in in a window of its own, microphone.

import { button, field, h } from './dom.js';

const PRODUCTS = {
  CC: ['8x8 Contact Center', 'Calls, voicemail, chats and e-mail from queues. Sends CC events.'],
  UC: ['8x8 Work or Engage', 'Calls to and from your own number. Sends UC events.'],
};
const DOMAIN = /^[a-z0-9][a-z0-9-]{1,62}$/i;
const NOT_ALLOWED = 'The microphone was not allowed. Allow it for this page in your application or browser, then try again.';
const MICROPHONE_TROUBLE = {
  NotAllowedError: NOT_ALLOWED,
  AbortError: NOT_ALLOWED, // what Qt WebEngine 6.11 gives for a refusal
  NotFoundError: 'No microphone was found. Plug one in or switch it on, then try again.',
  NotReadableError: 'The microphone is in use by another program. Close that program, then try again.',
};

// onDone({product, agentName}) is called after the last step.
export class FirstRun {
  constructor({ window, root, onDone }) {
    Object.assign(this, { window, root, onDone });
    this.step = 'product';
    this.product = 'CC';
    this.domain = '';
    this.agentName = '';
    window.addEventListener('message', (event) => this.#onSignedIn(event));
  }

  start() {
    this.show('product');
  }

  show(step, trouble = '') {
    this.step = step;
    const steps = this.product === 'CC'
      ? ['product', 'domain', 'signin', 'microphone'] : ['product', 'signin', 'microphone'];
    const heading = h('h1', { tabindex: '-1' }, this.#title());
    this.root.replaceChildren(h('section', { class: 'setup card' },
      h('p', { class: 'hint' }, `Step ${steps.indexOf(step) + 1} of ${steps.length}`),
      heading,
      trouble && h('p', { class: 'trouble', role: 'alert' }, trouble),
      this.#body()));
    heading.focus();
  }

  hide() {
    this.step = 'ready';
    this.#stopWatching();
    this.root.replaceChildren();
  }

  #title() {
    return {
      product: 'Which product do you work with?', domain: 'Your tenant domain',
      signin: 'Sign in', microphone: 'Your microphone',
    }[this.step];
  }

  #body() {
    return { product: () => this.#productStep(), domain: () => this.#domainStep(),
      signin: () => this.#signInStep(), microphone: () => this.#microphoneStep() }[this.step]();
  }

  #productStep() {
    const choices = Object.entries(PRODUCTS).map(([value, [label, help]]) => h('label', { class: 'choice' },
      h('input', { type: 'radio', name: 'product', value, checked: value === this.product }),
      h('span', {}, h('strong', {}, label), h('span', { class: 'hint' }, help))));
    return form((data) => {
      this.product = data.get('product');
      this.show(this.product === 'CC' ? 'domain' : 'signin');
    }, h('fieldset', {}, h('legend', { class: 'visually-hidden' }, 'Product'), choices), primary('Continue to setup'));
  }

  #domainStep() {
    const input = h('input', { name: 'domain', value: this.domain, autocomplete: 'off', required: true, spellcheck: 'false' });
    return form((data) => {
      this.domain = data.get('domain').trim();
      if (DOMAIN.test(this.domain)) this.show('signin');
      else this.show('domain', 'A tenant domain has letters, digits and hyphens only, for example acme-support.');
    }, field('VCC tenant domain', input, 'Your supervisor knows it. Here any name will do, for example acme-support.'),
    primary('Continue'), this.#back('product'));
  }

  #signInStep() {
    return h('div', { class: 'stack' },
      h('p', {}, 'Sign-in opens in a window of its own. Come back here when it has closed.'),
      button('Sign in', () => this.#openSignIn(), { class: 'primary', 'data-action': 'sign-in' }),
      this.#back(this.product === 'CC' ? 'domain' : 'product'));
  }

  #microphoneStep() {
    return h('div', { class: 'stack' },
      h('p', {}, 'Calls need your microphone. You will be asked to allow it.'),
      button('Allow the microphone', () => this.#askForMicrophone(), { class: 'primary', 'data-action': 'microphone' }),
      button('Continue without', () => this.#finish(), { 'data-action': 'no-microphone' }));
  }

  #back(step) {
    return button('Back', () => this.show(step), { 'data-action': 'back' });
  }

  #openSignIn() {
    const tenant = this.product === 'CC' ? this.domain : '';
    const address = new URL('signin.html', this.window.location.href);
    address.search = new URLSearchParams({ product: this.product, tenant });
    this.signInWindow = this.window.open(address, 'maestro-sign-in', 'popup,width=420,height=560');
    if (!this.signInWindow) {
      this.show('signin', 'The sign-in window was blocked. Allow pop-up windows for this page, then try again.');
      return;
    }
    this.#stopWatching();
    this.watch = this.window.setInterval(() => {
      if (!this.signInWindow.closed) return;
      this.#stopWatching();
      if (this.step === 'signin') this.show('signin', 'The sign-in window was closed before you signed in. Try again.');
    }, 500);
  }

  #onSignedIn(event) {
    if (event.origin !== this.window.location.origin || event.source !== this.signInWindow) return;
    if (event.data?.type !== 'simulator-signed-in' || this.step !== 'signin') return;
    this.#stopWatching();
    this.agentName = String(event.data.agentName);
    this.show('microphone');
  }

  #stopWatching() {
    this.window.clearInterval(this.watch);
  }

  async #askForMicrophone() {
    try {
      const media = this.window.navigator.mediaDevices;
      if (!media) throw new Error('no media devices');
      const stream = await media.getUserMedia({ audio: true });
      stream.getTracks().forEach((track) => track.stop());
      this.#finish();
    } catch (error) {
      this.show('microphone', MICROPHONE_TROUBLE[error.name]
        ?? 'The microphone cannot be used here: the page must be embedded with the microphone allowed, over https or from this computer.');
    }
  }

  #finish() {
    this.hide();
    this.onDone({ product: this.product, agentName: this.agentName || undefined });
  }
}

function form(onData, ...children) {
  return h('form', {
    class: 'stack', novalidate: true,
    onsubmit: (event) => {
      event.preventDefault();
      onData(new FormData(event.target));
    },
  }, ...children);
}

function primary(label) {
  return h('button', { type: 'submit', class: 'primary', 'data-action': 'continue' }, label);
}
