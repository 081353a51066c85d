import { Command, InvalidArgumentError, Option } from 'commander';
import { isVersion } from '../src/facts/version.ts';
import { accountAddresses } from './account-address.ts';
import { isLoopback, safeAddress } from './address.ts';
import { EXIT_CODES, type FailOn, NOT_WELL, STATUSES, WRONG_USE } from './exit-code.ts';
import { readKeyFile } from './key-file.ts';
import { m2mToken, type TokenSource } from './m2m-token.ts';

const TOKEN_VARIABLE = 'RCP_HEALTH_TOKEN';
/** RESTlet calls share a small pool in each account. */
const SHORTEST_INTERVAL_S = 300;
const LONGEST_INTERVAL_S = 7 * 86_400;
const LONGEST_TIMEOUT_S = 600;
const MOST_RETRIES = 10;

/** What a run was asked to do. */
export interface Settings {
  url: string;
  token: TokenSource;
  requires?: string;
  json: boolean;
  failOn: FailOn | null;
  deadlineMs: number;
  retries: number;
  /** Null: one check. */
  watchMs: number | null;
  state: string | null;
  /** For standard error. */
  warnings: string[];
}

interface Options {
  account?: string;
  url?: string;
  tokenUrl?: string;
  clientId?: string;
  certificateId?: string;
  key?: string;
  keyFile?: string;
  requires?: string;
  json?: true;
  failOn?: FailOn;
  timeout: number;
  retries: number;
  watch?: true;
  every: number;
  state?: string;
}

function account(text: string): string {
  if (accountAddresses(text) === null)
    throw new InvalidArgumentError('It must be an account id such as 1234567 or 1234567_SB1.');
  return text;
}

function address(text: string): string {
  if (safeAddress(text) === null)
    throw new InvalidArgumentError(
      'It must be a whole https address, without a name and password.',
    );
  return text;
}

function version(text: string): string {
  if (!isVersion(text)) throw new InvalidArgumentError('It must be a version such as 1.2.0.');
  return text;
}

function filled(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return text;
}

const numberUpTo =
  (most: number, least: number, whole: boolean) =>
  (text: string): number => {
    const number = text.trim() === '' ? NaN : Number(text);
    if (number >= least && number <= most && (!whole || Number.isInteger(number))) return number;
    throw new InvalidArgumentError(
      `It must be a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`,
    );
  };

const exitTable = [
  ...Object.entries(EXIT_CODES),
  ['wrong use', WRONG_USE] as const,
  ['ok, but not well (--fail-on)', NOT_WELL] as const,
]
  .sort(([, a], [, b]) => a - b)
  .map(([name, code]) => `  ${code}  ${name}`)
  .join('\n');

function makeCommand(programVersion: string): Command {
  return new Command('rcpro-health')
    .description('Asks the health check of RingCentral for NetSuite Pro.')
    .version(programVersion, '-V, --version', 'print the version of this program')
    .option(
      '--account <id>',
      'account id, such as 1234567 or 1234567_SB1: the usual addresses are made of it',
      account,
    )
    .option(
      '--url <address>',
      'external address of the RESTlet, from its script deployment record',
      address,
    )
    .option('--token-url <address>', 'token address of the account, from Company URLs', address)
    .option('--client-id <id>', 'client id of the integration record', filled)
    .option('--certificate-id <id>', 'certificate id of the M2M mapping', filled)
    .option('--key <file>', 'private key, PKCS#8 PEM, RSA or EC', filled)
    .addOption(
      new Option('--key-file <file>', 'the former name of --key').argParser(filled).hideHelp(),
    )
    .option('--requires <version>', 'bundle version that is needed', version)
    .option('--json', 'print the outcome as one line of JSON')
    .addOption(
      new Option(
        '--fail-on <status>',
        `end with ${NOT_WELL} when an ok answer has this status or a worse one`,
      ).choices([...STATUSES]),
    )
    .option(
      '--timeout <seconds>',
      'for the token and for each try',
      numberUpTo(LONGEST_TIMEOUT_S, 0.05, false),
      10,
    )
    .option(
      '--retries <number>',
      'how often to ask again while NetSuite is busy',
      numberUpTo(MOST_RETRIES, 0, true),
      3,
    )
    .option('--watch', 'go on checking, one line for each check, until SIGINT or SIGTERM')
    .option(
      '--every <seconds>',
      `pause of --watch, at least ${SHORTEST_INTERVAL_S}; up to a tenth is added by chance`,
      numberUpTo(LONGEST_INTERVAL_S, 0.05, false),
      SHORTEST_INTERVAL_S,
    )
    .option('--state <file>', 'keep the last good answer here, for the next run to tell')
    .addHelpText(
      'after',
      `
Take the addresses from the account (docs/health.md says where); --account is for accounts with the usual domains, and --url
and --token-url go before it. Instead of --client-id, --certificate-id and --key, a token that you have already goes into
${TOKEN_VARIABLE}.

Exit codes:
${exitTable}
A watch that is stopped ends with 0.`,
    )
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : WRONG_USE));
}

