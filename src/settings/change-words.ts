import type { ChangeResult } from './settings-store.ts';

/**
 * Why a change was not made and what to do, or nothing to say.
 * @param again what to do once more, as it ends a sentence
 */
export function failureWords(result: ChangeResult | null, again: string): string {
  switch (result?.outcome) {
    case undefined:
    case 'saved':
      return '';
    case 'refused':
      return result.message;
    case 'session-ended':
      return `Your NetSuite session has ended. Sign in again in another tab, then ${again}.`;
    case 'unreachable':
      return `NetSuite could not be reached. Wait a moment, then ${again}.`;
  }
}
