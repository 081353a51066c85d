import { type HistoryCall, isMissed, isUnlogged } from './history-call.ts';

/** What History shows of the calls. */
export const FILTERS = ['all', 'missed', 'not-logged'] as const;
export type Filter = (typeof FILTERS)[number];

const PASSES: Readonly<Record<Filter, (call: HistoryCall) => boolean>> = {
  all: () => true,
  missed: isMissed,
  'not-logged': isUnlogged,
};

const digits = (text: string): string => text.replace(/\D/g, '');

/**
 * Returns whether a call's name, number, or note holds the text. A text with digits is also looked
 * for in the number, however it is written.
 */
function matchesText(
  { name, number, note }: Pick<HistoryCall, 'name' | 'number' | 'note'>,
  text: string,
): boolean {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return true;
  const wantedDigits = digits(wanted);
  return (
    [name, number, note].some((part) => part.toLocaleLowerCase().includes(wanted)) ||
    (wantedDigits.length > 2 && digits(number).includes(wantedDigits))
  );
}

/** The calls that a filter and a search let through. */
export const filtered = (
  calls: readonly HistoryCall[],
  filter: Filter,
  text: string,
): HistoryCall[] => calls.filter((call) => PASSES[filter](call) && matchesText(call, text));

/** How many calls pass each filter. */
export const countsOf = (calls: readonly HistoryCall[]): Record<Filter, number> => ({
  all: calls.length,
  missed: calls.filter(PASSES.missed).length,
  'not-logged': calls.filter(PASSES['not-logged']).length,
});
