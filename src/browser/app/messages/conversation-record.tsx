import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Uses } from '../desk/telephone.ts';
import type { PartSource } from '../parts/part.ts';
import type { Conversation } from './conversation.ts';

/** What NetSuite has about the other side of a conversation, once it's known who that is. */
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
  const owner = telephone.callers.owner(number);
  const isKnown = number !== '' && owner.owner === 'one';
  useEffect(() => {
    if (number !== '') void telephone.callers.find(number);
  }, [telephone, number]);
  useEffect(() => {
    if (isKnown) parts.need('context');
  }, [parts, isKnown]);
  const context = parts.get('context');
  if (!isKnown || context === null) return null;
  return <context.Context about={null} person={owner.entity} />;
}
