import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import type { Execution } from '../execution/execution.ts';
import { notInEnum, SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { decoded, type Encoding, encoded, encodingOf } from './encode.ts';
import { enumeration, only, readOnly, required, strict } from './module.ts';
import { aesBytes, createSecretKey, hmacBytes, ivBytes, keyOf } from './secret-key.ts';

const HASHES: Readonly<Record<string, string>> = { SHA256: 'sha256', SHA512: 'sha512' };
/** In the enumeration, and refused (recorded behavior, N/crypto). */
const OBSOLETE = ['SHA1', 'MD5'];
/** The platform uses CBC, always (NetSuite help, section_4358650498). */
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
  const name = required(algorithm, 'algorithm');
  if (OBSOLETE.includes(name))
    throw new SuiteScriptError(
      'HASHING_ALGORITHM_IS_NO_LONGER_VALID',
      `${name} hashing algorithm is no longer valid`,
    );
  const found = HASHES[name];
  if (found === undefined) throw notInEnum('algorithm', algorithm);
  return found;
}

/**
 * Collects what an object of N/crypto is fed. It can be fed further after its result was taken
 * (recorded behavior, N/crypto).
 */
function intake(name: string, byDefault: Encoding, onUpdate?: () => void) {
  const parts: Buffer[] = [];
  return {
    update: (options: Input): void => {
      const { input, inputEncoding = byDefault } = only(`${name}.update`, options, [
        'input',
        'inputEncoding',
      ]);
      const encoding = encodingOf(inputEncoding);
      const bytes = decoded(required(input, 'input'), encoding);
      onUpdate?.();
      parts.push(bytes);
    },
    all: (): Buffer => Buffer.concat(parts),
  };
}

function outputOf(name: string, options: Output | undefined, byDefault: Encoding): Encoding {
  const { outputEncoding = byDefault } = only(name, options, ['outputEncoding']);
  return encodingOf(outputEncoding);
}

function digester(execution: Execution, name: string, digest: (data: Buffer) => Buffer): object {
  const { update, all } = intake(name, 'UTF_8');
  return strict(
    name,
    {
      update,
      digest(options?: Output) {
        const encoding = outputOf(`${name}.digest`, options, 'HEX');
        return encoded(digest(all()), encoding);
      },
    },
    execution,
  );
}

function mustBeAes({ algorithm, padding }: CipherOptions): void {
  if (required(algorithm, 'algorithm') !== 'AES') throw notInEnum('algorithm', algorithm);
  if (padding === 'NoPadding') throw unmodelled('the padding NoPadding');
  if (padding !== undefined && padding !== 'PKCS5Padding') throw notInEnum('padding', padding);
}

/** Each `final` seals all that came so far under an initialization vector of its own. */
function cipher(execution: Execution, options: CipherOptions): object {
  mustBeAes(only('crypto.createCipher', options, ['algorithm', 'key', 'padding']));
  const key = keyOf(options.key);
  const { update, all } = intake('crypto.Cipher', 'UTF_8');
  return strict(
    'crypto.Cipher',
    {
      update,
      final(output?: Output) {
        const encoding = outputOf('crypto.Cipher.final', output, 'HEX');
        const bytes = aesBytes(key);
        const iv = randomBytes(IV_BYTES);
        const made = createCipheriv(cipherFor(bytes), bytes, iv);
        const ciphertext = Buffer.concat([made.update(all()), made.final()]);
        return readOnly(
          'crypto.CipherPayload',
          { ciphertext: encoded(ciphertext, encoding), iv: iv.toString('hex').toUpperCase() },
          execution,
        );
      },
    },
    execution,
  );
}

function decipher(execution: Execution, options: CipherOptions): object {
  mustBeAes(only('crypto.createDecipher', options, ['algorithm', 'key', 'padding', 'iv']));
  const key = keyOf(options.key);
  const made = () => {
    const [bytes, iv] = [aesBytes(key), ivBytes(options.iv, IV_BYTES)];
    return createDecipheriv(cipherFor(bytes), bytes, iv);
  };
  const { update, all } = intake('crypto.Decipher', 'HEX', made);
  return strict(
    'crypto.Decipher',
    {
      update,
      final(output?: Output) {
        const encoding = outputOf('crypto.Decipher.final', output, 'UTF_8');
        const opened = made();
        try {
          return encoded(Buffer.concat([opened.update(all()), opened.final()]), encoding);
        } catch {
          // What another key or a changed text throws is not recorded (**chosen**).
          throw new SuiteScriptError('UNEXPECTED_ERROR', 'The text could not be deciphered.');
        }
      },
    },
    execution,
  );
}

/**
 * N/crypto with keys from API Secrets; all of it is free (NetSuite help, section_157072844224,
 * section_161299949029). Defaults and errors: recorded behavior, N/crypto.
 */
export function cryptoModule(execution: Execution): object {
  return strict(
    'N/crypto',
    {
      HashAlg: enumeration('crypto.HashAlg', [...Object.keys(HASHES), ...OBSOLETE], execution),
      EncryptionAlg: enumeration('crypto.EncryptionAlg', ['AES'], execution),
      Padding: enumeration('crypto.Padding', ['NoPadding', 'PKCS5Padding'], execution),
      createSecretKey: (options: Parameters<typeof createSecretKey>[1]) =>
        createSecretKey(execution, options),
      createHash(options: { algorithm: string }) {
        const { algorithm } = only('crypto.createHash', options, ['algorithm']);
        const hash = hashOf(algorithm);
        return digester(execution, 'crypto.Hash', (data) => createHash(hash).update(data).digest());
      },
      createHmac(options: { algorithm: string; key: object }) {
        const { algorithm, key } = only('crypto.createHmac', options, ['algorithm', 'key']);
        const [hash, secret] = [hashOf(algorithm), keyOf(key)];
        return digester(execution, 'crypto.Hmac', (data) =>
          createHmac(hash, hmacBytes(secret)).update(data).digest(),
        );
      },
      createCipher: (options: CipherOptions) => cipher(execution, options),
      createDecipher: (options: CipherOptions) => decipher(execution, options),
    },
    execution,
  );
}
