import { type M2mService, NEEDED_VALUES } from '../../contracts/company.ts';
import type { SettingsStore } from './settings-store.ts';
import { problemWith } from './typed-values.ts';

/** Whether every value that a test needs is saved and valid. */
export const isComplete = (store: SettingsStore, credential: M2mService): boolean =>
  NEEDED_VALUES[credential].every((name) => {
    const value = store.view.company?.[name] ?? '';
    return value !== '' && problemWith(name, value) === undefined;
  });
