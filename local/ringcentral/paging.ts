import * as v from 'valibot';

const MOST_PER_PAGE = 1_000;

/** A whole number in a query, from 1 on. */
const counting = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number), v.minValue(1));

/** `page` and `perPage`; more than a page may hold is cut, not refused. */
export const Paging = v.object({
  page: v.optional(counting, '1'),
  perPage: v.optional(
    v.pipe(
      counting,
      v.transform((count) => Math.min(count, MOST_PER_PAGE)),
    ),
    '100',
  ),
});

/** A query parameter that may be given several times. */
export const several = <const T extends readonly string[]>(options: T) =>
  v.optional(
    v.pipe(
      v.union([v.picklist(options), v.array(v.picklist(options))]),
      v.transform((given) => (Array.isArray(given) ? given : [given])),
    ),
  );

/** An instant in a query, as milliseconds since 1970. */
export const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => Date.parse(text)),
);

/** Whether a list says how long it is: the call log doesn't (developer guide, voice/call-log). */
export type Totals = 'with-totals' | 'without-totals';

/**
 * One page of a list, as all of RingCentral's lists come. @param uri the address asked for, with
 * its query, from which the neighbors' addresses are made
 */
export function paged<T>(
  uri: string,
  all: readonly T[],
  { page, perPage }: v.InferOutput<typeof Paging>,
  totals: Totals = 'with-totals',
) {
  const start = (page - 1) * perPage;
  const records = all.slice(start, start + perPage);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const at = (number: number) => {
    const address = new URL(uri);
    address.searchParams.set('page', String(number));
    address.searchParams.set('perPage', String(perPage));
    return { uri: address.href };
  };
  return {
    uri: at(page).uri,
    records,
    paging: {
      page,
      perPage,
      ...(totals === 'with-totals' ? { totalPages: last, totalElements: all.length } : {}),
      pageStart: start,
      pageEnd: start + Math.max(0, records.length - 1),
    },
    navigation: {
      firstPage: at(1),
      ...(page > 1 ? { previousPage: at(page - 1) } : {}),
      ...(page < last ? { nextPage: at(page + 1) } : {}),
      ...(totals === 'with-totals' ? { lastPage: at(last) } : {}),
    },
  };
}
