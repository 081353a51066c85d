import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LoggingRules } from '../../call-sync/logging-rules.ts';
import { MOST_DAYS_BACK, type SyncSettings } from '../../call-sync/sync-settings.ts';
import { say } from '../../i18n/say.ts';
import type { CallSyncStore } from './call-sync-store.ts';

const CHECKS = ['internal', 'missed', 'voicemail', 'queueOffers', 'messages'] as const;
const CHECK_TEXTS = {
  internal: 'call-sync.rules.internal',
  missed: 'call-sync.rules.missed',
  voicemail: 'call-sync.rules.voicemail',
  queueOffers: 'call-sync.rules.queue-offers',
  messages: 'call-sync.rules.messages',
} as const;
const NUMBER = /^\+?\d{1,20}$/;
const DAY_MS = 86_400_000;

/** A moment's date as a date field takes it, on the reader's own calendar. */
function dateText(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Lines as numbers, without what people write between digits. */
const numbersOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/[\s().-]/g, ''))
    .filter((line) => line !== '');

/** What a person has changed in the form and not saved; all else is what is stored. */
interface Draft extends Partial<Omit<LoggingRules, 'never'> & Pick<SyncSettings, 'slots'>> {
  /** A date as its field has it. */
  since?: string;
  /** The lines as they were typed, and the list that they were typed over. */
  never?: { text: string; over: string[] };
}

/** The settings as the draft wants them, and those that it was written over. */
function wantedOf(
  { since, never, slots, ...checks }: Draft,
  settings: SyncSettings,
): { base: SyncSettings; change: Partial<SyncSettings> } {
  const { rules } = settings;
  return {
    base: { ...settings, rules: { ...rules, never: never?.over ?? rules.never } },
    change: {
      ...(slots === undefined ? {} : { slots }),
      // Midnight on the reader's own clock.
      ...(since === undefined || since === ''
        ? {}
        : { since: new Date(`${since}T00:00`).getTime() }),
      rules: {
        ...rules,
        ...checks,
        never: never === undefined ? rules.never : [...new Set(numbersOf(never.text))],
      },
    },
  };
}

/**
 * The rules, and how far back calls are read. Nothing counts before it is saved. What others change
 * meanwhile shows, except in a field that the reader has changed.
 */
export function RulesForm({ store }: { store: CallSyncStore }): JSX.Element {
  const { settings, busy } = store;
  const [draft, setDraft] = useState<Draft>({});
  const set = (change: Draft) => {
    setDraft((before) => ({ ...before, ...change }));
  };
  const rules = { ...settings.rules, ...draft };
  const never = draft.never?.text ?? settings.rules.never.join('\n');
  const since = draft.since ?? (settings.since === 0 ? '' : dateText(settings.since));
  const wrong = numbersOf(never).find((number) => !NUMBER.test(number));
  const save = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (wrong !== undefined) {
      document.getElementById('rules-never')?.focus();
      return;
    }
    const { base, change } = wantedOf(draft, settings);
    if ((await store.save(change, base)) === null) setDraft({});
  };
  const now = Date.now();
  return (
    <section class="card" id="rules" aria-labelledby="rules-title">
      <h2 id="rules-title">{say('call-sync.rules.title')}</h2>
      <p class="help">{say('call-sync.rules.help')}</p>
      <form onSubmit={(event) => void save(event)} noValidate>
        <div class="field">
          <label for="rules-since">{say('call-sync.rules.since')}</label>
          <input
            id="rules-since"
            type="date"
            value={since}
            min={dateText(now - MOST_DAYS_BACK * DAY_MS)}
            max={dateText(now)}
            aria-describedby="rules-since-help"
            onInput={({ currentTarget: { value } }) => {
              set({ since: value });
            }}
          />
          <p class="help" id="rules-since-help">
            {say('call-sync.rules.since-help', MOST_DAYS_BACK)}
          </p>
        </div>
        {CHECKS.map((name) => (
          <label class="check-line" key={name}>
            <input
              type="checkbox"
              checked={rules[name]}
              onChange={({ currentTarget: { checked } }) => {
                set({ [name]: checked });
              }}
            />{' '}
            {say(CHECK_TEXTS[name])}
          </label>
        ))}
        <div class="field">
          <label for="rules-shortest">{say('call-sync.rules.shortest')}</label>
          <input
            id="rules-shortest"
            type="number"
            min={0}
            max={3600}
            value={rules.shortest}
            onInput={({ currentTarget: { valueAsNumber } }) => {
              const seconds = Number.isNaN(valueAsNumber) ? 0 : Math.round(valueAsNumber);
              set({ shortest: Math.min(3600, Math.max(0, seconds)) });
            }}
          />
        </div>
        <div class="field">
          <label for="rules-never">{say('call-sync.rules.never')}</label>
          <textarea
            id="rules-never"
            rows={4}
            value={never}
            spellcheck={false}
            aria-invalid={wrong !== undefined}
            aria-describedby="rules-never-help"
            onInput={({ currentTarget: { value } }) => {
              set({ never: { text: value, over: draft.never?.over ?? settings.rules.never } });
            }}
          />
          <p class={wrong === undefined ? 'help' : 'problem'} id="rules-never-help" role="status">
            {wrong === undefined
              ? say('call-sync.rules.never-help')
              : say('call-sync.rules.never-wrong', wrong)}
          </p>
        </div>
        <div class="field">
          <label for="rules-slots">{say('call-sync.rules.slots')}</label>
          <select
            id="rules-slots"
            value={draft.slots ?? settings.slots}
            aria-describedby="rules-slots-help"
            onChange={({ currentTarget: { value } }) => {
              set({ slots: value === '2' ? 2 : 1 });
            }}
          >
            <option value="1">1</option>
            <option value="2">2</option>
          </select>
          <p class="help" id="rules-slots-help">
            {say('call-sync.rules.slots-help')}
          </p>
        </div>
        <div class="form-actions">
          <button type="submit" class="button primary" aria-disabled={busy}>
            {say('call-sync.act.save')}
          </button>
        </div>
      </form>
    </section>
  );
}
