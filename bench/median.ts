/** The one in the middle of several, by `weigh`; undefined for an empty list. Leaves the list as it is. */
export function middle<Item>(items: readonly Item[], weigh: (item: Item) => number) {
  const sorted = [...items].sort((a, b) => weigh(a) - weigh(b));
  return sorted[Math.floor(sorted.length / 2)];
}

/** The median of figures; NaN for an empty list. */
export const median = (figures: readonly number[]): number =>
  middle(figures, (figure) => figure) ?? Number.NaN;
