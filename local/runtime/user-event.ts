import type { Identity } from '../account/identity.ts';
import type { MessageType, RecordData, RecordEvent, RecordPage } from '../account/records.ts';
import { mayRun } from '../execution/deployment.ts';
import type { Execution } from '../execution/execution.ts';
import { strict } from '../modules/module.ts';
import { SuiteScriptError } from '../suitescript/error.ts';
import type { Executions } from './executions.ts';
import { callEntryPoint } from './loader.ts';
import { codeAndMessage, measured } from './measured.ts';

const EVENTS = {
  VIEW: 'view',
  EDIT: 'edit',
  CREATE: 'create',
  COPY: 'copy',
  PRINT: 'print',
  EMAIL: 'email',
  QUICKVIEW: 'quickview',
  XEDIT: 'xedit',
  DELETE: 'delete',
  APPROVE: 'approve',
  CANCEL: 'cancel',
  TRANSFORM: 'transform',
};
const MESSAGE_TYPES: readonly MessageType[] = ['CONFIRMATION', 'INFORMATION', 'WARNING', 'ERROR'];

interface MessageOptions {
  type: number;
  title?: string;
  message?: string;
  duration?: number;
}

interface AddedField {
  id: string;
  type: string;
  label: string;
  defaultValue: string;
}

/**
 * The form that beforeLoad gets: messages and added fields (NetSuite help, section_1530198114, and
 * typings, ui/serverWidget).
 */
function formObject(execution: Execution, page: RecordPage, fields: AddedField[]): object {
  return strict(
    'serverWidget.Form',
    {
      addPageInitMessage({ type, title = '', message = '', duration = 0 }: MessageOptions) {
        const name = MESSAGE_TYPES[type];
        if (name === undefined)
          throw new SuiteScriptError(
            'SSS_MISSING_REQD_ARGUMENT',
            'Missing a required argument: type',
          );
        page.messages.push({ type: name, title, message, duration });
      },
      addField({ id, type, label }: { id: string; type: string; label: string }) {
        if (!/^custpage[a-z0-9_]*$/.test(id))
          throw new SuiteScriptError(
            'SSS_INVALID_FIELD_ID',
            `The id of an added field must begin with custpage and be lower case: ${id}`,
          );
        if (fields.some((field) => field.id === id))
          throw new SuiteScriptError('SSS_DUPLICATE_FIELD_ID', `There is a field ${id} already.`);
        const field: AddedField = { id, type, label, defaultValue: '' };
        fields.push(field);
        return strict('serverWidget.Field', field, execution);
      },
      getField: ({ id }: { id: string }) => fields.find((field) => field.id === id) ?? null,
    },
    execution,
  );
}

/** What several user events of one page share. */
interface PageInProgress {
  page: RecordPage;
  fields: AddedField[];
}

/** Runs one beforeLoad. An exception out of it is what the user sees instead of the record. */
function runBeforeLoad(
  execution: Execution,
  event: RecordEvent,
  record: RecordData,
  { page, fields }: PageInProgress,
): void {
  const context = {
    type: EVENTS[event.toUpperCase() as keyof typeof EVENTS],
    UserEventType: EVENTS,
    form: formObject(execution, page, fields),
    newRecord: strict(
      'record.Record',
      {
        id: record.id,
        type: record.type,
        getValue: ({ fieldId }: { fieldId: string }) => record.values[fieldId] ?? '',
      },
      execution,
    ),
  };
  const { outcome, usage } = measured(execution, () =>
    callEntryPoint(execution, 'beforeLoad', context),
  );
  page.usage.push(usage);
  if ('value' in outcome) return;
  const { code, message } = codeAndMessage(outcome.thrown);
  execution.services.log.write('ERROR', 'ERROR', execution.script.scriptId, code, message);
  page.failure = code;
}

/** Runs the user events of a record page that this identity opens. */
export function openRecord(
  executions: Executions,
  identity: Identity,
  event: RecordEvent,
  record: RecordData,
): RecordPage {
  const page: RecordPage = { messages: [], inlineHtml: [], usage: [], failure: null };
  const inProgress: PageInProgress = { page, fields: [] };
  for (const { script, deployment } of executions.deployed('usereventscript')) {
    const { recordType, executionContexts, eventType } = deployment;
    const applies =
      mayRun(deployment, identity) &&
      recordType === record.type.toUpperCase() &&
      (executionContexts.length === 0 || executionContexts.includes('USERINTERFACE')) &&
      (eventType === '' || eventType.toLowerCase() === event);
    if (applies)
      runBeforeLoad(
        executions.of(identity, script, deployment, 'USERINTERFACE'),
        event,
        record,
        inProgress,
      );
  }
  page.inlineHtml = inProgress.fields
    .filter(({ type }) => type === 'INLINEHTML')
    .map(({ id, defaultValue }) => ({ id, html: defaultValue }));
  return page;
}
