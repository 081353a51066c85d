import type { Execution } from '../runtime/execution.ts';
import { strict } from './module.ts';

/** Names that the platform gives its encodings, with Node's (typings, encode). */
export const ENCODINGS: Readonly<Record<string, BufferEncoding>> = {
  UTF_8: 'utf8',
  BASE_64: 'base64',
  BASE_64_URL_SAFE: 'base64url',
  HEX: 'hex',
};

/** N/encode: only its enum (typings, encode). */
export function encodeModule(execution: Execution): object {
  const names = Object.fromEntries(Object.keys(ENCODINGS).map((name) => [name, name]));
  return strict('N/encode', { Encoding: strict('encode.Encoding', names, execution) }, execution);
}
