import type { Colleague } from './directory.ts';

/** Digits that begin to tell numbers apart; fewer are an extension's. */
const FEW_DIGITS = 3;
/** A list longer than this is narrowed by typing on. */
const MOST = 50;

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How well somebody fits: 0 exactly, 1 in part, null not at all. */
function fit({ name, company, extension, numbers }: Colleague, typed: string): 0 | 1 | null {
  const text = folded(typed.trim());
  const digits = digitsOf(typed);
  if (text === folded(name) || typed.trim() === extension) return 0;
  // A national number is the end of the international one.
  if (digits.length > FEW_DIGITS && !/\p{L}/u.test(typed)) {
    const held = numbers.map(digitsOf);
    const national = digits.replace(/^(?:00|0|1)(?=\d{7})/, '');
    if (
      held.some((number) => number === digits || (digits.length >= 7 && number.endsWith(national)))
    )
      return 0;
    if (held.some((number) => number.includes(digits))) return 1;
  }
  if (text.split(/\s+/).every((word) => folded(`${name} ${company}`).includes(word))) return 1;
  return digits !== '' && digits === text && extension.startsWith(digits) ? 1 : null;
}

/** Whether a text means exactly this person: the whole name, an extension, or a whole number. */
export const isExactly = (colleague: Colleague, typed: string): boolean =>
  typed.trim() !== '' && fit(colleague, typed) === 0;

/** Whether two names are the same but for capitals and accents. */
export const isSameName = (name: string, typed: string): boolean =>
  folded(name.trim()) === folded(typed.trim());

/**
 * Colleagues and personal contacts whose name, company, extension, or number a text means, exact
 * ones first, then by name. An empty text means everybody.
 */
export function findColleagues(colleagues: readonly Colleague[], typed: string): Colleague[] {
  const fits = colleagues.flatMap((colleague) => {
    const how = typed.trim() === '' ? 1 : fit(colleague, typed);
    return how === null ? [] : [{ colleague, how }];
  });
  return fits
    .sort((a, b) => a.how - b.how || a.colleague.name.localeCompare(b.colleague.name))
    .slice(0, MOST)
    .map(({ colleague }) => colleague);
}
