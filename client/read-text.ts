/** A health answer has about 1,500 characters. */
const LONGEST_BYTES = 100_000;

/**
 * Reads the body as text and stops when it gets far too long for a health answer.
 * @returns null when it is too long
 */
export async function readText(answer: Response): Promise<string | null> {
  if (answer.body === null) return '';
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > LONGEST_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
