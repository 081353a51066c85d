import type { Identity } from './identity.ts';
import type { PermissionLevel } from './permission.ts';
import type { Usage } from './scripts.ts';

/** The record types the model renders as forms, by their platform id. */
export const RECORD_TYPES = [
  'customer',
  'lead',
  'prospect',
  'contact',
  'phonecall',
  'task',
  'supportcase',
  'opportunity',
  'salesorder',
  'job',
  'vendor',
  'employee',
] as const;

export type RecordType = (typeof RECORD_TYPES)[number];

export interface RecordData {
  type: RecordType;
  id: number | null;
  /** Field id to stored text. */
  values: Record<string, string>;
}

export type RecordEvent = 'view' | 'edit' | 'create' | 'copy';

export type MessageType = 'CONFIRMATION' | 'INFORMATION' | 'WARNING' | 'ERROR';

/** What user events added to a record page. */
export interface RecordPage {
  messages: { type: MessageType; title: string; message: string; duration: number }[];
  /** HTML of INLINEHTML fields, rendered raw as the platform does. */
  inlineHtml: { id: string; html: string }[];
  /** Units each user event used, for the control page and the bench. */
  usage: Usage[];
  /** What a user event threw: the platform shows it instead of the record. */
  failure: string | null;
}

/** Standard records, as their pages show and save them. */
export interface AccountRecords {
  permission(identity: Identity, recordType: RecordType): PermissionLevel;
  list(recordType: RecordType): { id: number; title: string }[];
  load(recordType: RecordType, id: number): RecordData | null;
  save(identity: Identity, record: RecordData): { id: number } | { error: string };
  /** Deletes a record and runs the user events of that. */
  delete(identity: Identity, record: RecordData): void;
  /** Runs the user events of a record's page. */
  open(identity: Identity, event: RecordEvent, record: RecordData): RecordPage;
}
