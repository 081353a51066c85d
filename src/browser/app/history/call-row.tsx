import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { resultOf } from '../../../contracts/call-terms.ts';
import type { Entity } from '../../../contracts/calls.ts';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import { lengthOf } from '../days/day-title.ts';
import { timeOfDay } from '../days/written.ts';
import type { Uses } from '../desk/telephone.ts';
import { useDial } from '../desk/use-dial.ts';
import type { PartSource } from '../parts/part.ts';
import { EditButton, useEdit } from '../views/edit-button.tsx';
import { MessageLink } from '../views/message-link.tsx';
import { NewContact } from '../views/new-contact.tsx';
import { isKnowable, MoreButton, PersonMore } from '../views/person-more.tsx';
import type { CallHistory } from './call-history.ts';
import { type HistoryCall, isMissed, isUnlogged, type Logged } from './history-call.ts';
import type { Linking } from './link-call.ts';

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
  call: HistoryCall;
}

/** For a number that nobody in NetSuite has: a new contact, and what became of the call's link to it. */
function UnknownCaller({
  telephone,
  parts,
  history,
  call,
  focusRow,
}: RowProps & { focusRow: () => void }): JSX.Element | null {
  const [contact, setContact] = useState<Entity | null>(null);
  const [linking, setLinking] = useState<Linking | 'asking' | null>(null);
  const [isClosed, setClosed] = useState(false);
  const isUnknown =
    call.entity === null &&
    call.number !== '' &&
    telephone.callers.owner(call.number).owner === 'nobody';
  if (!isUnknown && contact === null) return null;
  const link = async (created: Entity) => {
    setContact(created);
    setLinking('asking');
    setLinking(await history.link(call, created));
  };
  return (
    <div class="item-more">
      {!isClosed && (
        <NewContact
          telephone={telephone}
          parts={parts}
          of={call.id}
          number={call.number}
          created={(created) => void link(created)}
          closed={() => {
            if (contact === null) return;
            focusRow();
            setClosed(true);
          }}
        />
      )}
      <p class={linking === 'failed' || linking === 'taken' ? 'problem' : 'quiet'} role="status">
        {contact !== null &&
          linking !== null &&
          linking !== 'none' &&
          say(`history.link.${linking}`, contact.name)}
      </p>
      {contact !== null && linking === 'failed' && (
        <button type="button" class="link-button" onClick={() => void link(contact)}>
          {say('context.try-again')}
        </button>
      )}
    </div>
  );
}

/** One call: who, when, how it went, whether NetSuite has it, and what can be done about it. */
export function CallRow({
  telephone,
  parts,
  history,
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
            history={history}
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
