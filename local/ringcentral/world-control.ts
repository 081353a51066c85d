import * as v from 'valibot';
import { EXTENSIONS } from './extensions.ts';
import { APP_SCOPES } from './permissions.ts';
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
}
