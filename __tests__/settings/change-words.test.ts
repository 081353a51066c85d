import { failureWords } from '../../src/settings/change-words.ts';

test('nothing is said before a change and after one that was made', () => {
  expect(failureWords(null, 'save here')).toBe('');
  expect(failureWords({ outcome: 'saved' }, 'save here')).toBe('');
});

test("a refusal is told in the server's words", () => {
  expect(failureWords({ outcome: 'refused', message: 'Only a company admin can change this.', fields: {} }, 'save here')).toBe(
    'Only a company admin can change this.',
  );
});

test.each(['session-ended', 'unreachable'] as const)('%s says what to do next', (outcome) => {
  expect(failureWords({ outcome }, 'record it here')).toMatch(/, then record it here\.$/);
});
