import type { Execution } from '../execution/execution.ts';
import { SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { decoded, type Encoding, encoded, encodingOf } from './encode.ts';
import { only, required, strict } from './module.ts';

/** What a SecureString holds. Scripts hold the object and can read nothing of this. */
interface Content {
  text: string;
  encoding: Encoding;
  /** The API secrets in it, whose domains are checked when it is sent. */
  secrets: string[];
  /** What to throw when it is sent, because a secret in it is not there or not for this script. */
  broken: SuiteScriptError | undefined;
}

const contents = new WeakMap<object, Content>();

/** The only placeholders of the model (NetSuite help, section_4418247678). */
const SECRET = /\{(custsecret[a-zA-Z0-9_]{1,89})\}/g;
const GUID = /\{[a-fA-F0-9]{32}\}/;

const contentOf = (value: unknown): Content | undefined =>
  typeof value === 'object' && value !== null ? contents.get(value) : undefined;

interface CreateOptions {
  input: string;
  inputEncoding?: string;
}

/**
 * https.createSecureString. When a secret that is not there, or not for this script, is noticed is
 * not recorded: the model notices it when the string is sent (**chosen**: the harder case, for
 * `crypto.createSecretKey` notices nothing either).
 */
export function createSecureString(execution: Execution, options: CreateOptions): object {
  const { input, inputEncoding = 'UTF_8' } = only('https.createSecureString', options, [
    'input',
    'inputEncoding',
  ]);
  if (GUID.test(required(input, 'input')))
    throw unmodelled('the GUID of a credential field in a SecureString');
  const secrets: string[] = [];
  let broken: SuiteScriptError | undefined;
  const text = input.replace(SECRET, (_all, id: string) => {
    secrets.push(id);
    try {
      return execution.services.secrets.use(id, execution.script.scriptId);
    } catch (thrown) {
      broken ??= thrown as SuiteScriptError;
      return '';
    }
  });
  return secureString(execution, { text, encoding: encodingOf(inputEncoding), secrets, broken });
}

function secureString(execution: Execution, content: Content): object {
  const made: object = strict(
    'https.SecureString',
    {
      /** Changes this very string (section_457542663573). */
      convertEncoding(options: { fromEncoding: string; toEncoding: string }) {
        const { fromEncoding, toEncoding } = only('https.SecureString.convertEncoding', options, [
          'fromEncoding',
          'toEncoding',
        ]);
        const to = encodingOf(required(toEncoding, 'toEncoding'));
        content.text = encoded(
          decoded(content.text, encodingOf(required(fromEncoding, 'fromEncoding'))),
          to,
        );
        content.encoding = to;
        return made;
      },
      /**
       * Without keepEncoding what is appended is written in this string's own encoding
       * (section_460942016600).
       */
      appendSecureString(options: { secureString: object; keepEncoding?: boolean }) {
        const { secureString: other, keepEncoding = false } = only(
          'https.SecureString.appendSecureString',
          options,
          ['secureString', 'keepEncoding'],
        );
        const more = contentOf(required(other, 'secureString'));
        if (more === undefined)
          throw new SuiteScriptError(
            'WRONG_PARAMETER_TYPE',
            'secureString must be an https.SecureString.',
          );
        content.text += keepEncoding
          ? more.text
          : encoded(decoded(more.text, more.encoding), content.encoding);
        content.secrets.push(...more.secrets);
        content.broken ??= more.broken;
        return made;
      },
    },
    execution,
  );
  contents.set(made, content);
  return made;
}

/**
 * The text of an option of a request, which may be a SecureString.
 * @param host where it goes
 * @returns undefined for what is neither
 * @throws for a secret that may not go there
 */
export function sentText(execution: Execution, value: unknown, host: string): string | undefined {
  if (typeof value === 'string') return value;
  const content = contentOf(value);
  if (content === undefined) return undefined;
  if (content.broken !== undefined) throw content.broken;
  for (const id of content.secrets) execution.services.secrets.mayGo(id, host);
  return content.text;
}
