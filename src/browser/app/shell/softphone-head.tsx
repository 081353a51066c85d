import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';

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
      <a class="head-tool" href={settings} target="_blank" rel="noopener">
        {say('softphone.settings')}
        <NewTab />
      </a>
    </header>
  );
}
