import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hasContext } from '../../../contracts/call-terms.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Entry } from '../log/entry.ts';
import { OwnerView } from '../views/owner.tsx';
import { CallerContextView } from './caller-context-view.tsx';
import type { ContextStore } from './context-store.ts';
import { InfoLinks } from './info-links.tsx';
import type { LinkStore } from './link-store.ts';

/**
 * What is known of somebody outside a call, as beside a call: whose number it is unless that is
 * known, the record's data, and the company's links.
 */
export function PersonDetails({
  telephone,
  contexts,
  links,
  number,
  entity,
}: {
  telephone: Uses<'callers'>;
  contexts: ContextStore;
  links: LinkStore;
  number: string;
  /** The person's record; null when only the number is known. */
  entity: Entry['entity'];
}): JSX.Element {
  const { callers } = telephone;
  useChanges(telephone);
  const [chosen, setChosen] = useState<Entry['entity']>(null);
  const isAsked = entity === null && number !== '';
  useEffect(() => {
    if (isAsked) void callers.find(number);
  }, [callers, isAsked, number]);
  const owner = callers.owner(number);
  const person = entity ?? (owner.owner === 'one' ? owner.entity : chosen);
  return (
    <>
      {isAsked && <OwnerView owner={owner} chosen={chosen?.id ?? null} choose={setChosen} />}
      {person !== null && hasContext(person.type) && (
        <CallerContextView contexts={contexts} about={null} person={person} />
      )}
      {(!isAsked || owner.owner !== 'asking') && (
        <InfoLinks
          telephone={telephone}
          links={links}
          contexts={contexts}
          entry={{ entity: person, number }}
        />
      )}
    </>
  );
}
