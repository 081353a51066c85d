import * as v from 'valibot';
import { EXTENSIONS } from './extensions.ts';
import { picture } from './media/picture.ts';
import { PageBody, sendPage } from './messages/paging-colleagues.ts';
import { USUAL_TEXTING } from './messages/texting-policy.ts';
import { PersonalContact } from './people/address-book.ts';
import { DND_STATUSES, USER_STATUSES } from './people/presence-states.ts';
import { APP_SCOPES } from './permissions.ts';
import { NUMBER_FEATURES } from './phone-numbers.ts';
import type { StandIn } from './stand-in.ts';

/** Adds a control call that takes a body of this form. */
export type Take = <T extends v.GenericSchema>(
  path: string,
  schema: T,
  act: (body: v.InferOutput<T>) => unknown,
) => void;

const extension = v.pipe(
  v.picklist(EXTENSIONS.map(({ extensionNumber }) => extensionNumber)),
  v.transform((number) => {
    const found = EXTENSIONS.find((one) => one.extensionNumber === number);
    if (found === undefined) throw new Error(`there is no extension ${number}`);
    return found;
  }),
);
const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_600));

const Scopes = v.strictObject({ scopes: v.optional(v.array(v.string())) });
const Lacking = v.strictObject({ extension, lacking: v.array(v.string()) });
const CallLogDelay = v.strictObject({ seconds });
const Voicemail = v.strictObject({
  extension,
  from: v.string(),
  name: v.optional(v.string()),
  seconds: v.optional(v.pipe(seconds, v.minValue(1))),
  words: v.optional(v.string()),
  transcription: v.optional(v.picklist(['NotAvailable', 'Completed', 'Failed'])),
  transcriptionMs: v.optional(v.pipe(v.number(), v.minValue(0))),
});

const milliseconds = v.optional(v.pipe(v.number(), v.minValue(0)));
const TextingChange = v.strictObject({
  registration: v.optional(v.picklist(['registered', 'refused', 'fails'])),
  features: v.optional(v.array(v.picklist(NUMBER_FEATURES))),
  delivery: v.optional(v.picklist(['Sent', 'Delivered', 'DeliveryFailed', 'SendingFailed'])),
  deliveryErrorCode: v.optional(v.string()),
  sentMs: milliseconds,
  deliveredMs: milliseconds,
});
const Text = v.strictObject({
  extension,
  from: v.pipe(v.string(), v.regex(/^\+[1-9]\d{6,14}$/)),
  name: v.optional(v.string()),
  text: v.string(),
  picture: v.optional(v.boolean(), false),
});
const Ring = v.strictObject({
  extension,
  from: v.optional(v.pipe(v.string(), v.regex(/^(\+?\d{3,15}|anonymous)$/)), 'anonymous'),
  name: v.optional(v.string(), ''),
  ringSeconds: v.optional(seconds, 30),
  talkSeconds: v.optional(seconds, 600),
});
const Presence = v.strictObject({
  extension,
  userStatus: v.optional(v.picklist(USER_STATUSES), 'Available'),
  dndStatus: v.optional(v.picklist(DND_STATUSES), 'TakeAllCalls'),
  message: v.optional(v.string(), ''),
});
const Contact = v.strictObject({ extension, ...PersonalContact.entries });
const Page = v.strictObject({ extension, from: extension, text: v.pipe(v.string(), v.nonEmpty()) });

/** What happens to people in the account: calls, messages, permissions. */
export function worldControl(take: Take, standIn: StandIn): void {
  take('scopes', Scopes, ({ scopes }) => {
    standIn.grants.scopes = scopes ?? APP_SCOPES;
  });
  take('permissions', Lacking, ({ extension: whose, lacking }) => {
    standIn.permissions.take(whose, lacking);
  });
  take('call-log-delay', CallLogDelay, ({ seconds: delay }) => {
    standIn.telephoneRecords.delaySeconds = delay;
  });
  take('message-tokens/forget', v.strictObject({}), () => {
    standIn.messageTokens.forget();
  });
  take(
    'voicemails',
    Voicemail,
    ({ extension: to, from, name, seconds: length = 4, words, ...how }) => {
      const { id } = standIn.voicemails.leave(
        { to, from, name, seconds: length, words },
        { takes: how.transcriptionMs ?? 2_000, outcome: how.transcription ?? 'Completed' },
      );
      return { id };
    },
  );
  // What isn't named is usual again.
  take('texting', TextingChange, (change) => {
    const given = Object.fromEntries(
      Object.entries(change).filter(([, value]) => value !== undefined),
    );
    standIn.texting.policy = { ...USUAL_TEXTING, ...given };
    standIn.texting.optOuts.clear();
  });
  take('texts', Text, ({ extension: to, from, name, text, picture: withPicture }) => {
    const files = withPicture
      ? [{ contentType: 'image/png', fileName: 'picture.png', bytes: picture(240, 160) }]
      : [];
    return { id: standIn.texting.receive({ to, from, name, text, files }).id };
  });
  take('calls', Ring, ({ extension: to, ...call }) => {
    const session = standIn.sip.ring(to, call);
    return session === null ? { failure: 'There is no SIP server' } : { session };
  });
  take('calls/end', v.strictObject({}), () => ({ ended: standIn.sip.hangUpOutside() }));
  take('presence', Presence, ({ extension: whose, ...published }) => {
    standIn.presence.publish(whose, published);
  });
  take('contacts', Contact, ({ extension: owner, ...fields }) => {
    standIn.addressBooks.add(owner.id, fields);
  });
  take('pages', Page, ({ extension: to, from, text }) => {
    const body = v.parse(PageBody, { to: [{ extensionId: to.id }], text });
    const sent = sendPage(standIn.messages, from, body);
    return 'errorCode' in sent ? sent : {};
  });
}
