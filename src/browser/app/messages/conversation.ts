import type { Message, MessageKind, Party } from './message.ts';

/** Messages between the same people. */
export interface Conversation {
  /** RingCentral's ID, as text. */
  id: string;
  kind: MessageKind;
  /** Everybody but the user. */
  others: readonly Party[];
  /** The user's own number in it; empty in pages, and when nothing says so. */
  own: string;
  /** The oldest first. */
  messages: readonly Message[];
  last: Message;
  unread: number;
}

/** Everybody but the user, each once, by the name that was given last. */
function othersOf(messages: readonly Message[], own: readonly string[]): Party[] {
  const people = new Map<string, Party>();
  for (const { direction, from, to } of messages) {
    // A message from outside to one number is to the user; several recipients are a group.
    const parties = direction === 'outbound' ? to : [from, ...(to.length > 1 ? to : [])];
    for (const party of parties) {
      if (own.includes(party.number)) continue;
      const known = people.get(party.number);
      if (known === undefined || party.name !== '') people.set(party.number, party);
    }
  }
  // Somebody who writes to themselves is everybody there is.
  return people.size > 0 ? [...people.values()] : [...(messages.at(-1)?.to ?? [])];
}

const ownOf = ({ kind, direction, from, to }: Message, own: readonly string[]): string =>
  kind === 'pager'
    ? ''
    : ((direction === 'outbound' ? [from] : to).find(
        ({ number }) => own.includes(number) || direction === 'outbound' || to.length === 1,
      )?.number ?? '');

/**
 * Groups messages by conversation, the one with the latest message first.
 * @param own the user's numbers, their extension's among them
 */
export function conversationsOf(
  messages: Iterable<Message>,
  own: readonly string[],
): Conversation[] {
  const grouped = new Map<string, Message[]>();
  for (const message of messages) {
    const group = grouped.get(message.conversation);
    if (group === undefined) grouped.set(message.conversation, [message]);
    else group.push(message);
  }
  return [...grouped]
    .flatMap(([id, group]) => {
      const sorted = group.sort((a, b) => a.at - b.at || Number(a.id) - Number(b.id));
      const last = sorted.at(-1);
      if (last === undefined) return [];
      return {
        id,
        kind: last.kind,
        others: othersOf(sorted, own),
        own: ownOf(last, own),
        messages: sorted,
        last,
        unread: sorted.filter(({ isRead }) => !isRead).length,
      };
    })
    .sort((a, b) => b.last.at - a.last.at);
}
