import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Decision } from '../../call-sync/decision.ts';
import type { CallRow } from '../../call-sync/page-contract.ts';
import { say } from '../../i18n/say.ts';
import { Chip } from '../ui/chip.tsx';
import type { IconName } from '../ui/icon.tsx';
import { NewTab } from '../ui/new-tab.tsx';
import type { CallSyncStore, Failure } from './call-sync-store.ts';
import { callWords, resultWords, stateWords, timeWords } from './call-words.ts';
import { EmployeePicker } from './employee-picker.tsx';

const ICONS: Readonly<Record<CallRow['outcome']['state'], IconName>> = {
  logged: 'good',
  waiting: 'off',
  deleted: 'off',
  skipped: 'off',
  failed: 'error',
};

/** What resolves a call that isn't logged, by its reason; the same for every call with it. */
type Resolve = 'organizer' | 'anyway' | 'retry' | 'never' | 'contact';

function resolversOf({ outcome, number, extension }: CallRow): Resolve[] {
  const never: Resolve[] = number === '' ? [] : ['never'];
  switch (outcome.state) {
    case 'waiting':
      return never;
    case 'deleted':
      return [];
    case 'logged':
      return number === '' ? [] : ['contact'];
    case 'failed':
      return ['retry', ...(outcome.reason === 'organizer-refused' ? (['organizer'] as const) : [])];
    case 'skipped':
      switch (outcome.reason) {
        case 'no-organizer':
        case 'dont-log':
          return ['organizer', ...never];
        case 'no-extension':
          return extension === '' ? [] : ['organizer'];
        case 'never-number':
        case 'emergency':
          return ['anyway'];
        case 'internal':
        case 'missed':
        case 'voicemail':
        case 'queue-offer':
        case 'too-short':
        case 'not-placed':
          return ['anyway', ...never];
      }
  }
}

/** NetSuite's own form for a contact with this number. */
const newContact = (number: string): string =>
  `/app/common/entity/contact.nl?record.phone=${encodeURIComponent(number)}`;

/** One call of the list: what it was, what became of it, and the click that resolves it. */
export function CallRowView({ store, row }: { store: CallSyncStore; row: CallRow }): JSX.Element {
  const [choosing, setChoosing] = useState(false);
  const [said, setSaid] = useState<{ text: string; isProblem: boolean } | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const { outcome } = row;
  const tell = (failure: Failure | null, done: string) => {
    setSaid(
      failure === null
        ? { text: done, isProblem: false }
        : { text: say(`call-sync.error.${failure}`), isProblem: true },
    );
    // The button that was pressed may be gone.
    requestAnimationFrame(() => line.current?.focus());
  };
  const decide = async (act: Decision) => {
    setChoosing(false);
    tell(await store.calls.decide(row, act), say('call-sync.calls.act.done'));
  };
  const button = (name: Resolve): JSX.Element => {
    switch (name) {
      case 'organizer':
        return (
          <button
            type="button"
            class="link-button"
            aria-expanded={choosing}
            onClick={() => {
              setChoosing(!choosing);
            }}
          >
            {say('call-sync.calls.act.organizer')}
          </button>
        );
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
          <a href={newContact(row.number)} target="_blank" rel="noopener">
            {say('call-sync.calls.act.contact')}
            <NewTab />
          </a>
        );
    }
  };
  return (
    <li class="row" data-call={`${row.session} ${row.extension}`} data-state={outcome.state}>
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
          <p class="help">
            {say('call-sync.calls.several', outcome.several)}.{' '}
            <a href={row.url} target="_blank" rel="noopener">
              {say('call-sync.calls.act.record')}
              <NewTab />
            </a>
          </p>
        )}
        {outcome.state === 'failed' && outcome.detail !== '' && (
          <p class="help">{outcome.detail}</p>
        )}
        {choosing && (
          <EmployeePicker
            id={`call-${row.session}-${row.extension}`.replace(/[^\w-]/g, '_')}
            label={say('call-sync.calls.act.organizer')}
            autoFocus
            find={(text) => store.mapping.find(text)}
            choose={({ id }) => void decide({ decision: 'organizer', employee: id })}
            cancel={() => {
              setChoosing(false);
            }}
          />
        )}
        <p class="call-actions">
          {row.url !== '' && (
            <a href={row.url} target="_blank" rel="noopener">
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
