/** Asks the health check from a shell; see docs/health.md. */
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { isVersion } from '../src/status/version.ts';
import { checkHealth } from './health-client.ts';
import { TokenError, m2mToken } from './m2m-token.ts';
import { exitCode, reportLines } from './report.ts';

const USAGE = 2;
const CANNOT_TELL = 3;

interface Options {
  url: string;
  requires?: string;
  json?: true;
  tokenUrl?: string;
  clientId?: string;
  certificateId?: string;
  keyFile?: string;
  algorithm: 'PS256' | 'ES256';
}

function address(text: string): string {
  if (!URL.canParse(text)) throw new InvalidArgumentError('It must be a whole address.');
  return text;
}

function version(text: string): string {
  if (!isVersion(text)) throw new InvalidArgumentError('It must be a version such as 1.2.0.');
  return text;
}

/** Secrets come from a file or the environment: a command line is there for all to see. */
function tokenSource({ tokenUrl, clientId, certificateId, keyFile, algorithm }: Options, command: Command): () => Promise<string> {
  const ready = process.env['RCP_HEALTH_TOKEN'];
  if (ready !== undefined && ready !== '') return () => Promise.resolve(ready);
  if (tokenUrl === undefined || clientId === undefined || certificateId === undefined || keyFile === undefined) {
    return command.error('Give --token-url, --client-id, --certificate-id and --key-file, or a token in RCP_HEALTH_TOKEN.', { exitCode: USAGE });
  }
  try {
    return m2mToken({ tokenUrl, clientId, certificateId, privateKeyPem: readFileSync(keyFile, 'utf8'), algorithm });
  } catch {
    return command.error(`The key file ${keyFile} can't be read.`, { exitCode: USAGE });
  }
}

const command = new Command('health')
  .description('Asks the health check of RingCentral for NetSuite Pro. Exit code 0: well, 1: something is wrong, 2: wrong use, 3: cannot tell.')
  .requiredOption('--url <address>', 'external address of the RESTlet, from its script deployment record', address)
  .option('--requires <version>', 'bundle version that is needed', version)
  .option('--token-url <address>', 'token address of the account', address)
  .option('--client-id <id>', 'client id of the integration record')
  .option('--certificate-id <id>', 'certificate id of the M2M mapping')
  .option('--key-file <file>', 'private key, PKCS#8 PEM')
  .addOption(new Option('--algorithm <name>', 'signature').choices(['PS256', 'ES256']).default('PS256'))
  .option('--json', 'print the outcome as JSON')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE))
  .parse();

const options = command.opts<Options>();
const token = tokenSource(options, command);
try {
  await token();
  const outcome = await checkHealth({ url: options.url, token, ...(options.requires === undefined ? {} : { requires: options.requires }) });
  console.log(options.json === true ? JSON.stringify(outcome) : reportLines(outcome).join('\n'));
  process.exitCode = exitCode(outcome);
} catch (thrown) {
  console.error(thrown instanceof TokenError ? thrown.message : 'No token: the token address did not answer, or the key does not fit the algorithm.');
  process.exitCode = CANNOT_TELL;
}
