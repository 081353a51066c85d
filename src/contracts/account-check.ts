import * as v from 'valibot';
import { envelopeSchema, parseWith, refusalSchema } from './contract.ts';
import { PATH } from './path.ts';

export type Asked = 'server' | 'service' | 'member' | 'page' | 'cli' | 'person';

interface Question {
  asked: Asked;
  question: string;
  assumed: string;
  /** What a person does to find out. */
  how?: string;
}

/**
 * What this project couldn't know without an account, as questions that an account can answer, in
 * the order in which they are asked; each is in docs/unverified.md. `asked` says by whom: the
 * Suitelet in the role of the user who opened the page, its deployments that execute as RingCentral
 * Service and as RingCentral Member, the page, the SuiteCloud CLI, or a person, because the answer
 * takes a change. Everything but a person only reads; a cache entry of the check's own is all that
 * is ever made.
 */
export const QUESTIONS = {
  // The first ones: what most depends on.
  'scriptid-column': {
    asked: 'server',
    question: 'Can the scriptid of a custom record be queried in SuiteQL?',
    assumed: 'yes, and it finds the row that the parameter names',
  },
  'suiteql-functions': {
    asked: 'member',
    question:
      'Do all queries for caller names run in the role RingCentral Member (REPLACE, UPPER, ' +
      'LENGTH, COALESCE, ||, searchstage)?',
    assumed: 'yes, over all tables',
  },
  'assign-other': {
    asked: 'person',
    question: 'Can a role with Phone Calls at Edit set another organizer?',
    assumed: 'yes',
    how:
      'In the role RingCentral Service with Phone Calls at Edit, save a Phone Call record whose ' +
      'organizer is somebody else.',
  },
  'call-external-id': {
    asked: 'server',
    question: 'Can externalid of logged calls be queried, and is each there once?',
    assumed: 'yes',
  },
  'run-as-user': {
    asked: 'service',
    question: 'Whose id does getCurrentUser say under Execute As Role?',
    assumed: 'the signed-in user’s',
  },
  'run-as-session': {
    asked: 'service',
    question: 'Are session values the same for a script that executes as another role?',
    assumed: 'yes',
  },
  'lapsed-suitelet': {
    asked: 'page',
    question: 'What does a request to a Suitelet without a session come back with?',
    assumed: 'a redirect, an HTML page, or 401',
  },
  'xliff-in-acp': {
    asked: 'server',
    question: 'Did the account import the texts in other languages?',
    assumed: 'yes, in every language that it has enabled',
  },
  'extract-sync': {
    asked: 'person',
    question:
      'Can the company’s app read the call log with call-log-extract-sync, and how do ' +
      'internal, queue, and transferred calls look there?',
    assumed: 'yes, with the permission ReadCallLog',
    how:
      'Sign in at RingCentral with the company’s JWT, and request one full sync after an ' +
      'internal call, a call to a queue, and a transferred call.',
  },
  // All others.
  'company-parameter': {
    asked: 'server',
    question: 'What does a script parameter hold whose default is a custom record instance?',
    assumed: 'the internal id of the company’s row',
  },
  'cache-protected': {
    asked: 'server',
    question: 'Does another script of the project find a PROTECTED cache entry?',
    assumed: 'yes',
  },
  'cache-loader': {
    asked: 'server',
    question: 'Does Cache.get return what its loader returned, the text null included?',
    assumed: 'yes',
  },
  'user-formats': {
    asked: 'server',
    question: 'What are the preferences DATEFORMAT and TIMEFORMAT of the user who asks?',
    assumed: 'texts such as M/D/YYYY and h:mm a',
  },
  'role-id': {
    asked: 'server',
    question: 'What is roleId of the role that asks?',
    assumed: 'a text that is the same in every account, such as administrator or customrole_…',
  },
  'context-columns': {
    asked: 'member',
    question:
      'Do the queries for caller context run in the role RingCentral Member (BUILTIN.DF, ' +
      'transaction with recordtype and status, supportcase, supportcasestatus.stage)?',
    assumed: 'yes, and an open opportunity has the status A or B',
  },
  'call-related': {
    asked: 'member',
    question: 'Does a Phone Call record have the fields transaction and supportcase?',
    assumed: 'yes, both',
  },
  'call-field-definitions': {
    asked: 'member',
    question:
      'Does a new Phone Call record in dynamic mode name its fields with label and type, and read ' +
      'out the values of a list?',
    assumed: 'yes, the shipped field Outcome with its values',
  },
  'bundle-permission': {
    asked: 'server',
    question: 'Which permission does listInstalledBundles need?',
    assumed: 'SuiteApp Marketplace (ADMI_BUNDLER)',
  },
  'bundler-key': {
    asked: 'server',
    question: 'Is ADMI_BUNDLER a permission that getPermission knows?',
    assumed: 'yes',
  },
  'suiteapp-list': {
    asked: 'server',
    question: 'Does listInstalledSuiteApps work, and does it name this project?',
    assumed: 'it works; it names the project when it was installed as a SuiteApp',
  },
  'file-path': {
    asked: 'server',
    question: 'Does file.load take a path without a leading slash?',
    assumed: 'yes',
  },
  'file-addresses': {
    asked: 'server',
    question: 'Does SuiteQL show the address of a file that file.load shows?',
    assumed: 'yes',
  },
  'missing-field': {
    asked: 'server',
    question: 'What does Form.getField return for a field that is not there?',
    assumed: 'null or undefined, no error',
  },
  'sealing-key': {
    asked: 'server',
    question: 'Is an API secret of 32 characters, taken as UTF-8, an AES key?',
    assumed: 'yes',
  },
  'call-status': {
    asked: 'server',
    question: 'What is the status of a logged call?',
    assumed: 'COMPLETE',
  },
  'script-address': {
    asked: 'server',
    question: 'What does url.resolveScript answer?',
    assumed: 'an address within the account that begins with one slash, with numbers for ids',
  },
  'request-url': {
    asked: 'server',
    question: 'Does request.url begin with the host the user came to?',
    assumed: 'yes',
  },
  'translation-names': {
    asked: 'server',
    question:
      'Under which name does translation.load have a string that was asked for in small letters?',
    assumed: 'under its name in capitals',
  },
  'translation-places': {
    asked: 'server',
    question: 'What does a translator do with a place that gets no value?',
    assumed: 'nothing is assumed: each place gets itself',
  },
  'translation-cost': {
    asked: 'server',
    question: 'What does translation.load cost?',
    assumed: 'at most 10 units',
  },
  'plural-rules': {
    asked: 'server',
    question: 'Does the server’s engine have Intl.PluralRules?',
    assumed: 'yes',
  },
  'run-as-role': {
    asked: 'service',
    question: 'What do role and roleId say under Execute As Role?',
    assumed: 'nothing is assumed; nobody relies on it',
  },
  'files-permission': {
    asked: 'service',
    question: 'Does a script need View on Documents and Files to load a file of its own folder?',
    assumed: 'yes',
  },
  'translation-permission': {
    asked: 'service',
    question:
      'Does N/translation work under Execute As Role, in a role without any permission for it?',
    assumed: 'yes',
  },
  'response-headers': {
    asked: 'page',
    question:
      'Do the response headers of a Suitelet arrive unchanged, and which does NetSuite add?',
    assumed: 'unchanged',
  },
  'microphone-policy': {
    asked: 'page',
    question: 'May our page use the microphone, by the policies that arrived?',
    assumed: 'yes',
  },
  'browser-storage': {
    asked: 'page',
    question: 'Are there storage, locks and channels for our page?',
    assumed: 'yes: a secure context, localStorage, Web Locks, BroadcastChannel',
  },
  'lapsed-restlet': {
    asked: 'page',
    question: 'What does a request to a RESTlet without a session come back with?',
    assumed: '401',
  },
  'missing-deployment': {
    asked: 'page',
    question: 'What does a RESTlet that is not deployed answer?',
    assumed: '400 with SSS_INVALID_SCRIPTLET_ID, or 404',
  },
  'error-type': {
    asked: 'page',
    question: 'Do errors of RESTlets follow the content type of a GET without a body?',
    assumed: 'JSON when asked with application/json, else text',
  },
  'bundle-list': {
    asked: 'page',
    question: 'Is /app/bundler/bundlelist.nl?type=I the list of installed bundles?',
    assumed: 'yes, a page without a redirect to another',
  },
  'inline-html': {
    asked: 'page',
    question: 'Is an INLINEHTML field in the page of a record in view mode?',
    assumed: 'yes, as it was written',
  },
  'record-csp': {
    asked: 'page',
    question: 'Does the policy of record pages let inline scripts run?',
    assumed: 'yes',
  },
  'message-module': {
    asked: 'page',
    question: 'Does require give N/ui/message to a page script in view mode?',
    assumed: 'yes',
  },
  'message-markup': {
    asked: 'page',
    question: 'Is markup in page messages rendered?',
    assumed: 'yes',
  },
  'message-element': {
    asked: 'page',
    question: 'Does a page message stand in an element with role=alert or the class uir-alert-box?',
    assumed: 'yes',
  },
  'lead-deployments': {
    asked: 'page',
    question: 'How often are banners drawn on a lead?',
    assumed: 'once',
  },
  'project-validation': {
    asked: 'cli',
    question:
      'Does NetSuite’s own validation accept the project, its menu categories and permissions included?',
    assumed: 'yes',
  },
  'deployed-objects': {
    asked: 'cli',
    question: 'Are all objects of the project in the account?',
    assumed: 'yes',
  },
  'deployed-files': {
    asked: 'cli',
    question: 'Are all files of the project in the File Cabinet, and no more?',
    assumed: 'yes',
  },
} as const satisfies Record<string, Question>;
export type QuestionId = keyof typeof QUESTIONS;
export const QUESTION_IDS = Object.keys(QUESTIONS) as [QuestionId, ...QuestionId[]];

