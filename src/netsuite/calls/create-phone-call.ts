import * as record from 'N/record';
import type { WallTime } from '../../contracts/wall-time.ts';
import { type CallFacts, factValues } from './call-facts.ts';
import { callTitle, type ToldCall } from './phone-call-texts.ts';
import { endTime, wallDates } from './wall-time.ts';

/** What a new Phone Call record is made of. */
export interface NewPhoneCall {
  externalId: string;
  told: ToldCall;
  facts: CallFacts;
  message: string;
  /** Internal ID of the employee. */
  organizer: number;
  /** When the call started, on the organizer's or the integration's clock. */
  wall: WallTime;
  /** How long it lasted from its first ring, in seconds. */
  lasted: number;
  links: Readonly<Record<string, record.FieldValue>>;
  /** What the call was about; see relatedValues. */
  related?: Readonly<Record<string, record.FieldValue>>;
  /** Values of Call Fields that the record is known to have. */
  answers?: Readonly<Record<string, record.FieldValue>>;
}

/**
 * Creates the Phone Call record of a call, for the softphone and the call sync. Costs 15 units.
 * @returns the record's internal ID
 * @throws when NetSuite refuses the record
 */
export function createPhoneCall(call: NewPhoneCall): number {
  const { date, time } = wallDates(call.wall);
  const created = record.create({ type: record.Type.PHONE_CALL });
  const values: Record<string, record.FieldValue> = {
    title: callTitle(call.told),
    phone: call.told.number,
    assigned: call.organizer,
    status: 'COMPLETE',
    startdate: date,
    starttime: time,
    completeddate: date,
    message: call.message,
    externalid: call.externalId,
    ...factValues(call.facts),
    ...call.links,
    ...call.answers,
  };
  for (const [fieldId, value] of Object.entries(values)) created.setValue({ fieldId, value });
  // Public scripts or the form have these, and Oracle's reference of the record doesn't list them.
  const unlisted = { endtime: endTime(call.wall, call.lasted), ...call.related };
  for (const [fieldId, value] of Object.entries(unlisted)) {
    if (created.getField({ fieldId }) !== null) created.setValue({ fieldId, value });
  }
  return created.save();
}
