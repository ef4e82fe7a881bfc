// The wrap-up codes of the training tenant. A real tenant has its own.

export const DISPOSITIONS = [
  { code: '1000', short: 'RESOLVED', description: 'Resolved' },
  { code: '1001', short: 'FOLLOWUP', description: 'Follow-up needed' },
  { code: '1002', short: 'CALLBACK', description: 'Call back agreed' },
  { code: '1003', short: 'ORDER', description: 'Order taken' },
  { code: '1004', short: 'COMPLAINT', description: 'Complaint passed on' },
  { code: '1005', short: 'NOANSWER', description: 'No answer' },
  { code: '1006', short: 'WRONGNUM', description: 'Wrong number' },
];

// Empty stays empty, as in practice; a text that is no known code is its own code.
export function dispositionFor(code) {
  const known = DISPOSITIONS.find((item) => item.code === code || item.short === code);
  return known ?? { code: code ?? '', short: '', description: '' };
}
