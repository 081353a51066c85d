import { isDenied, lacksPermission } from '../../src/netsuite/denied.ts';

test.each([
  ['INSUFFICIENT_PERMISSION', 'You do not have access', true, true],
  ['SSS_MISSING_PERMISSION', '', true, true],
  // SuiteQL, of a record type that the role may not see.
  ['SSS_SEARCH_ERROR_OCCURRED', "Record 'customer' was not found.", false, true],
  // A write, of a record that is gone: it is saved without the link.
  ['INVALID_KEY_OR_REF', 'Invalid company reference key 7.', false, false],
  ['UNEXPECTED_ERROR', '', false, false],
])('%s %s', (name, message, lacks, denied) => {
  const thrown = { name, message };
  expect([lacksPermission(thrown), isDenied(thrown)]).toEqual([lacks, denied]);
});

test('a record that was not found isn’t a missing permission', () => {
  expect(lacksPermission({ name: 'RCRD_DSNT_EXIST', message: 'Record 7 was not found.' })).toBe(
    false,
  );
});
