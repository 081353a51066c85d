import type { JSX } from 'preact';
import { say } from '../../i18n/say.ts';

/** Behind the words of a link that opens in a new tab, for people who do not see it happen. */
export const NewTab = (): JSX.Element => (
  <span class="visually-hidden"> {say('page.new-tab')}</span>
);
