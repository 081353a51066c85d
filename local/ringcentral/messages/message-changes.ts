import * as v from 'valibot';
import type { Extension } from '../extensions.ts';
import { invalidIn, notFound, type Refused, refused } from '../rest-error.ts';
import type { Message } from './message.ts';
import type { MessageStore } from './message-store.ts';

/** What PUT takes: the read status alone (API definitions, UpdateMessageRequest). */
export const Update = v.object({ readStatus: v.picklist(['Read', 'Unread']) });

/** What PATCH takes: one of the two, or both (API definitions, PatchMessageRequest). */
export const Patch = v.pipe(
  v.object({
    readStatus: v.optional(v.picklist(['Read', 'Unread'])),
    availability: v.optional(v.picklist(['Alive', 'Deleted', 'Purged'])),
  }),
  v.check(
    ({ readStatus, availability }) => readStatus !== undefined || availability !== undefined,
    'readStatus or availability',
  ),
);
type Patch = v.InferOutput<typeof Patch>;

/** One message was changed, or why not. */
export type Outcome = Message | Refused;

export const isRefused = (outcome: Outcome): outcome is Refused => 'errorCode' in outcome;

/** Digits of a message's number, as a path has them. */
const Id = v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number));

/** The message with this number in the path, or a refusal. Purged ones are gone. */
export function messageOf(store: MessageStore, { id: owner }: Extension, text: string): Outcome {
  const id = v.safeParse(Id, text);
  const message = id.success ? store.find(owner, id.output) : undefined;
  return message === undefined || message.availability === 'Purged'
    ? notFound('messageId')
    : message;
}

/**
 * Marks a message, or restores it. Only `Alive` is a change of availability that RingCentral
 * documents; DELETE is for the rest, so another value is refused here.
 */
export function patchMessage(
  store: MessageStore,
  owner: Extension,
  id: string,
  schema: typeof Update | typeof Patch,
  body: unknown,
): Outcome {
  const message = messageOf(store, owner, id);
  if (isRefused(message)) return message;
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) return invalidIn(parsed.issues);
  const { readStatus = message.readStatus, availability = message.availability } =
    parsed.output as Patch;
  if (availability !== message.availability && availability !== 'Alive')
    return refused(
      400,
      'CMN-101',
      'Parameter [availability] value is invalid: use DELETE',
      'availability',
    );
  return store.change(message.id, { readStatus, availability }) ?? notFound('messageId');
}

/** Deletes a message; a deleted one, or with `purge`, for good (API definitions, deleteMessage). */
export function deleteMessage(
  store: MessageStore,
  owner: Extension,
  id: string,
  purge: boolean,
): Outcome {
  const message = messageOf(store, owner, id);
  if (isRefused(message)) return message;
  const gone = purge || message.availability === 'Deleted';
  return (
    store.change(
      message.id,
      gone ? { availability: 'Purged', attachments: [] } : { availability: 'Deleted' },
    ) ?? notFound('messageId')
  );
}
