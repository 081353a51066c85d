import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { SuiteScriptError, unmodelled } from '../platform/error.ts';
import type { Execution } from '../runtime/execution.ts';
import { decoded, encoded, encodingOf } from './encode.ts';
import { enumeration, only, readOnly, required, strict } from './module.ts';
import { aesKey, createSecretKey, hmacKey } from './secret-key.ts';

const HASHES: Readonly<Record<string, string>> = { SHA256: 'sha256', SHA512: 'sha512' };
/** The platform uses CBC, always (NetSuite help, crypto.createCipher). */
const cipherFor = (key: Buffer) => `aes-${String(key.length * 8)}-cbc`;
const IV_BYTES = 16;

interface Input {
  input: string;
  inputEncoding?: string;
}

interface Output {
  outputEncoding?: string;
}

interface CipherOptions {
  algorithm: string;
  key: object;
  padding?: string;
  iv?: string;
}

function hashOf(algorithm: string): string {
  const found = HASHES[required(algorithm, 'algorithm')];
  if (found === undefined) throw unmodelled(`the hash algorithm ${algorithm}`);
  return found;
}

/** Collects what an object of N/crypto is fed, until it is asked for its result. @throws when one goes on afterwards */
function intake(name: string) {
  const parts: Buffer[] = [];
  let over = false;
  const check = () => {
    if (over) throw unmodelled(`using a ${name} after its result was taken`);
  };
  return {
    update: (options: Input): void => {
      check();
      const { input, inputEncoding = 'UTF_8' } = only(`${name}.update`, options, ['input', 'inputEncoding']);
      parts.push(decoded(required(input, 'input'), encodingOf(inputEncoding)));
    },
    all: (): Buffer => {
      check();
      over = true;
      return Buffer.concat(parts);
    },
  };
}

/** What Node's hashes and HMACs have in common. */
interface Digest {
  update(data: Buffer): { digest(): Buffer };
}

/** HEX is what comes out of a hash that is not told otherwise (typings, crypto). */
function digester(execution: Execution, name: string, digest: Digest): object {
  const { update, all } = intake(name);
  return strict(name, {
    update,
    digest(options?: Output) {
      const { outputEncoding = 'HEX' } = only(`${name}.digest`, options, ['outputEncoding']);
      const encoding = encodingOf(outputEncoding);
      return encoded(digest.update(all()).digest(), encoding);
    },
  }, execution);
}

/** The encoding of a cipher's result has no documented default, so it must be named. */
function outputOf(name: string, options: Output | undefined) {
  const { outputEncoding } = only(`${name}.final`, options, ['outputEncoding']);
  if (outputEncoding === undefined) throw unmodelled(`${name}.final without an outputEncoding`);
  return encodingOf(outputEncoding);
}

function mustBeAes({ algorithm, padding }: CipherOptions): void {
  if (required(algorithm, 'algorithm') !== 'AES') throw unmodelled(`the cipher ${algorithm}`);
  if (padding !== undefined && padding !== 'PKCS5Padding') throw unmodelled(`the padding ${padding}`);
}

function cipher(execution: Execution, options: CipherOptions): object {
  mustBeAes(only('crypto.createCipher', options, ['algorithm', 'key', 'padding']));
  const key = aesKey(options.key);
  const { update, all } = intake('crypto.Cipher');
  return strict('crypto.Cipher', {
    update,
    final(output?: Output) {
      const encoding = outputOf('crypto.Cipher', output);
      const iv = randomBytes(IV_BYTES);
      const made = createCipheriv(cipherFor(key), key, iv);
      const ciphertext = Buffer.concat([made.update(all()), made.final()]);
      return readOnly('crypto.CipherPayload', { ciphertext: encoded(ciphertext, encoding), iv: iv.toString('hex').toUpperCase() }, execution);
    },
  }, execution);
}

function decipher(execution: Execution, options: CipherOptions): object {
  mustBeAes(only('crypto.createDecipher', options, ['algorithm', 'key', 'padding', 'iv']));
  const key = aesKey(options.key);
  const iv = decoded(required(options.iv, 'iv'), 'HEX');
  if (iv.length !== IV_BYTES) throw unmodelled('an iv that no cipher gave');
  const { update, all } = intake('crypto.Decipher');
  return strict('crypto.Decipher', {
    update,
    final(output?: Output) {
      const encoding = outputOf('crypto.Decipher', output);
      try {
        const made = createDecipheriv(cipherFor(key), key, iv);
        return encoded(Buffer.concat([made.update(all()), made.final()]), encoding);
      } catch (thrown) {
        if (thrown instanceof SuiteScriptError) throw thrown;
        throw new SuiteScriptError('UNEXPECTED_ERROR', 'The text could not be deciphered.');
      }
    },
  }, execution);
}

/** N/crypto with keys from API Secrets; all of it is free (typings, crypto; NetSuite help, section_157072844224, section_161299949029). */
export function cryptoModule(execution: Execution): object {
  return strict('N/crypto', {
    HashAlg: enumeration('crypto.HashAlg', Object.keys(HASHES), execution),
    EncryptionAlg: enumeration('crypto.EncryptionAlg', ['AES'], execution),
    Padding: enumeration('crypto.Padding', ['PKCS5Padding'], execution),
    createSecretKey: (options: Parameters<typeof createSecretKey>[1]) => createSecretKey(execution, options),
    createHash(options: { algorithm: string }) {
      const { algorithm } = only('crypto.createHash', options, ['algorithm']);
      return digester(execution, 'crypto.Hash', createHash(hashOf(algorithm)));
    },
    createHmac(options: { algorithm: string; key: object }) {
      const { algorithm, key } = only('crypto.createHmac', options, ['algorithm', 'key']);
      return digester(execution, 'crypto.Hmac', createHmac(hashOf(algorithm), hmacKey(key)));
    },
    createCipher: (options: CipherOptions) => cipher(execution, options),
    createDecipher: (options: CipherOptions) => decipher(execution, options),
  }, execution);
}
