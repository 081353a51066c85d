import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import type { Uses } from '../desk/telephone.ts';

/**
 * The way to a message to a number, or nothing: a text message goes to a whole number or to a
 * colleague's extension.
 */
export function MessageLink({
  telephone: { callers },
  number,
  name,
}: {
  telephone: Uses<'callers'>;
  number: string;
  name: string;
}): JSX.Element | null {
  const read = callers.read(number);
  if (typeof read === 'string' || read.extension !== '') return null;
  return (
    <a href={`#messages/new/${encodeURIComponent(read.dial)}`}>
      {say('contacts.message')}
      <span class="visually-hidden">
        {' '}
        {name} {callers.shown(number)}
      </span>
    </a>
  );
}
