// The vendor's events, built and checked from events.json as the server gives it.

const EMPTY = { string: '', boolean: false };

export class Contract {
  static async load(url) {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`The contract could not be loaded (${answer.status}).`);
    return new Contract(await answer.json());
  }

  constructor(events) {
    this.events = events;
  }

  get names() {
    return Object.keys(this.events);
  }

  // The name of an event type, for example find('CC', 'voice-phone', 'offered'); undefined where there is none.
  find(product, family, state) {
    return this.names.find((name) => {
      const event = this.events[name];
      return event.product === product && event.family === family && event.state === state;
    });
  }

  // What is not given gets the constant, the first word of a choice, or the empty value. null leaves a field out.
  build(eventType, values, newId) {
    const event = this.events[eventType];
    if (!event) throw new Error(`The contract has no event named ${eventType}.`);
    return { eventType, status: 'success', data: fill(event.fields, { eventId: newId(), ...values }) };
  }

  // What is wrong with a message's data, in the form of the vendor's own validation (Zod issues).
  issues(message) {
    return [...objectIssues([], this.events[message.eventType].fields, message.data)];
  }
}

function fill(fields, values) {
  const data = { ...values };
  for (const [name, rule] of Object.entries(fields)) {
    if (data[name] === null) delete data[name];
    else if (data[name] === undefined && rule.optional) delete data[name];
    else if (data[name] === undefined) data[name] = defaultFor(rule);
    else if (rule.type === 'object' && isObject(data[name])) data[name] = fill(rule.fields, data[name]);
  }
  return data;
}

function defaultFor(rule) {
  if ('const' in rule) return rule.const;
  if ('enum' in rule) return rule.enum[0];
  if (rule.type === 'object') return fill(rule.fields, {});
  return EMPTY[rule.type];
}

function* objectIssues(path, fields, data) {
  for (const name of Object.keys(data)) {
    if (!(name in fields)) {
      yield { code: 'unrecognized_keys', path, message: `Unrecognized key(s) in object: '${name}'` };
    }
  }
  for (const [name, rule] of Object.entries(fields)) {
    if (!(name in data)) {
      if (!rule.optional) yield issue([...path, name], 'invalid_type', rule, undefined, 'Required');
    } else {
      yield* fieldIssues([...path, name], rule, data[name]);
    }
  }
}

function* fieldIssues(path, rule, value) {
  if ('const' in rule) {
    if (value !== rule.const) {
      yield issue(path, 'invalid_literal', rule, value, `Invalid literal value, expected '${rule.const}'`);
    }
  } else if ('enum' in rule) {
    if (!rule.enum.includes(value)) {
      const choices = rule.enum.map((word) => `'${word}'`).join(' | ');
      yield issue(path, 'invalid_enum_value', rule, value, `Invalid enum value. Expected ${choices}`);
    }
  } else if (typeOf(value) !== rule.type) {
    yield issue(path, 'invalid_type', rule, typeOf(value), `Expected ${rule.type}, received ${typeOf(value)}`);
  } else if (rule.type === 'object') {
    yield* objectIssues(path, rule.fields, value);
  }
}

function issue(path, code, rule, received, message) {
  const expected = rule.const ?? rule.enum?.join(' | ') ?? rule.type;
  return { ...(received === undefined ? {} : { received }), code, expected, path, message };
}

function typeOf(value) {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isObject(value) {
  return typeOf(value) === 'object';
}
