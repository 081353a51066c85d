import { type M2mService, NEEDED_VALUES } from '../../contracts/company.ts';
import type { SettingsStore } from './settings-store.ts';
import { problemWith } from './typed-values.ts';

/** Whether all values are saved, and may be used, that a test needs. */
export const isComplete = (store: SettingsStore, credential: M2mService): boolean =>
  NEEDED_VALUES[credential].every((name) => {
    const value = store.view.company?.[name] ?? '';
    return value !== '' && problemWith(name, value) === undefined;
  });
