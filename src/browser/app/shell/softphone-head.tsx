import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';

/** A wheel with eight teeth, on a square of 24. */
const GEAR =
  'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3' +
  'M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2';

/**
 * The softphone's head: a place for the phone's status, and the way to the settings.
 * @param settings address of the settings page
 */
export function SoftphoneHead({
  settings,
  status,
}: {
  settings: string;
  status: { current: HTMLDivElement | null };
}): JSX.Element {
  return (
    <header class="phone-head">
      <h1 class="visually-hidden" tabIndex={-1}>
        {say('page.title.softphone')}
      </h1>
      <div ref={status} class="phone-status" />
      <a
        class="head-tool"
        href={settings}
        target="_blank"
        rel="noopener"
        title={say('softphone.settings')}
      >
        <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path
            d={GEAR}
            fill="none"
            stroke="currentColor"
            stroke-width="2"
            stroke-linecap="round"
          />
        </svg>
        <span class="head-word" aria-hidden="true">
          {say('softphone.settings')}
        </span>
        <span class="visually-hidden">{say('softphone.settings')}</span>
        <NewTab />
      </a>
    </header>
  );
}
