import type { Uses } from '../desk/telephone.ts';
import type { Conversation } from './conversation.ts';
import type { Party } from './message.ts';
import type { MessageBox } from './message-box.ts';
import type { Address } from './outbox.ts';

/** Numbers that text messages can be sent from, null while they aren't known, and files too. */
type Senders = Pick<MessageBox, 'senders' | 'fileSenders'>;

/**
 * The user's number that a text message comes from: the conversation's own, the one chosen for
 * calls, or the first.
 */
function senderOf(own: string, chosen: string, senders: readonly string[]): string | undefined {
  return [own, chosen].find((number) => senders.includes(number)) ?? senders[0];
}

/**
 * Returns whom a message of this conversation goes to, and from which number.
 * @returns null for a text message that no number of the user's can send
 */
export function addressOf(
  { preferences }: Uses<'preferences'>,
  { senders, fileSenders }: Senders,
  {
    kind,
    others,
    own,
    last,
  }: Pick<Conversation, 'kind' | 'others' | 'own'> & { last?: { id: string } },
): Address | null {
  const to = others.map(({ number }) => number);
  if (kind === 'pager') return { kind, to, replyTo: last?.id ?? '' };
  const from = senderOf(own, preferences.get().from, senders ?? []);
  return from === undefined ? null : { kind, from, to, files: fileSenders.includes(from) };
}

/** A conversation that has no message yet. @param number E.164, or the digits of an extension */
export const newConversation = (
  number: string,
): Pick<Conversation, 'kind' | 'others' | 'own'> & {
  others: readonly [Party];
} => ({
  kind: number.startsWith('+') ? 'sms' : 'pager',
  others: [{ number, name: '' }],
  own: '',
});
