import type { JSX } from 'preact';
import { say } from '../../i18n/say.ts';

/** Hides a call on this page; the call itself goes on. */
export function HideButton({ hide }: { hide: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class="hide"
      aria-label={say('record-bar.hide')}
      title={say('record-bar.hide')}
      onClick={hide}
    >
      <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
        <path d="M5 12h14" fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
    </button>
  );
}
