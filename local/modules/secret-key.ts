import { SuiteScriptError, unmodelled } from '../platform/error.ts';
import type { Execution } from '../runtime/execution.ts';
import { decoded, encodingOf } from './encode.ts';
import { only, readOnly, required } from './module.ts';

/** What a key object stands for. Scripts hold the object and see nothing of this. */
interface Key {
  bytes: Buffer;
  /** Characters of the text it was made from. */
  characters: number;
}

const keys = new WeakMap<object, Key>();

interface Options {
  secret?: string;
  guid?: string;
  encoding?: string;
}

/**
 * A key from an API secret (typings, crypto, CreateSecretKeyOptions: HEX when no encoding is given).
 * @throws when there is no such secret for this script
 */
export function createSecretKey(execution: Execution, options: Options): object {
  const { secret, guid, encoding = 'HEX' } = only('crypto.createSecretKey', options, ['secret', 'guid', 'encoding']);
  if (guid !== undefined) throw unmodelled('keys from the GUID of a credential field');
  const id = required(secret, 'secret');
  const text = execution.services.secrets.use(id, execution.script.scriptId);
  const key = readOnly('crypto.SecretKey', { guid: id, encoding }, execution);
  keys.set(key, { bytes: decoded(text, encodingOf(encoding)), characters: text.length });
  return key;
}

function keyOf(key: unknown): Key {
  const given: unknown = required(key, 'key');
  const found = typeof given === 'object' && given !== null ? keys.get(given) : undefined;
  if (found === undefined) throw new SuiteScriptError('WRONG_PARAMETER_TYPE', 'The key must be a crypto.SecretKey.');
  return found;
}

/** A key for an HMAC: of any length. */
export const hmacKey = (key: unknown): Buffer => keyOf(key).bytes;

const AES_LENGTHS = [16, 24, 32];

/**
 * A key for AES. The text it is made from must have 16, 24 or 32 characters (typings, crypto, CreateCipherOptions). Whether
 * characters of the text or bytes of the key are meant matters with HEX; the model wants both.
 */
export function aesKey(key: unknown): Buffer {
  const { bytes, characters } = keyOf(key);
  if (!AES_LENGTHS.includes(characters) || !AES_LENGTHS.includes(bytes.length)) {
    throw new SuiteScriptError('SSS_INVALID_KEY_LENGTH', `The secret of an AES key has 16, 24 or 32 characters, not ${String(characters)}.`);
  }
  return bytes;
}
