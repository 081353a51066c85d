import { ENVELOPE } from '../../contracts/contract.ts';
import type {
  CallFieldsView,
  SettingsAnswer,
  SettingsErrorCode,
} from '../../contracts/settings.ts';

/** Why nothing was saved or tested. */
export interface Refusal {
  code: SettingsErrorCode;
  message: string;
  /** What is wrong with which value. */
  fields?: Record<string, string>;
  /** Call Fields as they are now. */
  callFields?: CallFieldsView;
  /** Seconds to wait before another test. */
  retryAfter?: number | null;
}

/** Returns the settings page's answer to a change that isn't carried out. */
export const refusal = ({ fields = {}, ...error }: Refusal): SettingsAnswer => ({
  ...ENVELOPE,
  token: null,
  error: { ...error, fields },
});
