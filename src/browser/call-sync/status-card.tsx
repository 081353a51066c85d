import type { JSX } from 'preact';
import type { SyncStatus } from '../../call-sync/page-contract.ts';
import { countsBetween, type DayCounts } from '../../call-sync/sync-state.ts';
import {
  SKIP_REASONS,
  WRITE_PERMISSIONS,
  type WritePermission,
} from '../../contracts/call-terms.ts';
import { say, sayList } from '../../i18n/say.ts';
import { Chip } from '../ui/chip.tsx';
import { syncChipState } from '../ui/sync-chip.ts';
import type { CallSyncStore, Said } from './call-sync-store.ts';
import { timeWords } from './call-words.ts';
import { midnight } from './days.ts';
import { UnreadableSettings } from './unreadable-settings.tsx';

const PERMISSION_TEXTS = {
  'LIST_CALL EDIT': 'call-sync.permission.calls',
  'customrecord_rcp_deleted_call VIEW': 'call-sync.permission.deleted-calls',
  'LIST_CUSTJOB VIEW': 'call-sync.permission.customers',
  'LIST_CONTACT VIEW': 'call-sync.permission.contacts',
  'LIST_VENDOR VIEW': 'call-sync.permission.vendors',
} as const satisfies Record<WritePermission, string>;

function saidWords(said: Said): string {
  if (said === null) return '';
  if ('failure' in said) return say(`call-sync.error.${said.failure}`);
  return say(`call-sync.act.${said.done}`);
}

/** Why nothing gets on, and since when. */
function Failing({ failing }: { failing: SyncStatus['failing'] }): JSX.Element | null {
  if (failing === null) return null;
  return (
    <p class="problem" role="alert">
      {say('call-sync.status.failing-since', timeWords(failing.since))}:{' '}
      {failing.code === 'netsuite-permission' && failing.missing.length > 0
        ? say('call-sync.failure.netsuite-permission.named', permissionWords(failing.missing))
        : say(`call-sync.failure.${failing.code}`, failing.missing.join(', '))}
    </p>
  );
}

const isPermission = (name: string): name is WritePermission =>
  WRITE_PERMISSIONS.some((one) => one === name);

/** Permissions with their levels, by the names that NetSuite's role page has. */
const permissionWords = (names: readonly string[]): string =>
  sayList(names.map((name) => (isPermission(name) ? say(PERMISSION_TEXTS[name]) : name)));

const skippedOf = ({ skipped }: DayCounts): number =>
  Object.values(skipped).reduce((sum, count) => sum + count, 0);

/** Days are the reader's own, as all times of this page are. */
function Counts({ hours }: Pick<SyncStatus, 'hours'>): JSX.Element {
  const tomorrow = midnight(-1);
  const today = countsBetween(hours, midnight(0), tomorrow);
  const week = countsBetween(hours, midnight(6), tomorrow);
  const reasons = SKIP_REASONS.filter((reason) => (week.skipped[reason] ?? 0) > 0);
  const row = (label: string, of: (counts: DayCounts) => number) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      <td>{of(today)}</td>
      <td>{of(week)}</td>
    </tr>
  );
  return (
    <table class="counts">
      <thead>
        <tr>
          <td />
          <th scope="col">{say('call-sync.status.today')}</th>
          <th scope="col">{say('call-sync.status.week')}</th>
        </tr>
      </thead>
      <tbody>
        {row(say('call-sync.status.logged'), ({ logged }) => logged)}
        {row(say('call-sync.status.updated'), ({ updated }) => updated)}
        {row(say('call-sync.status.skipped'), skippedOf)}
        {reasons.map((reason) =>
          row(`– ${say(`call-skip.${reason}`)}`, ({ skipped }) => skipped[reason] ?? 0),
        )}
        {row(say('call-sync.status.failed'), ({ failed }) => failed)}
      </tbody>
    </table>
  );
}

/** How the call sync is, and the buttons that change that. */
export function StatusCard({ store }: { store: CallSyncStore }): JSX.Element {
  const { status, settings, said, busy } = store;
  const { chip, lastRun, nextRun, behind, waiting, failing, hours } = status;
  const facts: [string, string | number][] = [
    [
      say('call-sync.status.last-run'),
      lastRun === 0 ? say('call-sync.status.never') : timeWords(lastRun),
    ],
    [
      say('call-sync.status.next-run'),
      nextRun === null ? say('call-sync.status.none') : timeWords(nextRun),
    ],
    [
      say('call-sync.status.behind'),
      behind === null
        ? say('call-sync.status.never')
        : say('call-sync.status.minutes', Math.round(behind / 60_000)),
    ],
    [say('call-sync.status.waiting'), waiting],
  ];
  const act = (label: string, run: () => Promise<unknown>, primary = false) => (
    <button
      type="button"
      class={primary ? 'button primary' : 'button'}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) void run();
      }}
    >
      {label}
    </button>
  );
  return (
    <section class="card" id="status" aria-labelledby="status-title" aria-busy={busy}>
      <div class="card-head">
        <h2 id="status-title">{say('call-sync.status.title')}</h2>
        <Chip {...syncChipState(chip)} />
      </div>
      {store.unreadable ? <UnreadableSettings store={store} /> : <Failing failing={failing} />}
      {status.lacking.length > 0 && (
        <p class="help" id="lacking">
          {say('call-sync.status.lacking', permissionWords(status.lacking))}
        </p>
      )}
      <dl class="definition">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Counts hours={hours} />
      <div class="form-actions">
        {settings.on
          ? act(say(settings.paused ? 'call-sync.act.resume' : 'call-sync.act.pause'), () =>
              store.save({ paused: !settings.paused }),
            )
          : act(
              say('call-sync.act.turn-on'),
              () =>
                store.save({
                  on: true,
                  paused: false,
                  since: settings.since === 0 ? midnight(0) : settings.since,
                }),
              true,
            )}
        {settings.on &&
          !settings.paused &&
          act(say('call-sync.act.sync-now'), () => store.runNow())}
        {settings.on && act(say('call-sync.act.turn-off'), () => store.save({ on: false }))}
        {act(say('call-sync.act.refresh'), () => store.refresh())}
      </div>
      <p role="status" class={said !== null && 'failure' in said ? 'problem' : 'help'}>
        {saidWords(said)}
      </p>
    </section>
  );
}
