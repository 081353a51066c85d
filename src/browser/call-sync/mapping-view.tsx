import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExtensionRow } from '../../call-sync/page-contract.ts';
import { say } from '../../i18n/say.ts';
import { Chip } from '../ui/chip.tsx';
import { onceDrawn } from '../ui/once-drawn.ts';
import { ShowMore } from '../ui/show-more.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import type { CallSyncStore } from './call-sync-store.ts';
import { employeeWords } from './call-words.ts';
import { EmployeePicker } from './employee-picker.tsx';
import type { OrganizerMapping } from './organizer-mapping.ts';
import { unreadWords } from './unread-words.ts';

/** Rows that are drawn at first, and with each press of the button. */
const STEP = 100;
const FILTERS = ['all', 'unmapped', 'new'] as const;
type Filter = (typeof FILTERS)[number];

const fits = (row: ExtensionRow, filter: Filter): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'unmapped':
      return row.match === 'unmapped';
    case 'new':
      return row.isNew;
  }
};

const hasText = ({ number, name, email, employeeName }: ExtensionRow, text: string): boolean =>
  [number, name, email, employeeName].some((value) => value.toLowerCase().includes(text));

const organizerName = ({ employee, employeeName }: ExtensionRow): string =>
  employee === null ? '' : employeeWords(employee, employeeName);

interface RowProps {
  mapping: OrganizerMapping;
  row: ExtensionRow;
  open: boolean;
  setOpen: (open: boolean) => void;
}

/** One extension, and the way to choose its organizer. */
function Row({ mapping, row, open, setOpen }: RowProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    onceDrawn(() => button.current?.focus());
  };
  const name = `${row.number} ${row.name}`.trim();
  return (
    <tr data-extension={row.id} data-match={row.match}>
      <th scope="row">
        {row.number} {row.name}
        {row.isNew && <Chip icon="info" label={say('call-sync.mapping.new')} />}
        <span class="help">{[row.kind, row.email].filter((text) => text !== '').join(', ')}</span>
      </th>
      <td>
        {open ? (
          <EmployeePicker
            id={`organizer-${row.id}`}
            label={say('call-sync.mapping.choose-for', name)}
            autoFocus
            find={(text) => mapping.find(text)}
            choose={(employee) => {
              mapping.choose(row.id, employee, 'manual');
              close();
            }}
            cancel={close}
          />
        ) : (
          organizerName(row)
        )}
      </td>
      <td>
        {say(`call-sync.mapping.match.${row.match}`)}
        {row.match === 'unmapped' && row.candidates.length > 1 && (
          <span class="help">{say('call-sync.mapping.several', row.candidates.length)}</span>
        )}
      </td>
      <td>
        <div class="row-actions">
          <button
            ref={button}
            type="button"
            class="link-button"
            aria-expanded={open}
            aria-label={`${say('call-sync.mapping.choose')}: ${name}`}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {say('call-sync.mapping.choose')}
          </button>
          {row.employee !== null && (
            <button
              type="button"
              class="link-button"
              aria-label={`${say('call-sync.mapping.clear')}: ${name}`}
              onClick={() => {
                mapping.choose(row.id, null, 'unmapped');
              }}
            >
              {say('call-sync.mapping.clear')}
            </button>
          )}
          {row.match !== 'dont-log' && (
            <button
              type="button"
              class="link-button"
              aria-label={`${say('call-sync.mapping.dont-log')}: ${name}`}
              onClick={() => {
                mapping.choose(row.id, null, 'dont-log');
              }}
            >
              {say('call-sync.mapping.dont-log')}
            </button>
          )}
        </div>
      </td>
    </tr>
  );
}

/** Who organizes the calls of unmapped extensions. */
function DefaultOrganizer({ store }: { store: CallSyncStore }): JSX.Element {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { defaultOrganizer } = store.settings;
  const close = () => {
    setOpen(false);
    onceDrawn(() => button.current?.focus());
  };
  const label = say('call-sync.mapping.default');
  return (
    <div class="default-organizer">
      <p>
        {label}:{' '}
        <strong>
          {defaultOrganizer === null
            ? say('call-sync.status.none')
            : employeeWords(defaultOrganizer, store.organizerName)}
        </strong>{' '}
        <button
          ref={button}
          type="button"
          class="link-button"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {say('call-sync.mapping.choose')}
        </button>{' '}
        {defaultOrganizer !== null && (
          <button
            type="button"
            class="link-button"
            onClick={() => void store.save({ defaultOrganizer: null })}
          >
            {say('call-sync.mapping.clear')}
          </button>
        )}
      </p>
      {open && (
        <EmployeePicker
          id="organizer-default"
          label={label}
          autoFocus
          find={(text) => store.mapping.find(text)}
          choose={({ id }) => {
            close();
            void store.save({ defaultOrganizer: id });
          }}
          cancel={close}
        />
      )}
      <p class="help">{say('call-sync.mapping.default-help')}</p>
    </div>
  );
}

