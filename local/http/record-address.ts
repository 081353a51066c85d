import { RECORD_PATHS } from '../account/paths.ts';
import {
  type AccountRecords,
  RECORD_TYPES,
  type RecordData,
  type RecordEvent,
  type RecordType,
} from '../account/records.ts';

/** What the address of a record page asks for. */
export type Asked = { event: RecordEvent; record: RecordData } | { problem: string };

const typesAt = (path: string): RecordType[] =>
  RECORD_TYPES.filter((type) => RECORD_PATHS[type] === path);

const ID = /^[1-9]\d{0,14}$/;

/**
 * Reads the address of a record page: `id` alone views, `e=T` edits, `cp=T` copies, no id creates;
 * `stage` says which of customer, lead and prospect, which share a page, is made.
 */
export function askedRecord(
  records: Pick<AccountRecords, 'load'>,
  path: string,
  query: Record<string, string>,
): Asked {
  const types = typesAt(path);
  const id = query['id'] ?? '';
  if (id === '') {
    const type = types.find((one) => one === (query['stage'] ?? types[0]));
    return type === undefined
      ? { problem: 'There is no such stage.' }
      : { event: 'create', record: { type, id: null, values: {} } };
  }
  const found = ID.test(id)
    ? types.map((type) => records.load(type, Number(id))).find((record) => record !== null)
    : undefined;
  if (found === undefined) return { problem: 'That record does not exist.' };
  if (query['cp'] === 'T') return { event: 'copy', record: { ...found, id: null } };
  return { event: query['e'] === 'T' ? 'edit' : 'view', record: found };
}
