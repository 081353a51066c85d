import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lintProject } from '../../build/sdf/lint.ts';
import type { Account } from '../../local/account/account.ts';
import { builtProject } from '../build/built-project.ts';
import { ask, identityOf, openBuilt, pageTokenOf } from './support.ts';

const ADMINISTRATOR = 'Account Administrator';

async function trail(account: Account): Promise<object[]> {
  const who = identityOf(account, ADMINISTRATOR);
  const token = await pageTokenOf(account, who);
  return (
    JSON.parse(
      (await ask(account, who, 'setup', { action: 'audit', token, before: null })).body,
    ) as { audit: { rows: object[] } }
  ).audit.rows;
}

/** Both ways in which the product is installed are held to the same. */
function installs(open: () => Account): void {
  let account: Account;
  beforeEach(() => {
    account = open();
  });
  afterEach(() => {
    account.close();
  });

  test('a first installation says in the script log and in the audit trail what is left to do', async () => {
    expect(account.administration.install(null)).toBeNull();
    const [entry] = account.diagnostics.logs();
    expect(entry).toMatchObject({
      level: 'AUDIT',
      title: `RingCentral for NetSuite Pro ${__BUNDLE_VERSION__} installed: 6 of 14 done`,
    });
    expect(entry?.details).toContain(
      'RingCentral sign-in: The RingCentral server and the app’s client ID aren’t filled in yet.',
    );
    expect(entry?.details).toMatch(/\nOpen RingCentral Setup: it leads through every task\.$/);
    expect(account.diagnostics.logs()).toHaveLength(1);
    expect(await trail(account)).toMatchObject([
      {
        action: 'installation',
        subject: __BUNDLE_VERSION__,
        user: ADMINISTRATOR,
        outcome:
          'incomplete: sign-in, ringcentral-company, netsuite-company, certificate, ' +
          'extensions, call-sync, call-fields, info-links',
      },
    ]);
  });

  test('an update says from which version', async () => {
    account.administration.install('1.0.0');
    expect(account.diagnostics.logs()[0]?.title).toContain('updated from 1.0.0');
    expect(await trail(account)).toMatchObject([{ subject: `${__BUNDLE_VERSION__}: 1.0.0` }]);
  });

  test.each([
    [['CUSTOMRECORDS'], 'needs Custom Records. Turn it on under Setup > Company > Enable Features'],
    [['CUSTOMRECORDS', 'SERVERSIDESCRIPTING'], 'needs Custom Records and Server SuiteScript.'],
  ])('without %j it is stopped, in words, and leaves nothing', async (featuresOff, words) => {
    account.world.change({ featuresOff });
    expect(account.administration.install(null)).toContain(words);
    account.world.change({ featuresOff: [] });
    expect(await trail(account)).toEqual([]);
  });

  test('what can be done afterwards stops nothing', () => {
    account.world.change({
      featuresOff: ['OAUTH2', 'CRM', 'JOBS'],
      connections: { 11: 'never-connected', 12: 'never-connected', 13: 'never-connected' },
    });
    account.administration.setSecret('custsecret_rcp_token_key', null);
    expect(account.administration.install(null)).toBeNull();
    expect(account.diagnostics.logs()[0]?.details).toContain(
      'NetSuite features: Required features that are off: Customer Relationship Management, OAuth 2.0.',
    );
    expect(account.diagnostics.logs()[0]?.details).toContain(
      'API secret custsecret_rcp_token_key doesn’t exist',
    );
  });
}

describe('a bundle, as SuiteBundler installs it', () => {
  installs(() => openBuilt());
});

describe('a SuiteApp, as SDF deploys it', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await builtProject({
      type: 'SUITEAPP',
      publisherId: 'com.example',
      projectId: 'ringcentral',
    });
  }, 70_000);

  test('has the one installation script that it may have, runs it first and last, and is in order', () => {
    expect(
      readdirSync(path.join(folder, 'Objects')).filter((name) => name.includes('installation')),
    ).toEqual(['customscript_rcp_sdf_installation.xml']);
    expect(
      readdirSync(path.join(folder, 'FileCabinet/SuiteApps/com.example.ringcentral')).filter(
        (name) => name.includes('installation'),
      ),
    ).toEqual(['sdf_installation.js']);
    const deploy = readFileSync(path.join(folder, 'deploy.xml'), 'utf8');
    const at = [
      'customdeploy_rcp_sdf_first',
      '<files>',
      '<objects>',
      'customdeploy_rcp_sdf_last',
    ].map((text) => deploy.indexOf(text));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at).not.toContain(-1);
    expect(lintProject(folder)).toEqual([]);
  });

  installs(() => openBuilt(':memory:', folder));
});

test('an account customization project has the other one, and nothing to run', () => {
  expect(readdirSync('dist/Objects').filter((name) => name.includes('installation'))).toEqual([
    'customscript_rcp_bundle_installation.xml',
  ]);
  expect(
    readdirSync('dist/FileCabinet/SuiteScripts/RingCentralPro').filter((name) =>
      name.includes('installation'),
    ),
  ).toEqual(['bundle_installation.js']);
  expect(readFileSync('dist/deploy.xml', 'utf8')).not.toContain('<run>');
});
