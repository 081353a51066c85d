import type { Account } from '../../local/account/account.ts';
import type { ChosenField, ChosenFields } from '../../src/contracts/call-fields.ts';
import { editOnlyRow } from './support.ts';

/** A field of the sample account, chosen. */
export const chosen = (id: string, required = false, label = id): ChosenField => ({
  id,
  label,
  required,
});

/** Chooses Call Fields as a save of the settings page does. */
export function choose(account: Account, fields: ChosenFields | string): void {
  editOnlyRow(account, 'customrecord_rcp_company', {
    custrecord_rcp_call_fields: typeof fields === 'string' ? fields : JSON.stringify(fields),
  });
}

/** A call that was answered, of a user's. */
export const finished = (user: number, change: object = {}): object => ({
  externalId: `rcp-s-1-${String(user)}`,
  direction: 'inbound',
  number: '+12125550182',
  name: 'Example Customer 1',
  startedAt: Date.UTC(2026, 10, 27, 14, 3),
  answeredAt: Date.UTC(2026, 10, 27, 14, 3, 5),
  endedAt: Date.UTC(2026, 10, 27, 14, 7, 17),
  wall: [2026, 11, 27, 9, 3],
  result: 'answered',
  recorded: false,
  note: 'Wants a quote',
  entity: { type: 'customer', id: 1 },
  answers: [],
  ...change,
});

/** An answer as the softphone sends it. */
export const answer = (id: string, value: unknown, shown = String(value), label = id): object => ({
  id,
  label,
  value,
  shown,
});
