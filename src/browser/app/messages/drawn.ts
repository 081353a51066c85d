import type { Day } from '../days/by-day.ts';

/** A day, and those of its items that are drawn. */
export interface DrawnDay<Item> extends Day<Item> {
  drawn: readonly Item[];
}

/**
 * Returns the last days with as many items as are drawn: a list of thousands costs as much as one of
 * a hundred until somebody wants to see more.
 * @param most how many items are drawn
 */
export function lastDrawn<Item>(days: readonly Day<Item>[], most: number): DrawnDay<Item>[] {
  const drawn: DrawnDay<Item>[] = [];
  let left = most;
  for (let at = days.length - 1; at >= 0 && left > 0; at--) {
    const day = days[at];
    if (day === undefined) break;
    drawn.unshift({ ...day, drawn: day.items.slice(-left) });
    left -= day.items.length;
  }
  return drawn;
}
