import type { JSX } from 'preact';
import { resultOf } from '../../../contracts/call-terms.ts';
import { say, sayList } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import { isSameDay } from '../days/by-day.ts';
import { dateOf, timeOfDay } from '../days/written.ts';
import type { Uses } from '../desk/telephone.ts';
import { useDial } from '../desk/use-dial.ts';
import type { Entry } from '../log/entry.ts';
import type { PartSource } from '../parts/part.ts';
import { EditButton, isEditable, savedCall, useEdit } from './edit-button.tsx';
import { RecordLink } from './owner.tsx';

function Logged({
  telephone,
  entry,
}: {
  telephone: Uses<'log'>;
  entry: Entry;
}): JSX.Element | null {
  switch (entry.stage) {
    case 'open':
      return <span class="quiet">{say('telephone.recent.stage.open')}</span>;
    case 'notes':
      return <span class="quiet">{say('telephone.recent.stage.writing')}</span>;
    case 'due':
      return (
        <span class="quiet">{say(`telephone.recent.stage.${telephone.log.savingOf(entry)}`)}</span>
      );
    case 'refused':
      return (
        <>
          <span class="problem">{say('telephone.recent.stage.refused')}</span>{' '}
          <button type="button" class="link-button" onClick={() => void telephone.log.deliver()}>
            {say('telephone.recent.stage.try-again')}
          </button>
          {entry.entity !== null && (
            <button
              type="button"
              class="link-button"
              onClick={() => void telephone.log.saveWithoutRecord(entry.externalId)}
            >
              {say('telephone.recent.stage.without-record')}
            </button>
          )}
        </>
      );
    case 'skipped':
      return (
        <span class="quiet">
          {say('call-skip.not-logged', say(`call-skip.${entry.skip ?? 'internal'}`))}
        </span>
      );
    case 'logged':
      return (
        <a href={entry.url} target="_blank" rel="noopener">
          {say('telephone.recent.stage.logged')}
          <NewTab />
        </a>
      );
  }
}

/** Returns the time of a call, with the date unless the call was today. */
function timeOf(startedAt: number): string {
  return isSameDay(startedAt, Date.now())
    ? timeOfDay(startedAt)
    : `${dateOf(startedAt)} ${timeOfDay(startedAt)}`;
}

/** What became of the task after the call, and of answers that NetSuite didn't take. */
function Outcome({ task, kept = [] }: Entry): JSX.Element {
  return (
    <>
      {kept.length > 0 && <p class="quiet">{say('after-call.kept', sayList(kept))}</p>}
      {task?.outcome === 'created' && (
        <p>
          <a href={task.url} target="_blank" rel="noopener">
            {say('after-call.task.created')}
            <NewTab />
          </a>
        </p>
      )}
      {(task?.outcome === 'refused' || task?.outcome === 'failed') && (
        <p class="problem">{say(`after-call.task.${task.outcome}`)}</p>
      )}
    </>
  );
}

/** Who a call was with, how it went, whether NetSuite has it, and the way to call again. */
export function PastCall({
  telephone,
  parts,
  entry,
}: {
  telephone: Uses<'desk' | 'log' | 'callers'>;
  parts: PartSource;
  entry: Entry;
}): JSX.Element {
  const number = telephone.callers.shown(entry.number);
  const name = entry.entity?.name ?? (entry.name || number);
  const { dial, refusal } = useDial(telephone);
  const after = parts.get('after-call');
  const saved = savedCall(entry, name);
  const isEdited = useEdit(parts, entry.externalId) !== undefined;
  const time = timeOf(entry.startedAt);
  const result = say(
    entry.result === null
      ? 'telephone.recent.under-way'
      : `call-result.${resultOf(entry.direction, entry.result)}`,
  );
  const again =
    entry.direction === 'inbound' ? 'telephone.recent.call-back' : 'telephone.recent.call-again';
  return (
    <li class="recent" data-stage={entry.stage} data-external-id={entry.externalId}>
      <div class="recent-head">
        <div class="recent-text">
          {entry.entity === null ? <strong>{name}</strong> : <RecordLink entity={entry.entity} />}
          <p class="quiet">
            {entry.number === ''
              ? say('telephone.recent.inbound-unknown', time, result)
              : say(`telephone.recent.${entry.direction}`, number, time, result)}
          </p>
        </div>
        <div class="recent-actions">
          <Logged telephone={telephone} entry={entry} />
          {(isEditable(entry, Date.now()) || isEdited) && <EditButton parts={parts} call={saved} />}
        </div>
        {entry.number !== '' && (
          <button
            type="button"
            class="link-button"
            aria-label={say(`${again}-name`, name)}
            onClick={() => {
              dial(entry.number);
            }}
          >
            {say(again)}
          </button>
        )}
      </div>
      <p class="problem" role="status">
        {refusal}
      </p>
      {entry.stage === 'refused' && entry.note !== '' && <p class="kept-note">{entry.note}</p>}
      {entry.unlinked === true && <p class="quiet">{say('telephone.recent.stage.unlinked')}</p>}
      {entry.stage === 'logged' && <Outcome {...entry} />}
      {after !== null && <after.EditCall parts={parts} call={saved} />}
    </li>
  );
}
