import * as v from 'valibot';
import { EXTENSIONS, type Extension } from '../extensions.ts';
import { invalid, notFound, type Refused, refused } from '../rest-error.ts';
import type { Message, MessageParty } from './message.ts';
import type { MessageStore } from './message-store.ts';

/** UTF-16 units (API definitions, CreateInternalTextMessageRequest). */
const MOST_UNITS = 1_024;

const digits = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const Party = v.object({
  extensionNumber: v.optional(digits),
  extensionId: v.optional(digits),
});
type Party = v.InferOutput<typeof Party>;

/** The JSON of a page (API definitions, CreateInternalTextMessageRequest). */
export const PageBody = v.object({
  from: v.optional(Party),
  to: v.optional(v.array(Party), []),
  replyOn: v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(Number))),
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST_UNITS)),
});
export type PageBody = v.InferOutput<typeof PageBody>;

const colleague = ({ extensionNumber, extensionId }: Party): Extension | undefined =>
  EXTENSIONS.find((one) => one.id === extensionId || one.extensionNumber === extensionNumber);

const partyOf = ({ extensionNumber, id, name }: Extension): MessageParty => ({
  extensionNumber,
  extensionId: id,
  name,
});

/** Everybody of a conversation but its owner, by the message that is replied to. */
function others(owner: Extension, { from, to }: Message): Extension[] {
  return [from, ...to].flatMap(({ extensionId }) => {
    const found = EXTENSIONS.find(({ id }) => id === extensionId && id !== owner.id);
    return found ?? [];
  });
}

/** Whom a page is for, or why it can't be sent. */
function recipientsOf(
  store: MessageStore,
  owner: Extension,
  { from, to, replyOn }: PageBody,
): Extension[] | Refused {
  if (from !== undefined && colleague(from)?.id !== owner.id)
    return refused(
      400,
      'MSG-331',
      'Sender extension number does not correspond to logged in extension',
      'from',
    );
  if (replyOn !== undefined) {
    const replied = store.find(owner.id, replyOn);
    return replied?.type === 'Pager' ? others(owner, replied) : notFound('replyOn');
  }
  if (to.length === 0) return invalid('to');
  const found = to.map(colleague);
  return found.every((one) => one !== undefined) ? found : notFound('to');
}

/**
 * Sends a page to colleagues, who have it at once (developer guide, messaging/pager). A reply goes
 * to everybody of the conversation.
 */
export function sendPage(store: MessageStore, owner: Extension, body: PageBody): Message | Refused {
  const recipients = recipientsOf(store, owner, body);
  if ('errorCode' in recipients) return recipients;
  const everybody = [owner, ...recipients].map(({ extensionNumber }) => extensionNumber);
  const write = (whose: Extension) =>
    store.add({
      extensionId: whose.id,
      type: 'Pager',
      direction: whose === owner ? 'Outbound' : 'Inbound',
      from: partyOf(owner),
      to: recipients.map(partyOf),
      subject: body.text,
      readStatus: whose === owner ? 'Read' : 'Unread',
      messageStatus: whose === owner ? 'Sent' : 'Received',
      conversation: store.conversation(whose.id, ['Pager', ...everybody]),
      attachments: [
        { type: 'Text', contentType: 'text/plain', bytes: Buffer.from(body.text, 'utf8') },
      ],
    });
  const sent = write(owner);
  for (const recipient of recipients) if (recipient !== owner) write(recipient);
  return sent;
}
