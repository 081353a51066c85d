import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { Uses } from '../desk/telephone.ts';
import { type Entry, isWrittenAbout } from '../log/entry.ts';
import type { PartSource } from '../parts/part.ts';
import { CallSaving } from './call-saving.tsx';
import { CallerDetails } from './caller-details.tsx';
import { Notes } from './notes.tsx';
import { RecordLink } from './owner.tsx';

interface Props {
  telephone: Uses<'desk' | 'log' | 'callers' | 'people' | 'preferences'>;
  parts: PartSource;
}

/** One call's notes and fields, and what is known of its caller. */
function Work({ telephone, parts, entry }: Props & { entry: Entry }): JSX.Element {
  const { externalId, entity, stage } = entry;
  const name = entry.name || telephone.callers.shown(entry.number);
  return (
    <section
      class="card work"
      aria-label={say('telephone.work.title', entity?.name ?? name)}
      data-stage={stage}
      data-external-id={externalId}
    >
      <div class="work-head">
        <h2>{entity === null ? name : <RecordLink entity={entity} />}</h2>
      </div>
      <Notes telephone={telephone} entry={entry} />
      <CallSaving telephone={telephone} parts={parts} entry={entry} />
      <CallerDetails telephone={telephone} parts={parts} entry={entry} />
    </section>
  );
}

/**
 * The calls that somebody is in or writes about, each with its notes and its caller. A call stays
 * the same element from its first second until it is saved, so no keystroke and no focus is lost.
 */
export function CallWork({ telephone, parts }: Props): JSX.Element {
  useChanges(telephone);
  const { desk, log } = telephone;
  const own = new Set(desk.underWay().map(({ id }) => log.entryOf(id)?.externalId));
  const entries = log.journal
    .entries()
    .filter((entry) => isWrittenAbout(entry) || own.has(entry.externalId));
  return (
    <>
      {entries.map((entry) => (
        <Work key={entry.externalId} telephone={telephone} parts={parts} entry={entry} />
      ))}
    </>
  );
}
