import * as crypto from 'N/crypto';
import * as encode from 'N/encode';
import { SEALING_KEY } from '../../facts/secret-users.ts';

/**
 * Seals a text with the key in API Secrets, whose value no script ever reads: AES, then an HMAC
 * over what came out, so that a row that somebody changed is refused before it is deciphered. One
 * key for both: the two share no structure.
 */
const VERSION = 's1';

/**
 * Made at each call: a key object belongs to one execution. The key is a text of 32 characters
 * (NetSuite help, section_4358653390); without its encoding it would be read as hexadecimal digits.
 * That the secret is there shows only when the key is used.
 */
const key = () => crypto.createSecretKey({ secret: SEALING_KEY, encoding: encode.Encoding.UTF_8 });

function stamp(text: string): string {
  const hmac = crypto.createHmac({ algorithm: crypto.HashAlg.SHA256, key: key() });
  hmac.update({ input: text, inputEncoding: encode.Encoding.UTF_8 });
  return hmac.digest({ outputEncoding: encode.Encoding.HEX });
}

/**
 * @throws when the secret doesn't exist or isn't a key of 32 characters. Costs no units
 * (NetSuite help, section_157072844224).
 */
export function seal(text: string): string {
  const cipher = crypto.createCipher({ algorithm: crypto.EncryptionAlg.AES, key: key() });
  cipher.update({ input: text, inputEncoding: encode.Encoding.UTF_8 });
  const { iv, ciphertext } = cipher.final({ outputEncoding: encode.Encoding.HEX });
  const sealed = `${VERSION}.${iv}.${ciphertext}`;
  return `${sealed}.${stamp(sealed)}`;
}

/**
 * The text, or null when the seal does not hold: another key, or a row that was changed.
 * @throws when the secret doesn't exist
 */
export function unseal(sealed: string): string | null {
  const [version, iv, ciphertext, mac] = sealed.split('.');
  if (version !== VERSION || iv === undefined || ciphertext === undefined || mac === undefined)
    return null;
  // Hexadecimal digits are capitals on a running account; in which case a row was written does not
  // matter.
  if (stamp(`${version}.${iv}.${ciphertext}`).toLowerCase() !== mac.toLowerCase()) return null;
  const decipher = crypto.createDecipher({ algorithm: crypto.EncryptionAlg.AES, key: key(), iv });
  decipher.update({ input: ciphertext, inputEncoding: encode.Encoding.HEX });
  return decipher.final({ outputEncoding: encode.Encoding.UTF_8 });
}
