import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { resultOf } from '../../../contracts/call-terms.ts';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import { lengthOf } from '../days/day-title.ts';
import { timeOfDay } from '../days/written.ts';
import type { Uses } from '../desk/telephone.ts';
import { useDial } from '../desk/use-dial.ts';
import type { PartSource } from '../parts/part.ts';
import { EditButton, useEdit } from '../views/edit-button.tsx';
import { MessageLink } from '../views/message-link.tsx';
import { isKnowable, MoreButton, PersonMore } from '../views/person-more.tsx';
import type { CallHistory } from './call-history.ts';
import type { ContactLinks } from './contact-links.ts';
import { type HistoryCall, isMissed, isUnlogged, type Logged } from './history-call.ts';
import { UnknownCaller } from './unknown-caller.tsx';

function LoggedState({ logged }: { logged: Logged }): JSX.Element {
  switch (logged.state) {
    case 'logged':
      return (
        <a href={logged.url} target="_blank" rel="noopener">
          {say('history.logged')}
          <NewTab />
        </a>
      );
    case 'skipped':
      return (
        <span class="quiet">{say('call-skip.not-logged', say(`call-skip.${logged.reason}`))}</span>
      );
    case 'refused':
    case 'unanswered':
      return <span class="problem">{say(`history.${logged.state}`)}</span>;
    case 'saving':
    case 'not-logged':
    case 'unknown':
      return <span class="quiet">{say(`history.${logged.state}`)}</span>;
  }
}

/** Returns how a call went, and how long it took, in a few words. */
function outcomeOf({ direction, result, seconds, elsewhere, recording }: HistoryCall): string {
  return [
    result === null ? say('history.under-way') : say(`call-result.${resultOf(direction, result)}`),
    ...(seconds > 0 ? [lengthOf(seconds)] : []),
    ...(elsewhere && result === 'answered' ? [say('history.elsewhere')] : []),
    ...(recording === '' ? [] : [say('history.recorded')]),
  ].join(' · ');
}

interface RowProps {
  telephone: Uses<'desk' | 'callers' | 'people'>;
  parts: PartSource;
  history: CallHistory;
  links: ContactLinks;
  call: HistoryCall;
}

/** One call: who, when, how it went, whether NetSuite has it, and what can be done about it. */
export function CallRow({
  telephone,
  parts,
  history,
  links,
  call,
  isOpen,
  toggle,
}: RowProps & {
  /** Whether it shows what is known of the other side. */
  isOpen: boolean;
  toggle: () => void;
}): JSX.Element {
  const { dial, refusal } = useDial(telephone);
  const row = useRef<HTMLLIElement>(null);
  const number = telephone.callers.shown(call.number);
  const name = call.name === '' ? number : call.name;
  const missed = isMissed(call);
  const saved = history.editable(call, name);
  const after = parts.get('after-call');
  const edit = useEdit(parts, saved?.externalId ?? '');
  const note = edit?.note ?? call.note;
  return (
    <li ref={row} class="item" data-session={call.session} data-missed={missed}>
      <span class="direction" aria-hidden="true">
        {call.direction === 'inbound' ? '↙' : '↗'}
      </span>
      <div class="item-text">
        <span class="visually-hidden">{say(`history.${call.direction}`)}: </span>
        {call.entity === null ? (
          <strong>{name}</strong>
        ) : (
          <a href={call.entity.url} target="_blank" rel="noopener">
            <strong>{name}</strong>
            <NewTab />
          </a>
        )}
        {call.name !== '' && <span class="quiet"> {number}</span>}
        <p class={missed ? 'problem' : 'quiet'}>
          {timeOfDay(call.startedAt)} · {outcomeOf(call)}
        </p>
        {note !== '' && <p class="quiet kept-note">{note}</p>}
      </div>
      <div class="item-actions">
        <LoggedState logged={call.logged} />
        {saved !== null && <EditButton parts={parts} call={saved} />}
        {isUnlogged(call) && (
          <button
            type="button"
            class="link-button"
            aria-label={say('history.log-name', name)}
            onClick={() => void history.log(call)}
          >
            {say('history.log')}
          </button>
        )}
        {call.number !== '' && (
          <button
            type="button"
            class="link-button"
            aria-label={say('history.call', name)}
            onClick={() => {
              dial(call.number);
            }}
          >
            {say('history.call-button')}
          </button>
        )}
        {call.number !== '' && (
          <MessageLink telephone={telephone} number={call.number} name={name} />
        )}
        {isKnowable(telephone, call) && <MoreButton name={name} isOpen={isOpen} toggle={toggle} />}
      </div>
      {isOpen && (
        <>
          <PersonMore telephone={telephone} parts={parts} person={call} />
          <UnknownCaller
            telephone={telephone}
            parts={parts}
            links={links}
            call={call}
            focusRow={() => {
              row.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
            }}
          />
        </>
      )}
      <p class="problem" role="status">
        {refusal}
      </p>
      {saved !== null && after !== null && edit !== undefined && (
        <div class="item-more">
          <after.EditCall parts={parts} call={saved} />
        </div>
      )}
    </li>
  );
}
