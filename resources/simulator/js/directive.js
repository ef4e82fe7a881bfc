// Reads what the embedding page posts: one directive, startCall.

const E164 = /^\+[1-9]\d{6,14}$/;
const SHORT_CODE = /^\d{2,6}$/; // emergency and service numbers have no E.164 form

// Returns {phoneNumber} or {reason}. `bus` and `schemaVersion` may be absent: the vendor's samples differ.
export function readDirective(data) {
  if (typeof data === 'string') return no('a directive must be an object, not text');
  if (data === null || typeof data !== 'object') return no('a directive must be an object');
  if (data.eventName !== 'maEvent') return no('eventName must be "maEvent"');
  if (data.family !== 'external') return no('family must be "external"');
  if ('bus' in data && data.bus !== 'global') return no('bus must be "global"');
  if ('schemaVersion' in data && data.schemaVersion !== '1.0.0') return no('schemaVersion must be "1.0.0"');
  const content = data.content;
  if (content === null || typeof content !== 'object') return no('content is missing');
  if (content.eventName !== 'startCall') return no('content.eventName must be "startCall"');
  if (content.method !== 'mapDirective') return no('content.method must be "mapDirective"');
  const { phoneNumber } = content;
  if (typeof phoneNumber !== 'string') return no('content.phoneNumber is missing');
  if (!E164.test(phoneNumber) && !SHORT_CODE.test(phoneNumber)) {
    return no('content.phoneNumber must be E.164, for example "+442079460018"');
  }
  return { phoneNumber };
}

function no(reason) {
  return { reason };
}
