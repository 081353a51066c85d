import * as v from 'valibot';
import type { Fields } from './action.ts';

/** Whom the phone knows: somebody's extension, and their name. */
export interface PhoneUser {
  extension: string;
  name: string;
}

/** The RingCentral that the account is connected to, as far as the control page steers it. */
export interface PhoneWorld {
  users: readonly PhoneUser[];
  /** The page that steers everything else of it. */
  page: string;
  ring: (call: { extension: string; from: string; name: string }) => Promise<unknown>;
  sendText: (text: {
    extension: string;
    from: string;
    name: string;
    text: string;
    picture: boolean;
  }) => Promise<unknown>;
  leaveVoicemail: (voicemail: {
    extension: string;
    from: string;
    name: string;
    words: string;
  }) => Promise<unknown>;
}

const text = (most: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(most)), '');

const Caller = {
  extension: v.pipe(v.string(), v.regex(/^\d{2,6}$/)),
  from: v.pipe(v.string(), v.trim(), v.regex(/^\+[1-9]\d{6,14}$/)),
  name: text(100),
};

/** What happens to a user of the phone, by the address of its form. */
export const PHONE_ACTIONS = {
  ring: {
    address: '/control/phone/ring',
    run: act(v.object(Caller), (phone, call) => phone.ring(call)),
  },
  message: {
    address: '/control/phone/message',
    run: act(
      v.object({
        ...Caller,
        text: text(1_000),
        picture: text(10),
      }),
      (phone, message) => phone.sendText({ ...message, picture: message.picture !== '' }),
    ),
  },
  voicemail: {
    address: '/control/phone/voicemail',
    run: act(v.object({ ...Caller, words: text(1_000) }), (phone, voicemail) =>
      phone.leaveVoicemail(voicemail),
    ),
  },
} as const;

/** What a form says, and what comes of it: null, or what is wrong. */
function act<Input>(
  schema: v.GenericSchema<unknown, Input>,
  run: (phone: PhoneWorld, input: Input) => Promise<unknown>,
): (phone: PhoneWorld, fields: Fields) => Promise<string | null> {
  return async (phone, fields) => {
    const parsed = v.safeParse(schema, fields);
    if (!parsed.success)
      return 'The caller’s number must begin with + and the country code. Nothing happened.';
    try {
      await run(phone, parsed.output);
      return null;
    } catch (thrown) {
      return `The phone refused: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
    }
  };
}