/** Secrets come from a file or the environment: a command line is there for all to see. */
function tokenSource(
  options: Options,
  tokenUrl: string | undefined,
  deadlineMs: number,
  command: Command,
): { token: TokenSource; warnings: string[] } {
  const { clientId, certificateId } = options;
  const file = options.key ?? options.keyFile;
  if (
    tokenUrl !== undefined &&
    clientId !== undefined &&
    certificateId !== undefined &&
    file !== undefined
  ) {
    const key = readKeyFile(file);
    if ('problem' in key) return command.error(`error: ${key.problem}`);
    return {
      token: m2mToken({ tokenUrl, clientId, certificateId, privateKeyPem: key.pem, deadlineMs }),
      warnings: key.warning === null ? [] : [key.warning],
    };
  }
  const given = { '--client-id': clientId, '--certificate-id': certificateId, '--key': file };
  // Without an account its token address has to be given too.
  const parts = Object.entries(
    options.account === undefined ? { '--token-url': tokenUrl, ...given } : given,
  );
  const missing = parts.filter(([, value]) => value === undefined).map(([name]) => name);
  const ready = process.env[TOKEN_VARIABLE]?.trim() ?? '';
  if (missing.length === parts.length && ready !== '')
    return { token: () => Promise.resolve(ready), warnings: [] };
  return command.error(
    `error: ${missing.join(', ')} missing. Give all of them, or none and a token in ${TOKEN_VARIABLE}.`,
  );
}

/**
 * Reads the command line. Ends the process with `WRONG_USE` and words on standard error for
 * whatever is wrong with it, and with 0 for `--help` and `--version`.
 */
export function readCommandLine(args: readonly string[], programVersion: string): Settings {
  const command = makeCommand(programVersion).parse(args, { from: 'user' });
  const options = command.opts<Options>();
  const usual = options.account === undefined ? null : accountAddresses(options.account);
  const url = options.url ?? usual?.url;
  const tokenUrl = options.tokenUrl ?? usual?.tokenUrl;
  if (url === undefined)
    return command.error('error: --url or --account missing: which account is to be asked?');
  const watching = options.watch === true;
  const local = [url, tokenUrl ?? url].every((each) => isLoopback(new URL(each)));
  if (watching && options.every < SHORTEST_INTERVAL_S && !local) {
    return command.error(
      `error: --every must be at least ${SHORTEST_INTERVAL_S} seconds: all calls of an account share a small pool.`,
    );
  }
  const deadlineMs = options.timeout * 1000;
  const { token, warnings } = tokenSource(options, tokenUrl, deadlineMs, command);
  return {
    url,
    token,
    ...(options.requires === undefined ? {} : { requires: options.requires }),
    json: options.json === true,
    failOn: options.failOn ?? null,
    deadlineMs,
    retries: options.retries,
    watchMs: watching ? options.every * 1000 : null,
    state: options.state ?? null,
    warnings,
  };
}
