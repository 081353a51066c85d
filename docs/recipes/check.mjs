/**
 * The typed client as an ES module: one check, one line, and the banners that the product would
 * show. Takes the names that `settings` reads from the environment.
 */
import { readFileSync } from 'node:fs';
import { bannersFor, checkHealth, m2mToken } from 'rcpro-health';

/** @param {string} name */
const settings = (name) => process.env[name] ?? '';

const token = m2mToken({
  tokenUrl: settings('RCP_TOKEN_URL'),
  clientId: settings('RCP_CLIENT_ID'),
  certificateId: settings('RCP_CERTIFICATE_ID'),
  privateKeyPem: readFileSync(settings('RCP_KEY_FILE'), 'utf8'),
});
const outcome = await checkHealth({ url: settings('RCP_HEALTH_URL'), token });

switch (outcome.outcome) {
  case 'ok':
  case 'outdated':
    console.log(
      `${outcome.outcome}: bundle ${outcome.health.bundle.version}, status ${outcome.health.status}`,
    );
    for (const banner of bannersFor(outcome.health, { role: 'company-admin' }))
      console.log(`- ${banner.title}`);
    break;
  default:
    console.log(`${outcome.outcome}: ${outcome.code}: ${outcome.reason}`);
    process.exitCode = 1;
}
