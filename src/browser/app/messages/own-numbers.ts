import * as v from 'valibot';

const text = v.optional(v.nullable(v.string()), '');

/** The user's numbers as RingCentral lists them (API definitions, UserPhoneNumberInfo). */
const Numbers = v.object({
  records: v.array(
    v.object({
      phoneNumber: text,
      features: v.optional(v.nullable(v.array(v.string())), []),
    }),
  ),
});

/** The user's numbers, E.164. */
export interface OwnNumbers {
  all: readonly string[];
  /** Those that text messages can be sent from. */
  senders: readonly string[];
}

/** Reads the list of the user's numbers. @returns null for anything else */
export function readOwnNumbers(body: unknown): OwnNumbers | null {
  const parsed = v.safeParse(Numbers, body);
  if (!parsed.success) return null;
  const numbers = parsed.output.records.map(({ phoneNumber, features }) => ({
    number: phoneNumber ?? '',
    features: features ?? [],
  }));
  return {
    all: numbers.map(({ number }) => number),
    senders: numbers
      .filter(({ features }) => features.includes('SmsSender'))
      .map(({ number }) => number),
  };
}
