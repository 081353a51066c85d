import {
  parseWriteAnswer,
  parseWriteError,
  parseWriteRequest,
  WRITE_ERRORS,
} from '../../src/contracts/call-writing.ts';

/**
 * What 2.0.0 sends and answers. During a deployment the job and the RESTlet may be of two versions
 * for a moment, and others may write by the same contract: a later version understands all of it.
 */
const REQUEST_OF_2_0_0 = {
  schema: 1,
  calls: [
    {
      externalId: 'rcp-s-1234567890-180000101',
      formerIds: ['rcp-s-1234567890-13'],
      session: 's-1234567890',
      extension: '180000101',
      direction: 'inbound',
      result: 'answered',
      startedAt: 1_795_000_000_000,
      seconds: 252,
      number: '+12125550182',
      national: '2125550182',
      name: 'Alex Example',
      recording: '',
      organizer: 13,
      entity: { type: 'customer', id: 1 },
    },
  ],
};
const ENVELOPE = { schema: 1, service: 'ringcentral-for-netsuite-pro' };
const externalId = 'rcp-s-1234567890-180000101';
const ANSWER_OF_2_0_0 = {
  ...ENVELOPE,
  written: [
    { externalId, outcome: 'created', id: 71 },
    { externalId, outcome: 'updated', id: 71, several: 2 },
    { externalId, outcome: 'unchanged', id: 71, several: 0 },
    { externalId, outcome: 'deleted' },
    { externalId, outcome: 'later' },
    { externalId, outcome: 'refused', code: 'RCP_ORGANIZER_REFUSED', message: 'Inactive' },
    { externalId, outcome: 'refused', code: 'RCP_RECORD_REFUSED', message: 'Closed' },
  ],
  lacking: [],
};

test('a request of 2.0.0 is understood as it is', () => {
  expect(parseWriteRequest(REQUEST_OF_2_0_0)).toEqual(REQUEST_OF_2_0_0);
});

test('an answer of 2.0.0 is understood, call by call', () => {
  expect(parseWriteAnswer(ANSWER_OF_2_0_0)?.written.map(({ outcome }) => outcome)).toEqual(
    ANSWER_OF_2_0_0.written.map(({ outcome }) => outcome),
  );
});

test.each([
  'RCP_BODY_INVALID',
  'RCP_NOT_ALLOWED',
  'RCP_METHOD_NOT_ALLOWED',
  'RCP_UNEXPECTED',
] as const)('the refusal %s of 2.0.0 keeps its code', (code) => {
  expect(WRITE_ERRORS[code]).not.toBe('');
  const refusal = { ...ENVELOPE, error: { code, message: 'words', missing: [] } };
  expect(parseWriteError(refusal)?.error.code).toBe(code);
});

test('a request with a field that this version doesn’t know is refused, not half understood', () => {
  const [call] = REQUEST_OF_2_0_0.calls;
  expect(parseWriteRequest({ ...REQUEST_OF_2_0_0, calls: [{ ...call, note: 'x' }] })).toBeNull();
});
