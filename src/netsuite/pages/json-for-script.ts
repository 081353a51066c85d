/**
 * A value as JSON that can stand inside a script element: nothing in it can end the element, open a
 * comment, or break a line where JavaScript sees one and JSON does not.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
