import { say } from '../../i18n/say.ts';
import type { ChangeResult, TestResult } from './settings-store.ts';

/**
 * Why a change or a test was not made and what to do, or nothing to say.
 * @param wanted what to do once more
 */
export function failureWords(
  result: ChangeResult | TestResult | null,
  wanted: 'save' | 'test',
): string {
  switch (result?.outcome) {
    case undefined:
    case 'saved':
    case 'tested':
      return '';
    case 'refused':
      return result.message;
    case 'session-ended':
      return say(`settings.failure.session-ended.${wanted}`);
    case 'stopped':
      return say('settings.failure.stopped');
    case 'unreachable':
      return say(`settings.failure.unreachable.${wanted}`);
  }
}
