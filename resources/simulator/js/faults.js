// What can go wrong on the way, to be made to happen on purpose.

import { CONTENT_FAULTS } from './publisher.js';
import { TRANSPORT_FAULTS } from './wire.js';

// label, and what it does in words; those with `next` strike the next event that is sent.
export const FAULTS = {
  duplicate: { label: 'Duplicate', next: true, help: 'The next event is sent twice.' },
  drop: { label: 'Drop', next: true, help: 'The next event is never sent.' },
  reorder: { label: 'Reorder', next: true, help: 'The next event is overtaken by the one after it.' },
  delay: { label: 'Delay', next: true, help: 'The next event comes two seconds late.' },
  version2: { label: 'Version 2.0.0', next: true, help: 'The next event has schemaVersion 2.0.0.' },
  INVALID_SCHEMA: { label: 'Invalid schema', next: true, help: 'The next event fails the validation.' },
  UNSUPPORTED_SCHEMA_VERSION: {
    label: 'Unsupported version', next: true, help: 'The next event is refused for its version.',
  },
  unknownEvent: { label: 'Unknown event', help: 'An event that no documentation names.' },
  garbage: { label: 'Garbage', help: 'Five messages that are no events.' },
  flood: { label: 'Flood', help: '500 offered events at once.' },
  freeze: { label: 'Freeze', help: 'The page hangs for five seconds.' },
  signOut: { label: 'Sign out', help: 'The session ends; open interactions are gone without an event.' },
};

// Returns fault(name, args). args: count, ms (delay), seconds (freeze).
export function faultsOf({ agent, publisher, wire, now, newId }) {
  const immediate = {
    unknownEvent() {
      const data = { eventName: 'transferred', eventId: newId(), method: 'mapEvent', direction: 'inbound' };
      const extra = { media: 'phone', searchContext: '+441632960998', queueName: 'Sales', schemaVersion: '2.0.0' };
      wire.post({ eventType: 'mashell-voice-phone-transferred-cc-event-v2', status: 'success', data: { ...data, ...extra } });
    },
    garbage() {
      const samples = ['not an event', 42, null, [1, 2, 3], { eventType: 7, status: 'success' }];
      samples.forEach((sample) => wire.deliver(sample));
    },
    // Calls of the UC or CC product from the 1,000 invented numbers of +44 1632 960.
    flood({ count = 500 }) {
      const product = agent.product ?? 'CC';
      const type = publisher.contract.find(product, 'voice-phone', 'offered');
      for (let i = 0; i < count; i += 1) {
        const searchContext = `+441632960${String(i % 1000).padStart(3, '0')}`;
        publisher.emit(type, { searchContext, ...(product === 'UC' ? { startTime: String(now()) } : {}) });
      }
    },
    freeze({ seconds = 5 }) {
      const end = now() + seconds * 1000;
      while (now() < end);
    },
    signOut() {
      agent.signOut();
    },
  };
  return (name, args = {}) => {
    if (TRANSPORT_FAULTS.includes(name)) wire.arm(name, args);
    else if (CONTENT_FAULTS.includes(name)) publisher.arm(name, args);
    else if (name in immediate) immediate[name](args);
    else throw new Error(`There is no fault named ${name}. Known: ${Object.keys(FAULTS).join(', ')}.`);
  };
}
