/**
 * The body of a POST as the request that it holds, or null when it is none.
 * @param longest characters; a longer body is none of our pages'
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
