import type { RecordData } from '../account/records.ts';

const TITLES = ['companyname', 'title', 'entityid', 'tranid', 'casenumber'] as const;

/**
 * What a record is called at the head of its page: its name, its number, or its id when it has
 * neither.
 */
export function titleOf(record: RecordData): string {
  const named = TITLES.map((id) => record.values[id]?.trim() ?? '').find((value) => value !== '');
  return named ?? (record.id === null ? '' : String(record.id));
}
