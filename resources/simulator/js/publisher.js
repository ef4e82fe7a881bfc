// Makes an event as the vendor does: build, validate, then post it or its failed form.

const UNSUPPORTED = 'UNSUPPORTED_SCHEMA_VERSION';
const INVALID = 'INVALID_SCHEMA';
const NEXT_VERSION = '2.0.0';

// Faults in the content, by the name under which fault() arms them.
export const CONTENT_FAULTS = ['version2', INVALID, UNSUPPORTED];

export class Publisher {
  #armed = [];

  constructor({ contract, wire, settings, newId }) {
    this.contract = contract;
    this.wire = wire;
    this.settings = settings;
    this.newId = newId;
  }

  arm(name, { count = 1 } = {}) {
    for (let i = 0; i < count; i += 1) this.#armed.push(name);
  }

  get armed() {
    return [...this.#armed];
  }

  // Posts the event, or the failed event when the values break the contract. Returns what was made.
  emit(eventType, values = {}) {
    const message = this.contract.build(eventType, values, this.newId);
    const fault = this.#armed.shift();
    if (fault === INVALID) message.data.eventName = 'dummyEventName';
    if (fault === UNSUPPORTED) message.data.schemaVersion = NEXT_VERSION;
    const made = this.#failure(message) ?? message;
    if (made === message) {
      if (fault === 'version2') message.data.schemaVersion = NEXT_VERSION;
      else if (!this.settings.schemaVersion) delete message.data.schemaVersion;
    }
    this.wire.post(made);
    return made;
  }

  // An unsupported version is refused before validation, so it carries no list of errors.
  #failure({ eventType, data }) {
    const { schemaVersions } = this.contract.events[eventType];
    const { eventName, schemaVersion } = data;
    const failed = (error, more) => ({
      eventType,
      status: 'failed',
      data: { eventName, error, schemaVersion, allowedSchemaVersions: schemaVersions, ...more },
    });
    if (typeof schemaVersion === 'string' && !schemaVersions.includes(schemaVersion)) return failed(UNSUPPORTED);
    const errorDescription = this.contract.issues({ eventType, data });
    if (errorDescription.length === 0) return null;
    const more = { schemaVersion: schemaVersion ?? '', validSchema: false, errorDescription };
    return failed(INVALID, more);
  }
}
