/** Calls or messages of one day, in their order. */
export interface Day<Item> {
  /** The day's first millisecond by this browser's clock; names the day. */
  startsAt: number;
  items: Item[];
}

const dayOf = (at: number): number => {
  const day = new Date(at);
  day.setHours(0, 0, 0, 0);
  return day.getTime();
};

/** Returns the first millisecond of the day after a moment's, by this browser's clock. */
export function nextDay(at: number): number {
  const day = new Date(at);
  // Days have 23 to 25 hours.
  day.setHours(24, 0, 0, 0);
  return day.getTime();
}

/** Groups items by day, keeping their order. @param at when an item was, milliseconds since 1970 */
export function byDay<Item>(items: readonly Item[], at: (item: Item) => number): Day<Item>[] {
  const days = new Map<number, Item[]>();
  for (const item of items) {
    const startsAt = dayOf(at(item));
    const group = days.get(startsAt);
    if (group === undefined) days.set(startsAt, [item]);
    else group.push(item);
  }
  return [...days].map(([startsAt, grouped]) => ({ startsAt, items: grouped }));
}

/**
 * Returns how many days ago a day was: 0 for today.
 * @param startsAt a day's first millisecond @param now milliseconds since 1970
 */
export const daysAgo = (startsAt: number, now: number): number =>
  Math.round((dayOf(now) - startsAt) / 86_400_000);

/** Returns whether two moments are on the same day by this browser's clock. */
export const isSameDay = (one: number, other: number): boolean => dayOf(one) === dayOf(other);
