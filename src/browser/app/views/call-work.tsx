import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import { isIncoming } from '../calls/call.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Entry } from '../log/entry.ts';
import type { PartSource } from '../parts/part.ts';
import { CallSaving } from './call-saving.tsx';
import { CallerDetails } from './caller-details.tsx';
import { Notes } from './notes.tsx';
import { RecordLink } from './owner.tsx';

interface Props {
  telephone: Uses<'desk' | 'log' | 'callers' | 'people' | 'preferences'>;
  parts: PartSource;
}

/**
 * One call's notes and fields, and what is known of its caller. While the call rings, the notes alone,
 * which the styles put below the bar that rings: nothing on the page moves under the pointer.
 */
function Work({
  telephone,
  parts,
  entry,
  isRinging,
}: Props & { entry: Entry; isRinging: boolean }): JSX.Element {
  const { externalId, entity, stage } = entry;
  const name = entry.name || telephone.callers.shown(entry.number);
  return (
    <section
      class="card work"
      aria-label={say('telephone.work.title', entity?.name ?? name)}
      data-stage={stage}
      data-external-id={externalId}
      data-ringing={isRinging ? '' : undefined}
    >
      <div class="work-head">
        <h2>{entity === null ? name : <RecordLink entity={entity} />}</h2>
      </div>
      <Notes telephone={telephone} entry={entry} />
      {!isRinging && (
        <>
          <CallSaving telephone={telephone} parts={parts} entry={entry} />
          <CallerDetails telephone={telephone} parts={parts} entry={entry} />
        </>
      )}
    </section>
  );
}

/**
 * The calls that somebody is in or writes about, and the first one that rings, each with its notes. A
 * call stays the same element from its first ring until it is saved, so no keystroke and no focus is
 * lost.
 */
export function CallWork({ telephone, parts }: Props): JSX.Element {
  useChanges(telephone);
  const { desk, log } = telephone;
  const calls = desk.calls();
  const ringing = calls.find(isIncoming);
  const own = new Set(
    calls
      .filter((call) => call === ringing || !isIncoming(call))
      .map(({ id }) => log.entryOf(id)?.externalId),
  );
  const entries = log.journal
    .entries()
    .filter(({ stage, externalId }) => stage === 'notes' || own.has(externalId));
  const rings = ringing === undefined ? undefined : log.entryOf(ringing.id)?.externalId;
  return (
    <>
      {entries.map((entry) => (
        <Work
          key={log.journal.keyOf(entry.externalId)}
          telephone={telephone}
          parts={parts}
          entry={entry}
          isRinging={entry.externalId === rings}
        />
      ))}
    </>
  );
}
