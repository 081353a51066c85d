import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say, sayCount } from '../../i18n/say.ts';
import { onOwnNumbers, ownNumbers } from '../sensors/own-numbers.ts';
import { AFTER_CALL_SECONDS } from '../sensors/preferences.ts';
import { QuietField } from '../ui/quiet-field.tsx';
import { useChanges } from '../ui/use-changes.ts';
import { Card } from './card.tsx';
import type { CardProps } from './sections.tsx';

/** The times for notes that people choose from, in seconds. */
const AFTER_CALL_CHOICES = [
  AFTER_CALL_SECONDS.min,
  30,
  60,
  120,
  180,
  AFTER_CALL_SECONDS.max,
] as const;

/** A time in words: 30 seconds, 2 minutes. */
const timeInWords = (seconds: number): string =>
  seconds % 60 === 0
    ? sayCount('settings.calls.minutes', seconds / 60)
    : sayCount('settings.calls.seconds', seconds);

/** The number that outgoing calls show: the softphone's own choice below its number field. */
function CallerId({ store, preferences }: CardProps): JSX.Element {
  const { who } = store.facts.server;
  const [numbers, setNumbers] = useState(() => ownNumbers(who));
  useEffect(
    () =>
      onOwnNumbers(who, () => {
        setNumbers(ownNumbers(who));
      }),
    [who],
  );
  const { from } = preferences.get();
  const isThere = numbers.some(({ number }) => number === from);
  return (
    <div class="field">
      <label for="rcp-from">{say('settings.calls.caller-id')}</label>
      <select
        id="rcp-from"
        value={isThere ? from : ''}
        aria-describedby="rcp-from-help"
        onChange={(event) => {
          preferences.change({ from: event.currentTarget.value });
        }}
      >
        <option value="" selected={!isThere}>
          {say('preferences.default-number')}
        </option>
        {numbers.map(({ number, shown }) => (
          <option key={number} value={number} selected={number === from}>
            {shown}
          </option>
        ))}
      </select>
      <p class="help" id="rcp-from-help">
        {say(
          numbers.length === 0
            ? 'settings.calls.caller-id-unknown'
            : 'settings.calls.caller-id-help',
        )}
      </p>
    </div>
  );
}

/** How long notes stay open after a call. */
function AfterCall({ preferences }: CardProps): JSX.Element {
  const { afterCallSeconds } = preferences.get();
  const choices = [...new Set([...AFTER_CALL_CHOICES, afterCallSeconds])].sort((a, b) => a - b);
  return (
    <div class="field">
      <label for="rcp-after-call">{say('settings.calls.after')}</label>
      <select
        id="rcp-after-call"
        value={String(afterCallSeconds)}
        aria-describedby="rcp-after-call-help"
        onChange={(event) => {
          preferences.change({ afterCallSeconds: Number(event.currentTarget.value) });
        }}
      >
        {choices.map((seconds) => (
          <option key={seconds} value={String(seconds)} selected={seconds === afterCallSeconds}>
            {timeInWords(seconds)}
          </option>
        ))}
      </select>
      <p class="help" id="rcp-after-call-help">
        {say('settings.calls.after-help')}
      </p>
    </div>
  );
}

/** Whether this browser rings, caller ID, and the time for notes after a call. */
export function Calls(props: CardProps): JSX.Element {
  const { store, preferences } = props;
  useChanges(preferences);
  return (
    <Card id="calls" title={say('settings.calls.title')} facts={store.facts}>
      <QuietField preferences={preferences} />
      <div class="sound-settings">
        <CallerId {...props} />
        <AfterCall {...props} />
      </div>
      <p class="help">{say('settings.saved-here')}</p>
    </Card>
  );
}
