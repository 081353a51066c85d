import fc from 'fast-check';
import { changedValues, problemsWith, typedSince } from '../../src/browser/company/typed-values.ts';

const STORED = { nsClientId: 'client', nsCertificate: 'certificate', minVersion: 'not a version' };
const text = fc.string({ maxLength: 12 });
const fields = fc.record(
  { rcClientId: text, nsClientId: text, nsCertificate: text },
  { requiredKeys: [] },
);

test('only what was changed on this card is sent', () => {
  expect(
    changedValues(
      'netsuite-company',
      { nsClientId: 'other', nsCertificate: 'certificate', minVersion: '2.0' },
      STORED,
    ),
  ).toEqual({ nsClientId: 'other' });
});

test('an emptied value is a change, an empty one that was never stored is none', () => {
  expect(changedValues('netsuite-company', { nsClientId: '' }, STORED)).toEqual({ nsClientId: '' });
  expect(changedValues('ringcentral-company', { rcSecret: '' }, STORED)).toEqual({});
});

test('a stored value that no check would pass does not stop the others from being saved', () => {
  const changed = changedValues('company', { adminRoles: 'customrole_lead' }, STORED);
  expect(problemsWith(changed)).toEqual({});
});

test('each problem stands at its field', () => {
  expect(
    problemsWith({
      rcServer: 'http://x',
      rcClientId: 'id',
      rcSecret: 'eyJhbGciOi',
      minVersion: 'new',
    }),
  ).toEqual({
    rcServer: expect.stringContaining('https') as string,
    rcSecret: expect.stringContaining('Never paste the secret') as string,
    minVersion: expect.stringContaining('1.2.0') as string,
  });
});

test('what was typed while the save was under way is kept, the rest is not', () => {
  expect(typedSince({ nsClientId: 'a' }, { nsClientId: 'ab', nsCertificate: 'c' })).toEqual({
    nsClientId: 'ab',
    nsCertificate: 'c',
  });
  fc.assert(
    fc.property(fields, (sent) => {
      expect(typedSince(sent, sent)).toEqual({});
    }),
  );
});
