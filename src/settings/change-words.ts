import type { ChangeResult, TestResult } from './settings-store.ts';

/**
 * Why a change was not made and what to do, or nothing to say.
 * @param again what to do once more, as it ends a sentence
 */
export function failureWords(result: ChangeResult | TestResult | null, again: string): string {
  switch (result?.outcome) {
    case undefined:
    case 'saved':
    case 'tested':
      return '';
    case 'refused':
      return result.message;
    case 'session-ended':
      return `Your NetSuite session has ended. Sign in again in another tab, then ${again}.`;
    case 'stopped':
      return 'You stopped waiting. NetSuite goes on with the test and keeps its outcome: reload in a minute to see it.';
    case 'unreachable':
      return `NetSuite could not be reached. Wait a moment, then ${again}.`;
  }
}
