import { randomUUID } from 'node:crypto';
import { ACCOUNT_ID, EXTENSIONS, type Extension } from '../extensions.ts';
import type { Message } from '../messages/message.ts';
import { messageRecord, messagesText } from '../messages/message-record.ts';
import type { Change } from '../messages/message-store.ts';
import { presenceOf } from '../people/presence-states.ts';
import type { Call } from '../sip/calls.ts';
import type { StandIn } from '../stand-in.ts';
import type { EventKind } from './event-filters.ts';
import { frame } from './frames.ts';
import type { Session } from './session.ts';
import { callEvent } from './telephony-event.ts';

/** Reports to subscribers what happened to messages, calls, and presence. */
export class Notifier {
  readonly #standIn: StandIn;
  readonly #sessions: () => Iterable<Session>;
  #sequence = 0;

  constructor(standIn: StandIn, sessions: () => Iterable<Session>) {
    this.#standIn = standIn;
    this.#sessions = sessions;
    standIn.messages.onChange((message, change) => this.#message(message, change));
    standIn.presence.onChange((extension) => this.#presence(extension));
    standIn.sip.onCall((call) => this.#call(call));
  }

  #message(message: Message, change: Change): void {
    const { extensionId, type, id } = message;
    const isNew = change === 'new';
    this.#tell(extensionId, ['message-store'], {
      accountId: ACCOUNT_ID,
      extensionId,
      lastUpdated: new Date(message.modifiedAt).toISOString(),
      changes: [
        {
          type,
          newCount: isNew ? 1 : 0,
          updatedCount: isNew ? 0 : 1,
          ...(isNew ? { newMessageIds: [id] } : { updatedMessageIds: [id] }),
        },
      ],
    });
    if (!isNew || message.direction === 'Outbound') return;
    const { uri: _uri, ...record } = messageRecord(this.#standIn.origin(), message);
    // Samples of these events have the message's number as a text.
    const body = { ...record, id: String(id) };
    if (type === 'SMS') this.#tell(extensionId, ['instant-sms'], body);
    if (type === 'VoiceMail') this.#tell(extensionId, ['voicemail'], body);
  }

  #presence(extension: Extension): void {
    this.#sequence += 1;
    const { activeCalls, ...presence } = presenceOf(
      this.#standIn.presence.of(extension),
      this.#standIn.sip.calls(),
      extension,
    );
    const body = { extensionId: extension.id, sequence: this.#sequence, ...presence };
    this.#tell(extension.id, ['presence'], body);
    this.#tell(extension.id, ['detailed-presence'], {
      ...body,
      activeCalls,
      totalActiveCalls: activeCalls.length,
    });
  }

  #call(call: Call): void {
    for (const extension of EXTENSIONS) {
      this.#sequence += 1;
      const event = callEvent(call, extension, this.#sequence, this.#standIn.clock.now());
      if (event === null) continue;
      const { missed, body } = event;
      this.#tell(
        extension.id,
        missed ? ['telephony-sessions', 'missed-calls'] : ['telephony-sessions'],
        body,
      );
      this.#presence(extension);
    }
  }

  #tell(extensionId: string, kinds: readonly EventKind[], body: unknown): void {
    for (const session of this.#sessions()) {
      const { subscription, held } = session;
      for (const filter of subscription?.filters ?? []) {
        if (filter.extensionId !== extensionId || !kinds.includes(filter.kind)) continue;
        const uuid = randomUUID();
        const told = {
          uuid,
          event: filter.event,
          timestamp: new Date(this.#standIn.clock.now()).toISOString(),
          subscriptionId: subscription?.id,
          ownerId: held.extension.id,
          body,
        };
        // A conversation's number is written here as in REST.
        const text = frame({ type: 'ServerNotification', messageId: uuid, status: 200 }, told);
        session.send(messagesText(JSON.parse(text)));
      }
    }
  }
}
