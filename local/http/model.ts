import type { Account, AccountParts } from '../account/account.ts';
import type { PhoneWorld } from '../control/phone-actions.ts';
import type { UsageLog } from '../control/usage-log.ts';
import type { ReloadStream } from './reload-stream.ts';

/** What every route works with. */
interface Site {
  accountId: string;
  /** Origin of this server, known once it listens, e.g. `http://127.0.0.1:4180`. */
  origin(): string;
  /** Whether pages reload by themselves after a build. */
  development: boolean;
  /** Version of the deployed project. */
  version: string;
  /** The phone that the control page steers, once there is one. */
  phone(): PhoneWorld | null;
  usage: UsageLog;
  reloads: ReloadStream;
}

/** The site with the parts of the account that a route or a reply uses. */
export type With<Part extends keyof AccountParts> = Site & Pick<AccountParts, Part>;

/**
 * The site with every part: for the server, which hands the parts to the routes, and for the control
 * page, which acts on all of them.
 */
export type Model = Site & AccountParts;

/**
 * Where the model finds out which origin it has; a listening server only knows that after the
 * fact.
 */
export interface ModelOptions {
  account: Account;
  origin: () => string;
  development?: boolean;
  phone?: () => PhoneWorld | null;
  /** Version of the deployed project, for the switch that installs a bundle of the same version. */
  version?: string;
}
