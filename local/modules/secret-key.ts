import type { Execution } from '../execution/execution.ts';
import { notInEnum, SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { decoded, ENCODINGS, type Encoding } from './encode.ts';
import { only, readOnly, required } from './module.ts';

/** What a key object stands for. Scripts hold the object and see nothing of this. */
interface Key {
  secret: string;
  encoding: Encoding;
  /**
   * Reads the secret's value for the platform's own use. @throws when there is none for this script
   */
  read: () => string;
}

const keys = new WeakMap<object, Key>();

interface Options {
  secret?: string;
  guid?: string;
  encoding?: string;
}

/**
 * A key from an API secret (HEX when no encoding is given). A secret that is not there, or not for
 * this script, is noticed only where the key is used (recorded behavior, N/crypto).
 */
export function createSecretKey(execution: Execution, options: Options): object {
  const {
    secret,
    guid,
    encoding = 'HEX',
  } = only('crypto.createSecretKey', options, ['secret', 'guid', 'encoding']);
  if (guid !== undefined && secret !== undefined)
    throw new SuiteScriptError(
      'MUTUALLY_EXCLUSIVE_ARGUMENTS',
      'guid and secret exclude each other.',
    );
  if (guid !== undefined) throw unmodelled('keys from the GUID of a credential field');
  const id = required(secret, 'options.guid');
  const known = ENCODINGS.find((name) => name === encoding);
  if (known === undefined) throw notInEnum('encoding', encoding);
  const { secrets } = execution.services;
  const key = readOnly('crypto.SecretKey', { secret: id, guid: undefined, encoding }, execution);
  keys.set(key, {
    secret: id,
    encoding: known,
    read: () => secrets.use(id, execution.script.scriptId),
  });
  return key;
}

/**
 * @throws what the platform's own language throws for an invalid key (recorded behavior,
 * N/crypto)
 */
export function keyOf(key: unknown): Key {
  const given: unknown = required(key, 'key');
  const found = typeof given === 'object' && given !== null ? keys.get(given) : undefined;
  if (found === undefined)
    throw new SuiteScriptError(
      'UNEXPECTED_ERROR',
      'TypeError: the key must be a crypto.SecretKey.',
    );
  return found;
}

/**
 * What a cipher says when it is finished with a secret that it cannot read (recorded behavior,
 * N/crypto).
 */
const unreadable = () =>
  new SuiteScriptError(
    'AN_ERROR_OCCURRED_WHILE_DECRYPT_SECRET',
    'An error occurred while decrypting the secret.',
  );

function textOf({ read }: Key): string {
  try {
    return read();
  } catch {
    throw unreadable();
  }
}

/**
 * The bytes of a key for an HMAC: of any length. That a missing secret throws, and this, is not
 * recorded for HMACs (**chosen**).
 */
export const hmacBytes = (key: Key): Buffer => decoded(textOf(key), key.encoding);

const AES_LENGTHS = [16, 24, 32];

/**
 * The bytes of a key for AES. The text it is made from must have 16, 24 or 32 characters (NetSuite
 * help, section_4358653390). Whether characters of the text or bytes of the key are meant matters
 * with HEX; the model wants both. What is thrown for another length, and when, is not recorded
 * (**chosen**: as for a secret that is missing).
 */
export function aesBytes(key: Key): Buffer {
  const text = textOf(key);
  const bytes = decoded(text, key.encoding);
  if (!AES_LENGTHS.includes(text.length) || !AES_LENGTHS.includes(bytes.length)) throw unreadable();
  return bytes;
}

/**
 * An initialization vector. @throws for one that no cipher gave, not before it is used (recorded
 * behavior, N/crypto)
 */
export function ivBytes(iv: unknown, length: number): Buffer {
  if (typeof iv !== 'string' || !/^([0-9a-f]{2})+$/i.test(iv) || iv.length !== length * 2)
    throw unreadable();
  return Buffer.from(iv, 'hex');
}
