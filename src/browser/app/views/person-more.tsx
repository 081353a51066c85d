import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Entry } from '../log/entry.ts';
import type { PartSource } from '../parts/part.ts';

/** The record or the number of somebody in a list, which NetSuite can be asked about. */
export interface Person {
  number: string;
  /** Null when only the number is known. */
  entity: Entry['entity'];
}

/** Returns whether NetSuite can be asked about somebody: it has no extensions. */
export function isKnowable({ callers }: Uses<'callers'>, { number, entity }: Person): boolean {
  const read = callers.read(number);
  return entity !== null || (typeof read !== 'string' && read.national !== null);
}

/** Opens what is known of somebody in a list, and closes it. */
export function MoreButton({
  name,
  isOpen,
  toggle,
}: {
  name: string;
  isOpen: boolean;
  toggle: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="link-button"
      aria-expanded={isOpen}
      aria-label={say('context.details-name', name)}
      onClick={toggle}
    >
      {say('context.details')}
    </button>
  );
}

/** What is known of somebody in a list: the record's data, and the company's links. */
export function PersonMore({
  telephone,
  parts,
  person,
}: {
  telephone: Uses<'callers'>;
  parts: PartSource;
  person: Person;
}): JSX.Element {
  useEffect(() => {
    parts.need('context');
  }, [parts]);
  const context = parts.get('context');
  return (
    <div class="item-more">
      {context === null ? (
        <p class="hint" role="status">
          {say('telephone.part.loading')}
        </p>
      ) : (
        <context.Person telephone={telephone} {...person} />
      )}
    </div>
  );
}
