import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../i18n/say.ts';
import { withDeadline } from '../sensors/deadline.ts';
import type { FactsStore } from './facts-store.ts';

/**
 * Some browsers ask without a window of their own, by a sign beside the address, and never answer
 * when it is passed over.
 */
const ANSWER_MS = 15_000;

type Phase = 'idle' | 'asking' | 'no-answer';

/**
 * The button that lets the browser ask for notifications. What the answer was shows by itself,
 * through the sensor.
 */
export function AskNotifications({
  store,
  label,
}: {
  store: FactsStore;
  label: string;
}): JSX.Element {
  const [phase, setPhase] = useState<Phase>('idle');
  const ask = async () => {
    setPhase('asking');
    const answer = await withDeadline(store.notifications.ask(), ANSWER_MS);
    setPhase(answer === 'granted' || answer === 'denied' ? 'idle' : 'no-answer');
  };
  return (
    <>
      <span class="help" role="status">
        {phase === 'no-answer' ? say('page.notifications.no-answer') : ''}
      </span>
      {/* Not `disabled`, which would drop the focus. */}
      <button
        type="button"
        class="button primary"
        aria-disabled={phase === 'asking'}
        onClick={() => phase !== 'asking' && void ask()}
      >
        {phase === 'asking' ? say('page.waiting-for-browser') : label}
      </button>
    </>
  );
}
