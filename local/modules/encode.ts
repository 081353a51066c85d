import type { Execution } from '../execution/execution.ts';
import { notInEnum, SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { only, required, strict } from './module.ts';

/**
 * Names that the platform gives its encodings (typings, encode). BASE_32 is there too, and not
 * modeled.
 */
export const ENCODINGS = [
  'UTF_8',
  'BASE_16',
  'BASE_32',
  'BASE_64',
  'BASE_64_URL_SAFE',
  'HEX',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * By its name, in its own case.
 * @param refuse the error of the module that was asked
 */
export function encodingOf(
  name: unknown,
  refuse: () => SuiteScriptError = () => notInEnum('encoding', name),
): Encoding {
  const found = ENCODINGS.find((known) => known === name);
  if (found === undefined) throw refuse();
  return found;
}

/**
 * Bytes as a text; what isn't UTF-8 becomes U+FFFD, and hexadecimal digits are capitals (recorded
 * behavior, N/encode). The platform pads BASE_64_URL_SAFE with =, unlike most (NetSuite help,
 * section_0312092247, whose sample strips it).
 */
export function encoded(bytes: Buffer, encoding: Encoding): string {
  switch (encoding) {
    case 'UTF_8':
      return bytes.toString('utf8');
    case 'BASE_16':
    case 'HEX':
      return bytes.toString('hex').toUpperCase();
    case 'BASE_32':
      throw unmodelled('the encoding BASE_32');
    case 'BASE_64':
      return bytes.toString('base64');
    case 'BASE_64_URL_SAFE':
      return bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
  }
}

const FORMS: Readonly<
  Record<
    Exclude<Encoding, 'UTF_8' | 'BASE_32'>,
    { form: RegExp; node: 'hex' | 'base64' | 'base64url' }
  >
> = {
  BASE_16: { form: /^([0-9a-f]{2})*$/i, node: 'hex' },
  HEX: { form: /^([0-9a-f]{2})*$/i, node: 'hex' },
  BASE_64: { form: /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, node: 'base64' },
  BASE_64_URL_SAFE: { form: /^[A-Za-z0-9_-]*={0,2}$/, node: 'base64url' },
};

/**
 * A text as bytes. @throws when it is not written in that encoding (recorded behavior, N/encode)
 */
export function decoded(text: string, encoding: Encoding): Buffer {
  if (encoding === 'UTF_8') return Buffer.from(text, 'utf8');
  if (encoding === 'BASE_32') throw unmodelled('the encoding BASE_32');
  const { form, node } = FORMS[encoding];
  if (!form.test(text)) {
    throw new SuiteScriptError(
      'FAILED_TO_DECODE_STRING_ENCODED_BINARY_DATA_USING_1_ENCODING',
      `Failed to decode string-encoded binary data using '${encoding}' encoding`,
    );
  }
  return Buffer.from(text, node);
}

interface ConvertOptions {
  string: string;
  inputEncoding: string;
  outputEncoding: string;
}

/** `convert` says no more of an encoding that it does not have (recorded behavior, N/encode). */
const unexpected = () =>
  new SuiteScriptError('UNEXPECTED_ERROR', 'An unexpected SuiteScript error has occurred');

/** An empty text is an invalid encoding, not a missing argument. */
function present<T>(value: T | null | undefined, name: string): T {
  return value ?? required<T>(value, name);
}

/** N/encode (typings, encode); all of it is free (NetSuite help, section_157072844224). */
export function encodeModule(execution: Execution): object {
  return strict(
    'N/encode',
    {
      Encoding: strict(
        'encode.Encoding',
        Object.fromEntries(ENCODINGS.map((name) => [name, name])),
        execution,
      ),
      convert(options: ConvertOptions) {
        const { string, inputEncoding, outputEncoding } = only('encode.convert', options, [
          'string',
          'inputEncoding',
          'outputEncoding',
        ]);
        const text = present(string, 'value');
        const from = encodingOf(present(inputEncoding, 'inputEncoding'), unexpected);
        const to = encodingOf(present(outputEncoding, 'outputEncoding'), unexpected);
        return encoded(decoded(text, from), to);
      },
    },
    execution,
  );
}
