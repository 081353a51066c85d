import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Decision } from '../../call-sync/decision.ts';
import type { CallRow } from '../../call-sync/page-contract.ts';
import { say } from '../../i18n/say.ts';
import { Chip } from '../ui/chip.tsx';
import type { IconName } from '../ui/icon.tsx';
import { NewTab } from '../ui/new-tab.tsx';
import { onceDrawn } from '../ui/once-drawn.ts';
import type { CallSyncStore, Failure } from './call-sync-store.ts';
import { callWords, resultWords, stateWords, timeWords } from './call-words.ts';
import { EmployeePicker } from './employee-picker.tsx';
import { RecordChoice } from './record-choice.tsx';
import { type Resolve, reasonOf, resolversOf } from './resolvers.ts';

const ICONS: Readonly<Record<CallRow['outcome']['state'], IconName>> = {
  logged: 'good',
  waiting: 'off',
  deleted: 'off',
  skipped: 'off',
  failed: 'error',
};

/**
 * NetSuite's own form for a contact with this number. Public scripts fill other new forms in this
 * way; nobody has shown it for contacts (docs/unverified.md), so the page says what to do without.
 */
const newContact = (number: string): string =>
  `/app/common/entity/contact.nl?record.phone=${encodeURIComponent(number)}`;

/** One call of the list: what it was, what became of it, and the click that resolves it. */
export function CallRowView({ store, row }: { store: CallSyncStore; row: CallRow }): JSX.Element {
  const [choosing, setChoosing] = useState<'organizer' | 'record' | null>(null);
  const [said, setSaid] = useState<{ text: string; isProblem: boolean } | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const item = useRef<HTMLLIElement>(null);
  const { outcome } = row;
  const tell = (failure: Failure | null, done: string) => {
    setSaid(
      failure === null
        ? { text: done, isProblem: false }
        : { text: say(`call-sync.error.${failure}`), isProblem: true },
    );
    // The button that was pressed may be gone.
    onceDrawn(() => line.current?.focus());
  };
  const decide = async (act: Decision, done = say('call-sync.calls.act.done')) => {
    setChoosing(null);
    tell(await store.calls.decide(row, act), done);
  };
  const cancel = () => {
    const pressed = choosing;
    setChoosing(null);
    onceDrawn(() =>
      item.current?.querySelector<HTMLElement>(`[data-choose="${pressed ?? ''}"]`)?.focus(),
    );
  };
  const chooser = (what: 'organizer' | 'record') => (
    <button
      type="button"
      class="link-button"
      data-choose={what}
      aria-expanded={choosing === what}
      onClick={() => {
        setChoosing(choosing === what ? null : what);
      }}
    >
      {say(`call-sync.calls.act.${what}`)}
    </button>
  );
  const button = (name: Resolve): JSX.Element => {
    switch (name) {
      case 'organizer':
      case 'record':
        return chooser(name);
      case 'anyway':
        return (
          <button
            type="button"
            class="link-button"
            onClick={() => void decide({ decision: 'log-anyway' })}
          >
            {say('call-sync.calls.act.anyway')}
          </button>
        );
      case 'retry':
        return (
          <button
            type="button"
            class="link-button"
            onClick={() => void decide({ decision: 'retry' })}
          >
            {say('call-sync.calls.act.retry')}
          </button>
        );
      case 'never':
        return (
          <button
            type="button"
            class="link-button"
            onClick={() =>
              void store.neverLog(row.number).then((failure) => {
                tell(failure, say('call-sync.calls.act.never-done', row.number));
              })
            }
          >
            {say('call-sync.calls.act.never')}
          </button>
        );
      case 'contact':
        return (
          <a
            class="link-button"
            href={newContact(row.number)}
            target="_blank"
            rel="noopener"
            onClick={() => {
              setSaid({
                text: say('call-sync.calls.act.contact-done', row.number),
                isProblem: false,
              });
            }}
          >
            {say('call-sync.calls.act.contact')}
            <NewTab />
          </a>
        );
    }
  };
  return (
    <li
      ref={item}
      class="row"
      data-call={`${row.session} ${row.extension}`}
      data-state={outcome.state}
    >
      <div>
        <p class="what">{callWords(row)}</p>
        <p>
          <time dateTime={new Date(row.startedAt).toISOString()}>{timeWords(row.startedAt)}</time>
          {', '}
          {resultWords(row)}
          {row.extensionNumber !== '' &&
            `, ${say('call-sync.calls.extension', row.extensionNumber)}`}
        </p>
        {outcome.state === 'logged' && outcome.several > 1 && (
          <p class="help">{say('call-sync.calls.several', outcome.several)}.</p>
        )}
        {reasonOf(row) === 'unlinked' && <p class="help">{say('call-sync.calls.unlinked')}.</p>}
        {outcome.state === 'failed' && outcome.detail !== '' && (
          <p class="help">{outcome.detail}</p>
        )}
        {choosing === 'record' && (
          <RecordChoice
            number={row.number}
            calls={store.calls}
            choose={({ type, id, name }) =>
              void decide(
                { decision: 'record', entity: { type, id } },
                say('call-sync.calls.act.linked', name),
              )
            }
            cancel={cancel}
          />
        )}
        {choosing === 'organizer' && (
          <EmployeePicker
            id={`call-${row.session}-${row.extension}`.replace(/[^\w-]/g, '_')}
            label={say('call-sync.calls.act.organizer')}
            autoFocus
            find={(text) => store.mapping.find(text)}
            choose={({ id }) => void decide({ decision: 'organizer', employee: id })}
            cancel={cancel}
          />
        )}
        <p class="call-actions">
          {row.url !== '' && (
            <a class="link-button" href={row.url} target="_blank" rel="noopener">
              {say('call-sync.calls.open')}
              <NewTab />
            </a>
          )}{' '}
          {resolversOf(row).map((name) => (
            <span key={name}>{button(name)} </span>
          ))}
        </p>
        <p
          ref={line}
          tabIndex={-1}
          role="status"
          class={said?.isProblem === true ? 'problem' : 'help'}
        >
          {said?.text ?? ''}
        </p>
      </div>
      <Chip icon={ICONS[outcome.state]} label={stateWords(row)} />
    </li>
  );
}
