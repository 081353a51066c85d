import type { Identity } from '../account/identity.ts';
import { atLeast, type PermissionLevel } from '../account/permission.ts';
import type {
  AccountRecords,
  RecordData,
  RecordEvent,
  RecordPage,
  RecordType,
} from '../account/records.ts';
import { RECORD_PERMISSIONS } from '../platform/roles.ts';
import { runAfterDelete } from '../runtime/after-delete.ts';
import type { Executions } from '../runtime/executions.ts';
import { openRecord } from '../runtime/user-event.ts';

/** Standard records under the permissions of a role. */
export class ModelRecords implements AccountRecords {
  readonly #executions: Executions;

  constructor(executions: Executions) {
    this.#executions = executions;
  }

  permission(identity: Identity, recordType: RecordType): PermissionLevel {
    return this.#executions.services.roles.level(identity.role, RECORD_PERMISSIONS[recordType]);
  }

  list(recordType: RecordType): { id: number; title: string }[] {
    return this.#executions.services.records.list(recordType).map(({ id, values }) => ({
      id,
      title:
        values['companyname'] ??
        values['title'] ??
        values['entityid'] ??
        values['tranid'] ??
        String(id),
    }));
  }

  load(recordType: RecordType, id: number): RecordData | null {
    return this.#executions.services.records.load(recordType, id);
  }

  save(identity: Identity, record: RecordData): { id: number } | { error: string } {
    const needed = record.id === null ? 'CREATE' : 'EDIT';
    if (!atLeast(this.permission(identity, record.type), needed))
      return { error: 'You do not have the permission to save this record.' };
    return { id: this.#executions.services.records.save(record) };
  }

  delete(identity: Identity, record: RecordData): void {
    this.#executions.services.records.delete(record.type, record.id ?? 0);
    runAfterDelete(this.#executions, identity, record);
  }

  open(identity: Identity, event: RecordEvent, record: RecordData): RecordPage {
    return openRecord(this.#executions, identity, event, record);
  }
}
