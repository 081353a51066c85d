import * as fc from 'fast-check';
import { finishedCall, parseEntry } from '../../src/browser/app/log/entry.ts';
import { parseCallsRequest } from '../../src/contracts/calls-request.ts';
import { ENGLISH } from '../../src/i18n/english.ts';
import { FRENCH } from '../../src/i18n/french.ts';
import { GERMAN } from '../../src/i18n/german.ts';
import { JAPANESE } from '../../src/i18n/japanese.ts';
import { SPANISH } from '../../src/i18n/spanish.ts';
import { storedEntry } from '../app/small-calls.ts';

const EXTERNAL_ID = 'rcp-s-1-7';

/** The request that logs a call as the browser kept it. */
function requestFor(number: string): unknown {
  const entry = parseEntry(storedEntry(EXTERNAL_ID, 1_000_000, { number, direction: 'inbound' }));
  if (entry === null) throw new Error('not an entry');
  return { action: 'log', token: 'token', call: finishedCall(entry) };
}

const posted = (number: string): unknown =>
  parseCallsRequest({
    ...(requestFor('') as object),
    call: { ...(requestFor('') as { call: object }).call, number },
  });

test.each(['', '+12125550182', '101', '*831', '#31#', '0'.repeat(50)])(
  'the phone field takes %j',
  (number) => {
    expect(posted(number)).not.toBeNull();
  },
);

test.each([
  '=HYPERLINK("http://evil","x")',
  '@SUM(1)',
  '-1+1',
  '+1 212 555 0182',
  '+1;2',
  '\t+1',
  '+1\n',
  'anonymous',
  '１２３',
  '٣',
  '+1|cmd',
  "'+1",
  '(212) 555-0182',
  '0'.repeat(51),
])('the phone field does not take %j', (number) => {
  expect(posted(number)).toBeNull();
});

test('a call is logged whatever an earlier version kept as its number', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('anonymous', 'alice', '+12125550182')),
      (number) => {
        expect(parseCallsRequest(requestFor(number))).toMatchObject({
          call: { number: /^[+0-9*#]{0,50}$/.test(number) ? number : '' },
        });
      },
    ),
  );
});

test.each(Object.entries({ ENGLISH, GERMAN, FRENCH, SPANISH, JAPANESE }))(
  'a subject in %s begins with a word of ours, not with a name that a caller chose',
  (_, words) => {
    const subjects = Object.entries(words).filter(([key]) => key.startsWith('phone-call.subject.'));
    expect(subjects).toHaveLength(4);
    for (const [, subject] of subjects) expect(subject).toMatch(/^\p{L}/u);
  },
);
