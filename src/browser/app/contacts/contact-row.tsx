import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import type { PresenceState } from '../desk/coming-colleagues.ts';
import type { Uses } from '../desk/telephone.ts';
import { useDial } from '../desk/use-dial.ts';
import type { Entry } from '../log/entry.ts';
import type { PartSource } from '../parts/part.ts';
import { MessageLink } from '../views/message-link.tsx';
import { isKnowable, MoreButton, PersonMore } from '../views/person-more.tsx';
import { PresenceMark } from '../views/presence-mark.tsx';

/** Somebody to call, from NetSuite or from RingCentral. */
export interface ContactRowProps {
  telephone: Uses<'desk' | 'callers'>;
  parts: PartSource;
  /** Where from, in words. */
  source: string;
  /** Whether a colleague can take a call. */
  presence?: PresenceState | null;
  name: string;
  /** The company, or an empty text. */
  detail: string;
  numbers: readonly string[];
  /** The record; null for somebody of RingCentral's. */
  entity: Entry['entity'];
  /** Whether it shows what is known of the person. */
  isOpen: boolean;
  toggle: () => void;
}

/** One of the people found: where from, and every number to call. */
export function ContactRow({
  telephone,
  parts,
  source,
  presence = null,
  name,
  detail,
  numbers,
  entity,
  isOpen,
  toggle,
}: ContactRowProps): JSX.Element {
  const { dial, refusal } = useDial(telephone);
  const outside = numbers.find((number) => isKnowable(telephone, { number, entity: null }));
  const person = { number: outside ?? '', entity };
  return (
    <li class="item" data-source={source}>
      <span class="source">{source}</span>
      <div class="item-text">
        {entity === null ? (
          <strong>{name}</strong>
        ) : (
          <a href={entity.url} target="_blank" rel="noopener">
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
              <MessageLink telephone={telephone} number={number} name={name} />
            </li>
          );
        })}
        {isKnowable(telephone, person) && (
          <li>
            <MoreButton name={name} isOpen={isOpen} toggle={toggle} />
          </li>
        )}
      </ul>
      {isOpen && <PersonMore telephone={telephone} parts={parts} person={person} />}
      <p class="problem" role="status">
        {refusal}
      </p>
    </li>
  );
}
