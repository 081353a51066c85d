import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CallerContext } from '../../../contracts/caller-context.ts';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import { useChanges } from '../../ui/use-changes.ts';
import type { About } from '../parts/part.ts';
import type { Person } from './caller-answers.ts';
import type { ContextStore } from './context-store.ts';
import { type Block, Group, ItemWords, joined, OpenItems } from './open-items.tsx';
import { RelatedTo } from './related-to.tsx';

/** From this width on, everything is open from the start. */
const WIDE = '(min-width: 760px)';

/** How many there are, for what is folded. */
function countOf(name: 'opportunities' | 'cases' | 'calls', block: Block): string {
  if (block.state === 'not-kept') return '';
  const count = block.state === 'read' ? String(block.rows.length) + (block.more ? '+' : '') : '–';
  return say(`context.count.${name}`, count);
}

/** Company, what is open, and the last calls. */
function Context({
  about,
  person,
  context,
}: {
  about: About | null;
  person: Person;
  context: CallerContext;
}): JSX.Element {
  const [wide] = useState(() => matchMedia(WIDE).matches);
  const { company, opportunities, cases, calls } = context;
  // A caller that is a company has its link above already.
  const ownCompany = person.type === 'contact' ? null : person.id;
  return (
    <details open={wide}>
      <summary>
        {joined(
          countOf('opportunities', opportunities),
          countOf('cases', cases),
          countOf('calls', calls),
        )}
      </summary>
      <Group title={say('context.company')} block={company}>
        {company.state === 'read' &&
          company.rows.map(({ id, name, salesRep, url }) => (
            <li key={id}>
              {id === ownCompany ? (
                name
              ) : (
                <a href={url} target="_blank" rel="noopener">
                  {name}
                  <NewTab />
                </a>
              )}
              {salesRep !== '' && <p class="quiet">{say('context.sales-rep', salesRep)}</p>}
            </li>
          ))}
      </Group>
      {(opportunities.state !== 'not-kept' || cases.state !== 'not-kept') &&
        (about === null ? (
          <OpenItems context={context} words={(item) => <ItemWords item={item} />} />
        ) : (
          <RelatedTo about={about} context={context} />
        ))}
      <Group title={say('context.calls')} block={calls}>
        {calls.state === 'read' &&
          calls.rows.map(({ id, title, date, organizer, note, url }) => (
            <li key={id}>
              <a href={url} target="_blank" rel="noopener">
                {title}
                <NewTab />
              </a>
              <p class="quiet">{joined(date, organizer)}</p>
              {note !== '' && <p class="quiet kept-note">{note}</p>}
            </li>
          ))}
      </Group>
    </details>
  );
}

/** What NetSuite has about the other side of a call, beside its notes. */
export function CallerContextView({
  contexts,
  about,
  person,
}: {
  contexts: ContextStore;
  /** What the call was about; null beside something else than a call. */
  about: About | null;
  person: Person;
}): JSX.Element {
  useChanges(contexts);
  const { type, id } = person;
  useEffect(() => {
    void contexts.look({ type, id });
  }, [contexts, type, id]);
  const known = contexts.of(person);
  return (
    <section
      class="context"
      aria-label={say('context.title')}
      aria-busy={known.state === 'loading'}
    >
      <p class={known.state === 'failed' ? 'problem' : 'quiet'} role="status">
        {known.state === 'loading' && say('context.loading')}
        {known.state === 'failed' && say('context.not-loaded')}
      </p>
      {known.state === 'failed' && (
        <button type="button" class="link-button" onClick={() => void contexts.look(person, true)}>
          {say('context.try-again')}
        </button>
      )}
      {known.state === 'read' && <Context about={about} person={person} context={known.context} />}
    </section>
  );
}
