// Keeps sign-in, open interactions and switches through a reload of the page, as the vendor's server does.

const KEY = 'maestro-simulator';

export class Session {
  constructor(window) {
    this.window = window;
  }

  save(state) {
    try {
      this.window.sessionStorage.setItem(KEY, JSON.stringify(state));
    } catch {
      // Storage may be refused to an embedded page; then a reload starts from the beginning.
    }
  }

  // What was saved last, or null.
  load() {
    try {
      return JSON.parse(this.window.sessionStorage.getItem(KEY));
    } catch {
      return null;
    }
  }
}
