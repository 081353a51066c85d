import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Uses } from '../desk/telephone.ts';
import type { PartSource } from '../parts/part.ts';
import type { Conversation } from './conversation.ts';

/** What NetSuite has about the other side of a conversation, and the company's links. */
export function ConversationRecord({
  telephone,
  parts,
  conversation: { kind, others },
}: {
  telephone: Uses<'callers'>;
  parts: PartSource;
  conversation: Pick<Conversation, 'kind' | 'others'>;
}): JSX.Element | null {
  const number = kind === 'sms' && others.length === 1 ? (others[0]?.number ?? '') : '';
  useEffect(() => {
    if (number !== '') parts.need('context');
  }, [parts, number]);
  const context = parts.get('context');
  if (number === '' || context === null) return null;
  const owner = telephone.callers.owner(number);
  // The only one with the number has a link above already.
  const entity = owner.owner === 'one' ? owner.entity : null;
  return <context.Person key={number} telephone={telephone} number={number} entity={entity} />;
}
