import { EXTENSIONS } from './extensions.ts';

/** An extension as the account's list has it (GetExtensionInfoResponse). */
export interface RosterEntry {
  id: number;
  extensionNumber: string;
  name: string;
  /** User, Department (which is a call queue), and others. */
  type: string;
  status: 'Enabled';
  contact?: { email?: string; businessPhone?: string; mobilePhone?: string };
}

const SAMPLES: readonly RosterEntry[] = EXTENSIONS.map(
  ({ id, extensionNumber, name, phoneNumber }) => ({
    id: Number(id),
    extensionNumber,
    name,
    type: 'User',
    status: 'Enabled',
    contact: { email: `extension${extensionNumber}@example.com`, businessPhone: phoneNumber },
  }),
);

/** The account's extensions: those that have telephones here, or whatever a test puts in. */
export class Roster {
  #entries: readonly RosterEntry[] = SAMPLES;

  list(): readonly RosterEntry[] {
    return this.#entries;
  }

  /** @param entries undefined: the samples again */
  set(entries: readonly RosterEntry[] = SAMPLES): void {
    this.#entries = entries;
  }
}
