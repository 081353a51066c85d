import { failureWords } from '../../src/browser/company/change-words.ts';

test('nothing is said before a change and after one that was made', () => {
  expect(failureWords(null, 'save')).toBe('');
  expect(failureWords({ outcome: 'saved' }, 'save')).toBe('');
});

test("a refusal is shown in the server's words", () => {
  expect(
    failureWords(
      { outcome: 'refused', message: 'Only a company admin can change this.', fields: {} },
      'save',
    ),
  ).toBe('Only a company admin can change this.');
});

test('a person who stopped waiting for a test reads that it goes on', () => {
  expect(failureWords({ outcome: 'stopped' }, 'test')).toContain('NetSuite continues the test');
});

test.each(['session-ended', 'unreachable'] as const)('%s says what to do next', (outcome) => {
  expect(failureWords({ outcome }, 'save')).toMatch(
    /then save (here|again)\. What you typed is kept/,
  );
  expect(failureWords({ outcome }, 'test')).toContain('then test again');
});
