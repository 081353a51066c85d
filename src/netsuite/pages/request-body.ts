/**
 * Returns the request in the body of a POST, or null when the body isn't a request of ours.
 * @param longest characters; our pages send no longer body
 * @param parse the contract's own parser, which gives null for anything else
 */
export function readBody<Request>(
  body: string,
  longest: number,
  parse: (value: unknown) => Request | null,
): Request | null {
  if (body.length > longest) return null;
  try {
    return parse(JSON.parse(body));
  } catch {
    return null;
  }
}
