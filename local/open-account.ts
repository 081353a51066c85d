import type { Account, AccountOptions } from './account/account.ts';
import { ModelAccount } from './model/model-account.ts';

/**
 * Opens the modeled account over a staged SDF project.
 * @throws when the project or the data file can't be read, or another process has the data
 */
export function openAccount(options: AccountOptions): Account {
  return new ModelAccount(options);
}
