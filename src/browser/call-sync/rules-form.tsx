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

/** The rules, and how far back calls are read. Nothing counts before it is saved. */
export function RulesForm({ store }: { store: CallSyncStore }): JSX.Element {
  const { settings, busy } = store;
  const [rules, setRules] = useState<LoggingRules>(settings.rules);
  const [never, setNever] = useState(settings.rules.never.join('\n'));
  const [since, setSince] = useState(settings.since === 0 ? '' : dateText(settings.since));
  const [slots, setSlots] = useState<SyncSettings['slots']>(settings.slots);
  const numbers = numbersOf(never);
  const wrong = numbers.find((number) => !NUMBER.test(number));
  const save = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (wrong !== undefined) {
      document.getElementById('rules-never')?.focus();
      return;
    }
    void store.save({
      slots,
      rules: { ...rules, never: [...new Set(numbers)] },
      // Midnight on the reader's own clock.
      ...(since === '' ? {} : { since: new Date(`${since}T00:00`).getTime() }),
    });
  };
  const now = Date.now();
  return (
    <section class="card" id="rules" aria-labelledby="rules-title">
      <h2 id="rules-title">{say('call-sync.rules.title')}</h2>
      <p class="help">{say('call-sync.rules.help')}</p>
      <form onSubmit={save} noValidate>
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
              setSince(value);
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
                setRules({ ...rules, [name]: checked });
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
              setRules({ ...rules, shortest: Math.min(3600, Math.max(0, seconds)) });
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
              setNever(value);
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
            value={slots}
            aria-describedby="rules-slots-help"
            onChange={({ currentTarget: { value } }) => {
              setSlots(value === '2' ? 2 : 1);
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
