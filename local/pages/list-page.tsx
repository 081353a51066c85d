import type { VNode } from 'preact';
import { recordUrl } from '../account/paths.ts';
import type { PermissionLevel } from '../account/permission.ts';
import { mayCreate, mayEdit } from '../account/permission.ts';
import type { RecordType } from '../account/records.ts';
import { type Frame, Page } from './frame.tsx';
import { RECORD_NAMES } from './record-names.ts';

interface Props {
  frame: Frame;
  type: RecordType;
  level: PermissionLevel;
  rows: { id: number; title: string }[];
}

/** The list of one record type. No record form, so no user event runs here. */
export function ListPage({ frame, type, level, rows }: Props): VNode {
  const { singular, plural } = RECORD_NAMES[type];
  return (
    <Page frame={frame} title={plural}>
      <div class="record-head">
        <h1>{plural}</h1>
        {mayCreate(level) ? (
          <a class="button primary" href={recordUrl(type, null)}>
            New {singular}
          </a>
        ) : null}
      </div>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">Edit | View</th>
            <th scope="col">Internal ID</th>
            <th scope="col">Name</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title }) => (
            <tr key={id}>
              <td class="actions">
                {mayEdit(level) ? (
                  <a href={recordUrl(type, id, 'edit')}>
                    Edit<span class="sr-only"> {title}</span>
                  </a>
                ) : null}
                {mayEdit(level) ? ' | ' : null}
                <a href={recordUrl(type, id)}>
                  View<span class="sr-only"> {title}</span>
                </a>
              </td>
              <td>{id}</td>
              <td class="text">{title}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p class="muted">No records to show.</p> : null}
    </Page>
  );
}
