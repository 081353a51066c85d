import * as v from 'valibot';

/**
 * Accepts texts of at most so many characters. For schemas that a script on every record carries:
 * they need `check` anyway, and each further action of the library is 400 bytes there.
 */
export const atMost = <Message extends string>(length: number, message?: Message) =>
  v.check((text: string) => text.length <= length, message);
