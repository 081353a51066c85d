import type { ComponentChildren, JSX } from 'preact';
import type { RelatedType } from '../../../contracts/call-terms.ts';
import type { CallerContext, OpenItem } from '../../../contracts/caller-context.ts';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';

export type Block = CallerContext[keyof CallerContext];
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

/** A heading with its rows, or the word for why there are none. */
export function Group({
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

/** The words that there are, with a middle dot between them. */
export const joined = (...words: string[]): string =>
  words.filter((word) => word !== '').join(' · ');

/** The number and title of an opportunity or a case. */
export const titleOf = ({ number, title }: OpenItem): string => joined(number, title);

/** What is open, in words. */
export function ItemWords({ item }: { item: OpenItem }): JSX.Element {
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
export function OpenItems({
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
