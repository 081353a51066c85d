import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import type { PresenceState } from '../desk/coming-colleagues.ts';
import type { Uses } from '../desk/telephone.ts';
import { useDial } from '../desk/use-dial.ts';
import { PresenceMark } from '../views/presence-mark.tsx';

/** Somebody to call, from NetSuite or from RingCentral. */
export interface ContactRowProps {
  telephone: Uses<'desk' | 'callers'>;
  /** Where from, in words. */
  source: string;
  /** Whether a colleague can take a call. */
  presence?: PresenceState | null;
  name: string;
  /** The company, or an empty text. */
  detail: string;
  numbers: readonly string[];
  /** The record's address, or an empty text. */
  url: string;
}

/** One of the people found: where from, and every number to call. */
export function ContactRow({
  telephone,
  source,
  presence = null,
  name,
  detail,
  numbers,
  url,
}: ContactRowProps): JSX.Element {
  const { dial, refusal } = useDial(telephone);
  return (
    <li class="item" data-source={source}>
      <span class="source">{source}</span>
      <div class="item-text">
        {url === '' ? (
          <strong>{name}</strong>
        ) : (
          <a href={url} target="_blank" rel="noopener">
            <strong>{name}</strong>
            <NewTab />
          </a>
        )}
        {(detail !== '' || presence !== null) && (
          <p class="quiet">
            {detail} <PresenceMark presence={presence} />
          </p>
        )}
      </div>
      <ul class="plain item-actions">
        {numbers.map((number) => {
          const shown = telephone.callers.shown(number);
          const read = telephone.callers.read(number);
          // A text message goes to a whole number, or to a colleague's extension.
          const to = typeof read === 'string' || read.extension !== '' ? '' : read.dial;
          return (
            <li key={number}>
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  dial(number);
                }}
              >
                {say('contacts.call', shown)}
                <span class="visually-hidden"> {name}</span>
              </button>{' '}
              {to !== '' && (
                <a href={`#messages/new/${encodeURIComponent(to)}`}>
                  {say('contacts.message')}
                  <span class="visually-hidden">
                    {' '}
                    {name} {shown}
                  </span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
      <p class="problem" role="status">
        {refusal}
      </p>
    </li>
  );
}
