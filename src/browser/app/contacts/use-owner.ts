import { useAsked } from '../../ui/use-asked.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Owner } from '../people/people.ts';

/** Milliseconds of quiet after a key before NetSuite is asked. */
const SEARCH_AFTER_MS = 400;
/** Shorter numbers are extensions, which NetSuite doesn't have. */
const SHORTEST = 7;

const isPhoneNumber = (text: string): boolean =>
  !/\p{L}/u.test(text) && text.replace(/\D/g, '').length >= SHORTEST;

/** Returns who has the number that is typed, in any format; null while it isn't a phone number. */
export function useOwner({ callers }: Uses<'callers'>, typed: string): Owner | null {
  const text = typed.trim();
  const asked = useAsked(isPhoneNumber(text) ? text : null, SEARCH_AFTER_MS, (number) =>
    callers.find(number),
  );
  // Who had the number before the last key doesn't have this one.
  if (asked.state === 'none' || asked.question !== text) return null;
  return asked.state === 'asking' ? { owner: 'asking' } : asked.answer;
}
