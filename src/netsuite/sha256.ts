import * as crypto from 'N/crypto';
import * as encode from 'N/encode';

/** Returns the SHA-256 hash of a text, whose bytes are UTF-8, in one of NetSuite's encodings. */
export function sha256(text: string, outputEncoding: encode.Encoding): string {
  const hash = crypto.createHash({ algorithm: crypto.HashAlg.SHA256 });
  hash.update({ input: text, inputEncoding: encode.Encoding.UTF_8 });
  return hash.digest({ outputEncoding });
}