/** What was last said about the mapping. */
function mappingWords({ failure, unread, previewed, saved, unsaved }: OrganizerMapping): string {
  if (unread !== null) return unreadWords(unread);
  if (failure !== null) return say(`call-sync.error.${failure}`);
  const found =
    previewed === null
      ? ''
      : say('call-sync.mapping.previewed', previewed.organizers, previewed.extensions);
  if (unsaved > 0) return `${found} ${say('call-sync.mapping.unsaved', unsaved)}`.trim();
  return saved ? say('call-sync.act.saved') : found;
}

/** Every extension with its organizer: preview, auto-match, and choices by hand. */
export function MappingView({ store }: { store: CallSyncStore }): JSX.Element {
  const { mapping } = store;
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(STEP);
  const isPrinting = usePrinting();
  const [open, setOpen] = useState<string | null>(null);
  useEffect(() => void mapping.load(), [mapping]);
  const rows = mapping.rows?.map((row) => mapping.shown(row)) ?? [];
  const shown = rows.filter((row) => fits(row, filter) && hasText(row, text.toLowerCase()));
  const { loading, unsaved } = mapping;
  const load = async () => {
    await mapping.loadNow();
    // The button is gone: the person goes on in the list.
    onceDrawn(() => document.getElementById('mapping-find')?.focus());
  };
  const act = (label: string, run: () => unknown, primary = false) => (
    <button
      type="button"
      class={primary ? 'button primary' : 'button'}
      aria-disabled={loading}
      onClick={() => {
        if (!loading) run();
      }}
    >
      {label}
    </button>
  );
  return (
    <section class="card" id="mapping" aria-labelledby="mapping-title" aria-busy={loading}>
      <h2 id="mapping-title">{say('call-sync.mapping.title')}</h2>
      <p class="help">{say('call-sync.mapping.help')}</p>
      <DefaultOrganizer store={store} />
      {mapping.rows !== null && mapping.rows.length === 0 && (
        <>
          <p class="help">{say('call-sync.mapping.none')}</p>
          <div class="form-actions">{act(say('call-sync.mapping.load'), () => void load())}</div>
        </>
      )}
      {rows.length > 0 && (
        <>
          <div class="filters">
            <div class="field">
              <label for="mapping-find">{say('call-sync.mapping.find')}</label>
              <input
                id="mapping-find"
                type="search"
                autocomplete="off"
                onInput={({ currentTarget: { value } }) => {
                  setText(value.trim());
                  setMost(STEP);
                }}
              />
            </div>
            <div class="field">
              <label for="mapping-show">{say('call-sync.mapping.show')}</label>
              <select
                id="mapping-show"
                value={filter}
                onChange={({ currentTarget: { value } }) => {
                  setFilter(FILTERS.find((one) => one === value) ?? 'all');
                  setMost(STEP);
                }}
              >
                {FILTERS.map((one) => (
                  <option key={one} value={one}>
                    {say(`call-sync.mapping.show.${one}`)}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <p class="help" role="status">
            {say('call-sync.mapping.count', shown.length, rows.length)}
          </p>
          <div class="table-scroll">
            <table class="wide">
              <thead>
                <tr>
                  <th scope="col">{say('call-sync.mapping.extension')}</th>
                  <th scope="col">{say('call-sync.mapping.organizer')}</th>
                  <th scope="col">{say('call-sync.mapping.match')}</th>
                  <th scope="col">{say('call-sync.mapping.actions')}</th>
                </tr>
              </thead>
              <tbody>
                {shown.slice(0, isPrinting ? shown.length : most).map((row) => (
                  <Row
                    key={row.id}
                    mapping={mapping}
                    row={row}
                    open={open === row.id}
                    setOpen={(isOpen) => {
                      setOpen(isOpen ? row.id : null);
                    }}
                  />
                ))}
              </tbody>
            </table>
          </div>
          {shown.length > most && (
            <ShowMore
              label={say('call-sync.mapping.more', Math.min(STEP, shown.length - most))}
              show={() => {
                setMost(most + STEP);
              }}
            />
          )}
          <div class="form-actions">
            {act(say('call-sync.mapping.preview'), () => void mapping.preview())}
            {act(say('call-sync.mapping.auto'), () => void mapping.autoMatch())}
            {mapping.fresh > 0 &&
              act(say('call-sync.mapping.seen', mapping.fresh), () => void mapping.markSeen())}
            {unsaved > 0 && act(say('call-sync.act.save'), () => void mapping.save(), true)}
            {unsaved > 0 &&
              act(say('call-sync.mapping.discard'), () => {
                mapping.discard();
              })}
          </div>
        </>
      )}
      <p
        role="status"
        class={mapping.failure === null && mapping.unread === null ? 'help' : 'problem'}
      >
        {loading ? say('call-sync.mapping.loading') : mappingWords(mapping)}
      </p>
    </section>
  );
}
