import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFor } from '../../build/manifest.ts';

interface Lock {
  version: string;
  packages: Record<string, { version: string }>;
}

const read = (...parts: string[]) => readFileSync(path.join(...parts), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
/** The versions of the changelog, the latest first. */
const versions = [...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+)$/gm)].map(
  ([, number = '']) => number,
);
const [latest, previous = ''] = versions;

test('the version is one number, in the package, its lock, and at the top of the changelog', () => {
  const lock = JSON.parse(read('package-lock.json')) as Lock;
  expect([lock.version, lock.packages['']?.version, latest]).toEqual([version, version, version]);
});

test('each script that says its version says this one', () => {
  const folder = path.join('dist', 'FileCabinet', 'SuiteScripts', 'RingCentralPro');
  for (const script of [
    'health_restlet.js',
    'settings_suitelet.js',
    'record_banners_user_event.js',
  ])
    expect([script, read(folder, script).includes(`"${version}"`)]).toEqual([script, true]);
});

test('a SuiteApp of this version has it in its manifest', () => {
  const target = {
    type: 'SUITEAPP',
    publisherId: 'com.example',
    projectId: 'ringcentral',
  } as const;
  expect(manifestFor(read('manifest.xml'), target, version)).toContain(
    `<projectversion>${version}</projectversion>`,
  );
});

test('the changelog says how to upgrade from the version before', () => {
  const section = read('CHANGELOG.md').split(`## ${version}\n`)[1]?.split(/^## /m)[0] ?? '';
  expect(section).toContain(`Upgrading from ${previous}`);
});

test('what every released version left and answered is kept for the tests', () => {
  const released = versions.filter((number) => number !== version);
  const named = (folder: string, ends: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ends))
      .map((name) => name.slice(0, -ends.length));
  expect(named('__tests__/fixtures/upgrade', '.json')).toEqual([...released].reverse());
  expect(named('docs/contract/released', '.schema.json')).toEqual(expect.arrayContaining(released));
});
