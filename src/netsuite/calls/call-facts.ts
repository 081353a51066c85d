import type { FieldValue } from 'N/record';
import type { CallResult } from '../../contracts/call-terms.ts';

/** The project's own fields of the Phone Call record, for searches and reports. */
export const FACT_FIELDS = {
  direction: 'custevent_rcp_direction',
  result: 'custevent_rcp_result',
  seconds: 'custevent_rcp_seconds',
  extension: 'custevent_rcp_extension',
  session: 'custevent_rcp_session',
  recording: 'custevent_rcp_recording',
} as const;

/** What RingCentral knows of a call, and nobody types. */
export interface CallFacts {
  direction: 'inbound' | 'outbound';
  result: CallResult;
  /** How long both sides talked; 0 for a call that nobody answered. */
  seconds: number;
  /** RingCentral's internal ID of the extension; empty when it isn't known. */
  extension: string;
  session: string;
  /** Where a person can listen; empty without a recording, and until it is ready. */
  recording: string;
}

/** The facts as a record's values. An unknown one isn't among them, so it can't empty a field. */
export function factValues(facts: CallFacts): Record<string, FieldValue> {
  const values = Object.entries(FACT_FIELDS).map(
    ([fact, field]) => [field, facts[fact as keyof CallFacts]] as const,
  );
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

/** Columns of a query that hold the facts. */
export const FACT_COLUMNS = Object.values(FACT_FIELDS);

/** Returns a query's value as a text, to compare it with what it was written from; '' for none. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/**
 * The facts that a record doesn't have yet, or has otherwise.
 * @param row of a query with FACT_COLUMNS
 */
export function newFacts(
  row: Readonly<Record<string, unknown>>,
  facts: CallFacts,
): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(factValues(facts)).filter(
      ([field, value]) => textOf(row[field]) !== textOf(value),
    ),
  );
}
