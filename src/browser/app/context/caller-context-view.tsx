import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RelatedType } from '../../../contracts/call-terms.ts';
import type { CallerContext, OpenItem } from '../../../contracts/caller-context.ts';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import { useChanges } from '../../ui/use-changes.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Entry } from '../log/entry.ts';
import type { Person } from './caller-answers.ts';
import type { ContextStore } from './context-store.ts';

/** From this width on, everything is open from the start. */
const WIDE = '(min-width: 760px)';

type Block = CallerContext[keyof CallerContext];
/** A block of records that NetSuite keeps about this type of caller. */
type Kept = Exclude<Block, { state: 'not-kept' }>;

/** Returns what is shown without rows: there are none, the role may not see them, or reading failed. */
function instead(block: Kept): string {
  switch (block.state) {
    case 'hidden':
      return say('context.hidden');
    case 'failed':
      return say('context.failed');
    case 'read':
      return block.rows.length === 0 ? say('context.none') : '';
  }
}

/** How many there are, for what is folded. */
function countOf(name: 'opportunities' | 'cases' | 'calls', block: Block): string {
  if (block.state === 'not-kept') return '';
  const count = block.state === 'read' ? String(block.rows.length) + (block.more ? '+' : '') : '–';
  return say(`context.count.${name}`, count);
}

/** A heading with its rows, or the word for why there are none. */
function Group({
  title,
  block,
  children,
}: {
  title: string;
  block: Block;
  children: ComponentChildren;
}): JSX.Element | null {
  if (block.state === 'not-kept') return null;
  const words = instead(block);
  return (
    <div class="context-group" data-state={block.state}>
      <p>
        <strong>{title}</strong> {words !== '' && <span class="quiet">{words}</span>}
      </p>
      {words === '' && <ul class="plain">{children}</ul>}
      {block.state === 'read' && block.more && <p class="quiet">{say('context.more')}</p>}
    </div>
  );
}

const joined = (...words: string[]): string => words.filter((word) => word !== '').join(' · ');

const titleOf = ({ number, title }: OpenItem): string => joined(number, title);

/** What is open, in words. */
function ItemWords({ item }: { item: OpenItem }): JSX.Element {
  return (
    <span>
      {titleOf(item)}{' '}
      <span class="quiet">
        {joined(
          item.status,
          item.detail,
          item.date === '' ? '' : say('context.expected', item.date),
        )}
      </span>
    </span>
  );
}

/** The way to a record of what is open. */
function OpenRecord({ item }: { item: OpenItem }): JSX.Element {
  return (
    <a href={item.url} target="_blank" rel="noopener">
      {say('context.open')}
      <span class="visually-hidden"> {titleOf(item)}</span>
      <NewTab />
    </a>
  );
}

/** What is open, each with the way to its record. @param words what else its row shows */
function OpenItems({
  context: { opportunities, cases },
  words,
}: {
  context: CallerContext;
  words: (item: OpenItem, type: RelatedType) => JSX.Element;
}): JSX.Element {
  const row = (type: RelatedType) => (item: OpenItem) => (
    <li key={item.id} class="context-row">
      {words(item, type)}
      <OpenRecord item={item} />
    </li>
  );
  return (
    <>
      <Group title={say('context.opportunities')} block={opportunities}>
        {opportunities.state === 'read' && opportunities.rows.map(row('opportunity'))}
      </Group>
      <Group title={say('context.cases')} block={cases}>
        {cases.state === 'read' && cases.rows.map(row('supportcase'))}
      </Group>
    </>
  );
}

/** What the call was about, as somebody chooses it: None, or one of what is open. */
function RelatedTo({
  telephone,
  entry,
  context,
}: {
  telephone: Uses<'log'>;
  entry: Entry;
  context: CallerContext;
}): JSX.Element {
  const { externalId, related = null } = entry;
  const name = `related-${externalId}`;
  const choice = (item: OpenItem, type: RelatedType) => (
    <label>
      <input
        type="radio"
        name={name}
        checked={related?.type === type && related.id === item.id}
        onChange={() => {
          telephone.log.relate(externalId, { type, id: item.id, name: titleOf(item) });
        }}
      />
      <ItemWords item={item} />
    </label>
  );
  return (
    <fieldset class="context-related">
      <legend>{say('context.related')}</legend>
      <label>
        <input
          type="radio"
          name={name}
          checked={related === null}
          onChange={() => {
            telephone.log.relate(externalId, null);
          }}
        />
        {say('context.related-none')}
      </label>
      <OpenItems context={context} words={choice} />
    </fieldset>
  );
}

/** Company, what is open, and the last calls. */
function Context({
  telephone,
  entry,
  person,
  context,
}: {
  telephone: Uses<'log'>;
  entry: Entry | null;
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
        (entry === null ? (
          <OpenItems context={context} words={(item) => <ItemWords item={item} />} />
        ) : (
          <RelatedTo telephone={telephone} entry={entry} context={context} />
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
  telephone,
  contexts,
  entry,
  person,
}: {
  telephone: Uses<'log'>;
  contexts: ContextStore;
  /** The call; null beside something else. */
  entry: Entry | null;
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
      {known.state === 'read' && (
        <Context telephone={telephone} entry={entry} person={person} context={known.context} />
      )}
    </section>
  );
}
