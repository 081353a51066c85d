import { say, sayCount, sayList } from '../../../i18n/say.ts';
import type { Uses } from '../desk/telephone.ts';
import { type Attached, LONGEST_TEXT, MOST_BYTES, MOST_FILES } from './attach.ts';
import type { Conversation } from './conversation.ts';
import { deliveryOf, deliveryProblemOf } from './delivery.ts';
import type { Message, MessageKind, Party } from './message.ts';
import type { Sending } from './outbox.ts';

type Names = Uses<'callers'>;

/** What to call somebody: a record's name, RingCentral's, or the number. */
export const partyName = ({ callers }: Names, kind: MessageKind, party: Party): string =>
  kind === 'sms'
    ? callers.titleOf(party)
    : party.name || party.number || say('telephone.number.unknown');

/** What to call a conversation: everybody in it but the user. */
export const conversationTitle = (
  telephone: Names,
  { kind, others }: Pick<Conversation, 'kind' | 'others'>,
): string => sayList(others.map((party) => partyName(telephone, kind, party)));

/** A message's text, or what came in its place. */
export const messageText = ({ text, files }: Pick<Message, 'text' | 'files'>): string =>
  [text, files.length > 0 ? sayCount('messages.files', files.length) : '']
    .filter((part) => part !== '')
    .join('\n');

/** How far a message of the user's got, with the reason when it didn't arrive. */
export function deliveryWords(
  message: Pick<Message, 'direction' | 'status' | 'errorCode'>,
): string {
  const state = deliveryOf(message);
  if (state === null) return '';
  if (state !== 'failed') return say(`messages.state.${state}`);
  const problem = deliveryProblemOf(message.errorCode);
  return `${say('messages.state.failed')}. ${say(`messages.problem.${problem}`, message.errorCode || '–')}`;
}

/** What to say below a draft: how sending went, or an empty text. */
export function sendingWords(sending: Sending, length: number): string {
  switch (sending.state) {
    case 'idle':
      return length > LONGEST_TEXT ? say('messages.too-long', length, LONGEST_TEXT) : '';
    case 'refused':
      return say(`messages.refusal.${sending.refusal}`, sending.code);
    case 'sending':
    case 'not-sent':
    case 'unsure':
      return say(`messages.${sending.state}`);
  }
}

/** Why a file wasn't attached, or an empty text. */
export function attachWords({ problem, name }: Pick<Attached, 'problem' | 'name'>): string {
  switch (problem) {
    case null:
      return '';
    case 'type':
    case 'empty':
      return say(`messages.attach.${problem}`, name);
    case 'count':
      return say('messages.attach.count', MOST_FILES);
    case 'size':
      return say('messages.attach.size', name, MOST_BYTES / 1_000_000);
  }
}
