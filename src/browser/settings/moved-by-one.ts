/** Returns a copy of a list with one item moved by one place; at its ends an item stays. */
export function movedByOne<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const order = [...list];
  const [item, other] = [list[from], list[from + by]];
  if (item !== undefined && other !== undefined) [order[from], order[from + by]] = [other, item];
  return order;
}
