// The line to the embedding page: posts events, takes directives, and damages both on request.

const KEPT = 10_000; // messages remembered in `sent` and `received`; older ones are forgotten
const HELD_BACK_MS = 10_000; // a message that waits to be overtaken goes out after this time anyway

// Transport faults, by the name under which fault() arms them.
export const TRANSPORT_FAULTS = ['duplicate', 'drop', 'reorder', 'delay'];

// Fires 'log' with {at, way: 'sent'|'lost'|'received', message, note} for each message.
export class Wire extends EventTarget {
  #armed = [];
  #held = null;

  constructor(window, now) {
    super();
    this.window = window;
    this.now = now;
    this.origin = embedderOrigin(window);
    this.sent = [];
    this.received = [];
  }

  // The next `count` messages suffer the fault; `ms` is the time of a delay.
  arm(name, { count = 1, ms = 2000 } = {}) {
    for (let i = 0; i < count; i += 1) this.#armed.push({ name, ms });
  }

  get armed() {
    return this.#armed.map((fault) => fault.name);
  }

  post(message) {
    const fault = this.#armed.shift();
    switch (fault?.name) {
      case 'drop':
        this.#log('lost', message, 'dropped');
        return;
      case 'duplicate':
        this.deliver(message);
        this.deliver(message, 'duplicate');
        break;
      case 'delay':
        setTimeout(() => this.deliver(message, `delayed by ${fault.ms} ms`), fault.ms);
        return;
      case 'reorder':
        this.#release();
        this.#held = { message, timer: setTimeout(() => this.#release(), HELD_BACK_MS) };
        return;
      default:
        this.deliver(message);
    }
    this.#release();
  }

  // Past every fault. Objects, as the vendor posts them, and only to the page that embeds this one.
  deliver(message, note = '') {
    if (this.origin === null) {
      this.#log('lost', message, 'there is no page to send it to');
      return;
    }
    this.window.parent.postMessage(message, this.origin);
    remember(this.sent, message);
    this.#log('sent', message, note);
  }

  // onMessage(data) returns why it ignored the message, or '' when it took it.
  listen(onMessage) {
    this.window.addEventListener('message', (event) => {
      if (event.source !== this.window.parent || event.origin !== this.origin) return;
      if (event.source === this.window && 'eventType' in Object(event.data)) return; // our own, when not embedded
      const reason = onMessage(event.data);
      remember(this.received, { message: event.data, accepted: reason === '', reason });
      this.#log('received', event.data, reason && `ignored: ${reason}`);
    });
  }

  #release() {
    if (!this.#held) return;
    const { message, timer } = this.#held;
    this.#held = null;
    clearTimeout(timer);
    this.deliver(message, 'out of order');
  }

  #log(way, message, note) {
    this.dispatchEvent(new CustomEvent('log', { detail: { at: this.now(), way, message, note } }));
  }
}

// Origin of the parent page. Firefox has no ancestorOrigins; there the referrer tells, if the parent sends one.
function embedderOrigin(window) {
  if (window.parent === window) return window.location.origin;
  const known = window.location.ancestorOrigins?.[0] ?? originOf(window.document.referrer);
  return known && known !== 'null' ? known : null;
}

function originOf(url) {
  try {
    return new URL(url).origin;
  } catch {
    return null;
  }
}

function remember(list, item) {
  list.push(item);
  if (list.length > KEPT) list.splice(0, list.length - KEPT);
}
