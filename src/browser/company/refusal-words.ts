import type { SettingsErrorCode } from '../../contracts/settings.ts';
import type { WordKey } from '../../i18n/english.ts';
import { say } from '../../i18n/say.ts';

/** The words for each refusal; the server's own message is for programs. */
const REFUSALS: Record<SettingsErrorCode, WordKey> = {
  RCP_BODY_INVALID: 'settings.refused.body-invalid',
  RCP_FORM_EXPIRED: 'settings.refused.form-expired',
  RCP_NOT_ALLOWED: 'settings.refused.not-allowed',
  RCP_VALUES_INVALID: 'settings.refused.values-invalid',
  RCP_NOT_CONFIGURED: 'settings.refused.not-configured',
  RCP_NOT_SAVED: 'settings.refused.not-saved',
  RCP_CONFIRM_SERVER: 'settings.refused.confirm-server',
  RCP_SERVER_UNCONFIRMED: 'settings.refused.server-unconfirmed',
  RCP_TEST_RUNNING: 'settings.refused.test-running',
  RCP_TEST_TOO_SOON: 'settings.refused.test-too-soon',
  RCP_CHANGED_MEANWHILE: 'settings.refused.changed-meanwhile',
  RCP_ACTION_UNKNOWN: 'settings.refused.action-unknown',
};

/** Why the server refused. @param retryAfter seconds to wait, where it says so */
export const refusalWords = (code: SettingsErrorCode, retryAfter: number | null = null): string =>
  say(REFUSALS[code], retryAfter ?? 60);

/**
 * What is wrong with which value: the server names keys of the catalogue, as the page's own check
 * does.
 */
export const problemWords = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([field, key]) => [field, say(key as WordKey)]));
