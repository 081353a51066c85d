import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { SuiteScriptError, unmodelled } from '../platform/error.ts';
import type { Execution } from '../runtime/execution.ts';
import { ENCODINGS } from './encode.ts';
import { required, strict } from './module.ts';

const HASHES: Readonly<Record<string, string>> = { SHA256: 'sha256', SHA512: 'sha512' };
/** AES keys by their length in bytes (typings, crypto, CreateCipherOptions). */
const CIPHERS: Readonly<Record<number, string>> = { 16: 'aes-128-cbc', 24: 'aes-192-cbc', 32: 'aes-256-cbc' };

/** A key that scripts hold and cannot look into. */
const bytes = new WeakMap<object, Buffer>();

function encodingOf(name: string): BufferEncoding {
  const found = ENCODINGS[name];
  if (found === undefined) throw unmodelled(`the encoding ${name}`);
  return found;
}

function keyOf(key: object): Buffer {
  const found = bytes.get(required(key, 'key'));
  if (found === undefined) throw new SuiteScriptError('INVALID_SECRET_KEY', 'This is no secret key.');
  return found;
}

function hashOf(algorithm: string): string {
  const found = HASHES[required(algorithm, 'algorithm')];
  if (found === undefined) throw unmodelled(`the hash algorithm ${algorithm}`);
  return found;
}

interface Input {
  input: string;
  inputEncoding?: string;
}

/** N/crypto with keys from API Secrets; all of it is free (typings, crypto; NetSuite help, section_157072844224, section_161299949029). */
export function cryptoModule(execution: Execution): object {
  const digester = (name: string, digest: { update(data: string, encoding: BufferEncoding): unknown; digest(encoding: BufferEncoding): string }) =>
    strict(name, {
      update({ input, inputEncoding = 'UTF_8' }: Input) {
        digest.update(required(input, 'input'), encodingOf(inputEncoding));
      },
      digest: ({ outputEncoding = 'HEX' }: { outputEncoding?: string } = {}) => digest.digest(encodingOf(outputEncoding)),
    }, execution);
  const pieces = () => {
    const parts: Buffer[] = [];
    return {
      take: ({ input, inputEncoding = 'UTF_8' }: Input) => {
        parts.push(Buffer.from(required(input, 'input'), encodingOf(inputEncoding)));
      },
      all: () => Buffer.concat(parts),
    };
  };
  const cipherOf = (key: Buffer): string => {
    const found = CIPHERS[key.length];
    if (found === undefined) throw new SuiteScriptError('SSS_INVALID_KEY_LENGTH', `An AES key has 16, 24 or 32 characters, not ${String(key.length)}.`);
    return found;
  };
  const mustBeAes = (algorithm: string) => {
    if (algorithm !== 'AES') throw unmodelled(`the cipher ${algorithm}`);
  };
  return strict('N/crypto', {
    HashAlg: { SHA256: 'SHA256', SHA512: 'SHA512' },
    EncryptionAlg: { AES: 'AES' },
    createSecretKey({ secret, encoding = 'HEX' }: { secret?: string; encoding?: string }) {
      const value = execution.services.secrets.use(required(secret, 'secret'), execution.script.scriptId);
      const key = strict('crypto.SecretKey', { guid: required(secret, 'secret'), encoding }, execution);
      bytes.set(key, Buffer.from(value, encodingOf(encoding)));
      return key;
    },
    createHash: ({ algorithm }: { algorithm: string }) => digester('crypto.Hash', createHash(hashOf(algorithm))),
    createHmac: ({ algorithm, key }: { algorithm: string; key: object }) => digester('crypto.Hmac', createHmac(hashOf(algorithm), keyOf(key))),
    createCipher({ algorithm, key }: { algorithm: string; key: object }) {
      mustBeAes(algorithm);
      const secret = keyOf(key);
      const iv = randomBytes(16);
      const parts = pieces();
      return strict('crypto.Cipher', {
        update: parts.take,
        final({ outputEncoding = 'HEX' }: { outputEncoding?: string } = {}) {
          const cipher = createCipheriv(cipherOf(secret), secret, iv);
          const text = Buffer.concat([cipher.update(parts.all()), cipher.final()]);
          return strict('crypto.CipherPayload', { ciphertext: text.toString(encodingOf(outputEncoding)), iv: iv.toString('hex') }, execution);
        },
      }, execution);
    },
    createDecipher({ algorithm, key, iv }: { algorithm: string; key: object; iv: string }) {
      mustBeAes(algorithm);
      const secret = keyOf(key);
      const parts = pieces();
      return strict('crypto.Decipher', {
        update: parts.take,
        final({ outputEncoding = 'UTF_8' }: { outputEncoding?: string } = {}) {
          try {
            const decipher = createDecipheriv(cipherOf(secret), secret, Buffer.from(required(iv, 'iv'), 'hex'));
            return Buffer.concat([decipher.update(parts.all()), decipher.final()]).toString(encodingOf(outputEncoding));
          } catch {
            throw new SuiteScriptError('SSS_DECRYPT_ERROR', 'It could not be deciphered.');
          }
        },
      }, execution);
    },
  }, execution);
}
