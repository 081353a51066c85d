/** Asks the health check from a shell; see docs/health.md. */
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { isVersion } from '../src/status/version.ts';
import { safeAddress } from './address.ts';
import { checkHealth } from './health-client.ts';
import { m2mToken, signingKey } from './m2m-token.ts';
import { exitCode, reportLines } from './report.ts';

const USAGE = 2;
const TOKEN_VARIABLE = 'RCP_HEALTH_TOKEN';

interface Options {
  url: string;
  requires?: string;
  json?: true;
  tokenUrl?: string;
  clientId?: string;
  certificateId?: string;
  keyFile?: string;
}

function address(text: string): string {
  if (safeAddress(text) === null) throw new InvalidArgumentError('It must be a whole https address, without a name and password.');
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

function readKey(file: string, command: Command): string {
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    return command.error(`error: the key file ${file} can't be read${code === undefined ? '' : ` (${code})`}.`);
  }
  if (signingKey(pem) !== null) return pem;
  return command.error(`error: ${file} holds no usable key: it must be an RSA or EC private key, PKCS#8 PEM, without passphrase.`);
}

/** Secrets come from a file or the environment: a command line is there for all to see. */
function tokenSource({ tokenUrl, clientId, certificateId, keyFile }: Options, command: Command): () => Promise<string> {
  if (tokenUrl !== undefined && clientId !== undefined && certificateId !== undefined && keyFile !== undefined) {
    return m2mToken({ tokenUrl, clientId, certificateId, privateKeyPem: readKey(keyFile, command) });
  }
  const parts = Object.entries({ '--token-url': tokenUrl, '--client-id': clientId, '--certificate-id': certificateId, '--key-file': keyFile });
  const missing = parts.filter(([, value]) => value === undefined).map(([name]) => name);
  const ready = process.env[TOKEN_VARIABLE]?.trim() ?? '';
  if (missing.length === parts.length && ready !== '') return () => Promise.resolve(ready);
  return command.error(`error: ${missing.join(', ')} missing. Give all four, or none of them and a token in ${TOKEN_VARIABLE}.`);
}

const command = new Command('health')
  .description('Asks the health check of RingCentral for NetSuite Pro.')
  .requiredOption('--url <address>', 'external address of the RESTlet, from its script deployment record', address)
  .option('--requires <version>', 'bundle version that is needed', version)
  .option('--token-url <address>', 'token address of the account', address)
  .option('--client-id <id>', 'client id of the integration record', filled)
  .option('--certificate-id <id>', 'certificate id of the M2M mapping', filled)
  .option('--key-file <file>', 'private key, PKCS#8 PEM, RSA or EC', filled)
  .option('--json', 'print the outcome as JSON')
  .addHelpText('after', `
Instead of the four M2M options, a token that you have already goes into ${TOKEN_VARIABLE}.
Exit code 0: well. 1: the answer says outdated or fail. 2: wrong use. 3: no answer to tell by.`)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE))
  .parse();

const { url, requires, json, ...m2m } = command.opts<Options>();
const token = tokenSource({ url, ...m2m }, command);
const outcome = await checkHealth({ url, token, ...(requires === undefined ? {} : { requires }) });
console.log(json === true ? JSON.stringify(outcome) : reportLines(outcome, Date.now()).join('\n'));
process.exitCode = exitCode(outcome);
