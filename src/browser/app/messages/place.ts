/** What of Messages the page's address names. */
export type Place =
  | { place: 'list' }
  | { place: 'new'; number: string }
  | { place: 'conversation'; id: string };

/** A number as an address has it; what can't be read counts as none. */
function numberIn(part: string): string {
  try {
    const number = decodeURIComponent(part);
    return /^(\+\d{5,15}|\d{2,7})$/.test(number) ? number : '';
  } catch {
    return '';
  }
}

/** Reads an address such as #messages, #messages/new/%2B12125550100, or #messages/123. */
export function placeOf(hash: string): Place {
  const [, second = '', third = ''] = hash.split('/');
  if (second === 'new') return { place: 'new', number: numberIn(third) };
  return second === '' ? { place: 'list' } : { place: 'conversation', id: second };
}
