import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { addressFor, type CallerData } from '../../../contracts/link-address.ts';
import { parseTemplate } from '../../../contracts/link-template.ts';
import { say } from '../../../i18n/say.ts';
import { dataWords } from '../../ui/link-words.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import { useChanges } from '../../ui/use-changes.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Entry } from '../log/entry.ts';
import type { Known } from './caller-answers.ts';
import { callerData } from './caller-data.ts';
import type { ContextStore, ReadContext } from './context-store.ts';
import type { LinkStore } from './link-store.ts';

/**
 * One link, or its label with the reason why it can't be opened. It isn't hidden then: people would
 * look for a link that was there for the last caller.
 */
function Link({
  label,
  address,
  data,
}: {
  label: string;
  address: string;
  data: CallerData;
}): JSX.Element | null {
  const template = parseTemplate(address);
  // An invalid template can't have been saved, so none of it is opened.
  if (typeof template === 'string') return null;
  const made = addressFor(template, data);
  if (made === 'unusable') return <span class="quiet">{say('info-links.unusable', label)}</span>;
  if ('missing' in made)
    return <span class="quiet">{say('info-links.missing', label, dataWords(made.missing))}</span>;
  return (
    // A new tab even for a tel address: the browser may open those with this page.
    <a href={made.address} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {label}
      <NewTab />
    </a>
  );
}

/** The name of the company that the caller is, or works for, as far as NetSuite said. */
const companyIn = (known: Known<ReadContext>): string =>
  known.state === 'read' && known.context.company.state === 'read'
    ? (known.context.company.rows[0]?.name ?? '')
    : '';

/** The company's links, filled with what is known of the other side of a call. */
export function InfoLinks({
  telephone,
  links,
  contexts,
  entry,
}: {
  telephone: Uses<'callers'>;
  links: LinkStore;
  contexts: ContextStore;
  entry: Pick<Entry, 'entity' | 'number'>;
}): JSX.Element | null {
  useChanges(links);
  useChanges(contexts);
  const { entity } = entry;
  const type = entity?.type ?? null;
  const id = entity?.id ?? 0;
  const caller = type === null ? null : { type, id };
  useEffect(() => {
    void links.look(type === null ? null : { type, id });
  }, [links, type, id]);
  const known = links.of(caller);
  switch (known.state) {
    case 'loading':
      return null;
    case 'failed':
      return (
        <p class="quiet">
          {say('info-links.not-loaded')}{' '}
          <button type="button" class="link-button" onClick={() => void links.look(caller, true)}>
            {say('context.try-again')}
          </button>
        </p>
      );
    case 'read': {
      const { offered } = known;
      if (offered.links.length === 0) return null;
      const data = callerData(entry, telephone.callers.read(entry.number), {
        email: offered.email,
        company: entity === null ? '' : companyIn(contexts.of(entity)),
      });
      return (
        <div class="beside-call">
          <p>
            <strong>{say('info-links.beside-call')}</strong>
          </p>
          <ul class="plain">
            {offered.links.map(({ label, address }) => (
              <li key={label}>
                <Link label={label} address={address} data={data} />
              </li>
            ))}
          </ul>
        </div>
      );
    }
  }
}
