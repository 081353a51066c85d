import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say, sayCount } from '../../../i18n/say.ts';
import { onceDrawn } from '../../ui/once-drawn.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { Uses } from '../desk/telephone.ts';
import type { PartSource } from '../parts/part.ts';
import { NewContact } from '../views/new-contact.tsx';
import {
  type ContactLink,
  type ContactLinks,
  type LinkRun,
  MOST_AT_ONCE,
} from './contact-links.ts';
import type { HistoryCall } from './history-call.ts';

interface Props {
  links: ContactLinks;
  call: HistoryCall;
  /** Leads the focus back to the row. */
  focusRow: () => void;
}

/** What a run came to, in an order that begins with what worked. */
const OUTCOMES = ['linked', 'later', 'taken', 'failed'] as const;

const runWords = ({ done }: LinkRun): string =>
  OUTCOMES.map((outcome) => [outcome, done.filter((one) => one === outcome).length] as const)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => say(`history.link-others.${outcome}`, count))
    .join(' ');

/** Links the other calls of the same number, once somebody asks for it. */
function OtherCalls({ links, call, link, focusRow }: Props & { link: ContactLink }): JSX.Element {
  const { run } = link;
  const isRunning = run?.isOver === false;
  const count = links.others(call).length;
  return (
    <>
      {isRunning && (
        <label class="quiet">
          {say('history.link-others.progress', run.done.length, run.of)}
          <progress value={run.done.length} max={run.of} />
        </label>
      )}
      <p class={run?.done.includes('failed') ? 'problem' : 'quiet'} role="status">
        {run?.isOver && runWords(run)}
      </p>
      {(isRunning || count > 0) && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            if (isRunning) links.stop(call);
            else
              void links.linkOthers(call).then(() => {
                onceDrawn(() => {
                  // The button is gone when no call is left.
                  if (document.activeElement === document.body) focusRow();
                });
              });
          }}
        >
          {isRunning
            ? say('history.link-others.stop')
            : count > MOST_AT_ONCE
              ? say('history.link-others.some', MOST_AT_ONCE, count)
              : sayCount('history.link-others', count)}
        </button>
      )}
    </>
  );
}

/** For a number that nobody in NetSuite has: a new contact, and what became of the call's link to it. */
export function UnknownCaller(
  props: Props & { telephone: Uses<'callers' | 'people'>; parts: PartSource },
): JSX.Element | null {
  const { telephone, parts, links, call, focusRow } = props;
  useChanges(links);
  const link = links.of(call);
  const [isClosed, setClosed] = useState(link !== undefined);
  const isUnknown =
    call.entity === null &&
    call.number !== '' &&
    telephone.callers.owner(call.number).owner === 'nobody';
  if (!isUnknown && link === undefined) return null;
  const own = link?.own ?? 'none';
  return (
    <div class="item-more">
      {!isClosed && (
        <NewContact
          telephone={telephone}
          parts={parts}
          of={call.id}
          number={call.number}
          created={(contact) => void links.link(call, contact)}
          closed={() => {
            if (link === undefined) return;
            focusRow();
            setClosed(true);
          }}
        />
      )}
      <p class={own === 'failed' || own === 'taken' ? 'problem' : 'quiet'} role="status">
        {link !== undefined && own !== 'none' && say(`history.link.${own}`, link.contact.name)}
      </p>
      {link !== undefined && own === 'failed' && (
        <button
          type="button"
          class="link-button"
          onClick={() => void links.link(call, link.contact)}
        >
          {say('context.try-again')}
        </button>
      )}
      {link !== undefined && own !== 'asking' && own !== 'failed' && (
        <OtherCalls {...props} link={link} />
      )}
    </div>
  );
}
