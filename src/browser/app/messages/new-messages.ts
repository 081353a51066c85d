import type { Conversation } from './conversation.ts';
import type { Message } from './message.ts';

/** Finds the messages that came since the page was opened, each once. */
export class NewMessages {
  readonly #known = new Set<string>();
  /** When the latest message was written that was there at the first look; null before it. */
  #since: number | null = null;

  /**
   * Returns the conversations that have a new message of somebody else's, each with the latest of
   * them. An older message that is loaded after the first look isn't new.
   */
  look(conversations: readonly Conversation[]): { conversation: Conversation; latest: Message }[] {
    const since = this.#since;
    const fresh = conversations.flatMap((conversation) => {
      const latest = conversation.messages
        .filter(
          ({ id, direction, isRead, at }) =>
            direction === 'inbound' &&
            !isRead &&
            !this.#known.has(id) &&
            since !== null &&
            at > since,
        )
        .at(-1);
      return latest === undefined ? [] : [{ conversation, latest }];
    });
    for (const { messages } of conversations) for (const { id } of messages) this.#known.add(id);
    this.#since ??= conversations[0]?.last.at ?? 0;
    return fresh;
  }
}
