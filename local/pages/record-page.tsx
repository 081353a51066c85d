import type { VNode } from 'preact';
import { listUrl, recordUrl } from '../account/paths.ts';
import type { PermissionLevel } from '../account/permission.ts';
import { mayCreate, mayEdit } from '../account/permission.ts';
import type { RecordData, RecordEvent, RecordPage } from '../account/records.ts';
import { FIELD_PREFIX } from './form-fields.ts';
import { type Frame, Page, Token } from './frame.tsx';
import { jsonForScript } from './json-for-script.ts';
import { type Field, fieldGroups } from './record-fields.ts';
import { RECORD_NAMES } from './record-names.ts';
import { Subtabs } from './subtabs.tsx';

interface Props {
  frame: Frame;
  level: PermissionLevel;
  event: RecordEvent;
  record: RecordData;
  title: string;
  /** Address that the form is posted to. */
  action: string;
  page: RecordPage;
  /** Why the last attempt to save failed. */
  problem: string | null;
}

type Row = Field & { value: string };

function ViewField({ id, label, value }: Row): VNode {
  return (
    <div class="uir-field-wrapper" data-walkthrough={`Field:${id}`}>
      <span class="uir-label" id={`${id}_lbl`}>
        {label}
      </span>
      <span class="uir-field text" role="group" aria-labelledby={`${id}_lbl`}>
        {value === '' ? '\u00a0' : value}
      </span>
    </div>
  );
}

function EditField({ id, label, kind, value, mandatory }: Row): VNode {
  const shared = {
    id: `field_${id}`,
    name: FIELD_PREFIX + id,
    'aria-required': mandatory === true ? ('true' as const) : undefined,
  };
  return (
    <div class="uir-field-wrapper" data-walkthrough={`Field:${id}`}>
      <label class="uir-label" for={shared.id}>
        {label}
        {mandatory === true ? (
          <span class="mandatory" aria-hidden="true">
            {' '}
            *
          </span>
        ) : null}
      </label>
      {kind === 'long' || value.includes('\n') ? (
        // A line break after the tag is dropped by the HTML parser, so a value that begins with one
        // needs another.
        <textarea {...shared} rows={4}>
          {value.startsWith('\n') ? `\n${value}` : value}
        </textarea>
      ) : (
        <input
          {...shared}
          type={kind === 'phone' ? 'tel' : 'text'}
          value={value}
          autocomplete="off"
        />
      )}
    </div>
  );
}

function Buttons({
  level,
  event,
  record,
  editing,
}: Pick<Props, 'level' | 'event' | 'record'> & { editing: boolean }): VNode {
  const back = event === 'edit' ? recordUrl(record.type, record.id) : listUrl(record.type);
  return (
    <div class="uir-buttons">
      {editing ? (
        <button type="submit" class="primary" form="main_form">
          Save
        </button>
      ) : null}
      {editing ? (
        <a class="button" href={back}>
          Cancel
        </a>
      ) : null}
      {!editing && mayEdit(level) ? (
        <a class="button primary" href={recordUrl(record.type, record.id, 'edit')}>
          Edit
        </a>
      ) : null}
      {!editing ? (
        <a class="button" href={back}>
          Back
        </a>
      ) : null}
      {!editing && mayCreate(level) ? (
        <a class="button" href={recordUrl(record.type, record.id, 'copy')}>
          Make Copy
        </a>
      ) : null}
    </div>
  );
}

/**
 * What the page's script shows once the page has been initialized, as the platform does (NetSuite
 * help, section_1530198114).
 */
function initialMessages(page: RecordPage, problem: string | null): RecordPage['messages'] {
  const refused = { type: 'ERROR', title: 'The record was not saved', duration: 0 } as const;
  return problem === null
    ? page.messages
    : [{ ...refused, message: escapeText(problem) }, ...page.messages];
}

// The message area takes markup, so text of ours must be escaped before it goes there.
const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A record's form, to look at or to type into. */
export function RecordFormPage({
  frame,
  level,
  event,
  record,
  title,
  action,
  page,
  problem,
}: Props): VNode {
  const editing = event !== 'view';
  const groups = fieldGroups(record);
  const buttons = <Buttons level={level} event={event} record={record} editing={editing} />;
  return (
    <Page
      frame={frame}
      title={`${title} - ${RECORD_NAMES[record.type].singular}`}
      scripts={['record']}
    >
      <script
        type="application/json"
        id="model-page-init"
        dangerouslySetInnerHTML={{ __html: jsonForScript(initialMessages(page, problem)) }}
      />
      <div class="uir-page-title">
        <p class="uir-record-type">{RECORD_NAMES[record.type].singular}</p>
        <h1 class="uir-record-name text">{title}</h1>
      </div>
      {buttons}
      <div id="div__alert" />
      <form
        method="post"
        action={action}
        id="main_form"
        aria-label="Record"
        class={editing ? 'editing' : 'viewing'}
      >
        {editing ? <Token value={frame.token} /> : null}
        {groups.map((group) => (
          <fieldset class="uir-fieldgroup" key={group.label}>
            <legend>{group.label}</legend>
            <div class="uir-fields">
              {group.fields.map((field) => {
                const row = { ...field, value: record.values[field.id] ?? '' };
                return editing ? (
                  <EditField {...row} key={field.id} />
                ) : (
                  <ViewField {...row} key={field.id} />
                );
              })}
            </div>
          </fieldset>
        ))}
        {page.inlineHtml.map(({ id, html }) => (
          <div
            class="uir-inlinehtml"
            id={`${id}_val`}
            key={id}
            dangerouslySetInnerHTML={{ __html: html }}
          />
        ))}
      </form>
      <Subtabs type={record.type} />
      {editing ? buttons : null}
    </Page>
  );
}
