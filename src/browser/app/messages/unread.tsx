import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';

/** How many messages are unread, or nothing. */
export function Unread({ count }: { count: number }): JSX.Element | null {
  return count === 0 ? null : (
    <span class="count" data-count={count}>
      {String(count)}
      <span class="visually-hidden"> {say('messages.unread')}</span>
    </span>
  );
}
