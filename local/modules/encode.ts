import { unmodelled } from '../platform/error.ts';
import type { Execution } from '../runtime/execution.ts';
import { only, required, strict } from './module.ts';

/** Names that the platform gives its encodings (typings, encode). BASE_16 and BASE_32 are there too and not modelled. */
export const ENCODINGS = ['UTF_8', 'BASE_64', 'BASE_64_URL_SAFE', 'HEX'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** @throws for an encoding that the model does not have */
export function encodingOf(name: unknown): Encoding {
  const found = ENCODINGS.find((known) => known === name);
  if (found === undefined) throw unmodelled(`the encoding ${String(name)}`);
  return found;
}

/** Bytes as a text. The platform pads BASE_64_URL_SAFE with =, unlike most (NetSuite help, section_0312092247, whose sample strips it). */
export function encoded(bytes: Buffer, encoding: Encoding): string {
  switch (encoding) {
    case 'UTF_8':
      return bytes.toString('utf8');
    case 'HEX':
      return bytes.toString('hex');
    case 'BASE_64':
      return bytes.toString('base64');
    case 'BASE_64_URL_SAFE':
      return bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
  }
}

const FORMS: Readonly<Record<Exclude<Encoding, 'UTF_8'>, RegExp>> = {
  HEX: /^([0-9a-f]{2})*$/i,
  BASE_64: /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  BASE_64_URL_SAFE: /^[A-Za-z0-9_-]*={0,2}$/,
};

/** A text as bytes. @throws when it is not written in that encoding: what the platform makes of it then is not documented */
export function decoded(text: string, encoding: Encoding): Buffer {
  if (encoding === 'UTF_8') return Buffer.from(text, 'utf8');
  if (!FORMS[encoding].test(text)) throw unmodelled(`a text as ${encoding} that is none`);
  return Buffer.from(text, encoding === 'HEX' ? 'hex' : encoding === 'BASE_64' ? 'base64' : 'base64url');
}

interface ConvertOptions {
  string: string;
  inputEncoding: string;
  outputEncoding: string;
}

/** N/encode (typings, encode); all of it is free (NetSuite help, section_157072844224). */
export function encodeModule(execution: Execution): object {
  return strict('N/encode', {
    Encoding: strict('encode.Encoding', Object.fromEntries(ENCODINGS.map((name) => [name, name])), execution),
    convert(options: ConvertOptions) {
      const { string, inputEncoding, outputEncoding } = only('encode.convert', options, ['string', 'inputEncoding', 'outputEncoding']);
      const from = encodingOf(required(inputEncoding, 'inputEncoding'));
      return encoded(decoded(required(string, 'string'), from), encodingOf(required(outputEncoding, 'outputEncoding')));
    },
  }, execution);
}