/** The questions that these answer, in their order. */
export function questionsFor(...asked: readonly Asked[]): QuestionId[] {
  return QUESTION_IDS.filter((id) => asked.includes(QUESTIONS[id].asked));
}

export const VERDICTS = ['as-assumed', 'otherwise', 'could-not-tell'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One answer: what was seen, in a few words without any secret, and what it means. */
export const Finding = v.object({
  id: v.picklist(QUESTION_IDS),
  verdict: v.picklist(VERDICTS),
  seen: v.pipe(v.string(), v.maxLength(600)),
});
export type Finding = v.InferOutput<typeof Finding>;

/** What the page may ask of the account check's Suitelet, as the JSON body of a POST. */
export const AccountCheckRequest = v.variant('action', [
  v.strictObject({
    action: v.literal('answer'),
    token: v.pipe(v.string(), v.maxLength(200)),
    question: v.picklist(QUESTION_IDS),
    /** What the page knows and the server is compared with: its origin, or the user's id. */
    expected: v.pipe(v.string(), v.maxLength(200)),
  }),
]);
export type AccountCheckRequest = v.InferOutput<typeof AccountCheckRequest>;

export const ACCOUNT_CHECK_ERRORS = {
  RCP_BODY_INVALID: 'The request couldn’t be read.',
  RCP_FORM_EXPIRED: 'The token belongs to another session.',
  RCP_NOT_ALLOWED: 'Only a company admin can check the account.',
  RCP_UNEXPECTED: 'NetSuite couldn’t complete the request. The script log has the details.',
} as const;

export const AccountCheckAnswer = v.union([
  v.object({ ...envelopeSchema, finding: Finding }),
  refusalSchema(ACCOUNT_CHECK_ERRORS),
]);
export type AccountCheckAnswer = v.InferOutput<typeof AccountCheckAnswer>;

const Path = v.pipe(v.string(), v.regex(PATH));

/** What the account check's page starts from. */
export const AccountCheckView = v.object({
  token: v.string(),
  account: v.string(),
  /** Internal id of the user, compared with what the service role sees. */
  user: v.number(),
  role: v.string(),
  version: v.string(),
  /**
   * The Suitelet with the caller's role, the same executing as the service and member roles, and
   * what else is looked at.
   */
  links: v.object({
    server: Path,
    service: Path,
    member: Path,
    softphone: Path,
    settings: Path,
    health: Path,
    bundles: Path,
  }),
  /** Pages of records to look at, null when the account has none. */
  records: v.object({ customer: v.nullable(Path), lead: v.nullable(Path) }),
});
export type AccountCheckView = v.InferOutput<typeof AccountCheckView>;

/** Each: the parsed value, or null. */
export const parseAccountCheckRequest = (value: unknown) => parseWith(AccountCheckRequest, value);
/** Parses the server's answer to an account check. @returns null when it isn't one */
export const parseAccountCheckAnswer = (value: unknown) => parseWith(AccountCheckAnswer, value);
/** Parses what the page of the account check was served with. @returns null when it isn't that */
export const parseAccountCheckView = (value: unknown) => parseWith(AccountCheckView, value);
