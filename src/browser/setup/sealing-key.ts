const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 32;
/** Bytes from here on are skipped: they would make the first characters likelier than others. */
const FAIR = 256 - (256 % CHARACTERS.length);

/**
 * Creates a value for the API secret that seals sign-ins: 32 letters and digits, each as likely as
 * any other.
 * @param random fills bytes at random, as `crypto.getRandomValues` does
 */
export function createSealingKey(
  random: (bytes: Uint8Array<ArrayBuffer>) => void = (bytes) => crypto.getRandomValues(bytes),
): string {
  let key = '';
  const bytes = new Uint8Array(LENGTH);
  while (key.length < LENGTH) {
    random(bytes);
    for (const byte of bytes)
      if (byte < FAIR && key.length < LENGTH) key += CHARACTERS.charAt(byte % CHARACTERS.length);
  }
  return key;
}
