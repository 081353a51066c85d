import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { hasContext } from '../../../contracts/call-terms.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Entry } from '../log/entry.ts';
import type { PartSource } from '../parts/part.ts';
import { NewContact } from './new-contact.tsx';

interface Props {
  telephone: Uses<'log' | 'callers' | 'people'>;
  parts: PartSource;
  entry: Entry;
}

/** What NetSuite has about the other side of a call, or the way to a contact for nobody. */
function Details({ telephone, parts, entry }: Props): JSX.Element | null {
  const context = parts.get('context');
  const { externalId, entity, related = null } = entry;
  if (entity !== null)
    return context === null || !hasContext(entity.type) ? null : (
      <context.Context
        person={entity}
        about={{
          of: externalId,
          related,
          relate: (item) => {
            telephone.log.relate(externalId, item);
          },
        }}
      />
    );
  return entry.number !== '' && telephone.callers.owner(entry.number).owner === 'nobody' ? (
    <NewContact
      telephone={telephone}
      parts={parts}
      of={externalId}
      number={entry.number}
      created={(contact) => {
        telephone.log.choose(externalId, contact);
      }}
    />
  ) : null;
}

/** What is known of the other side of a call: the record's data, and the company's links. */
export function CallerDetails(props: Props): JSX.Element {
  const { telephone, parts, entry } = props;
  const context = parts.get('context');
  useEffect(() => {
    parts.need('context');
  }, [parts]);
  return (
    <>
      <Details {...props} />
      {context !== null && <context.InfoLinks telephone={telephone} entry={entry} />}
    </>
  );
}
