import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BuildError } from '../../build/fault.ts';
import { NOTICES, packagesIn, thirdPartyNotices } from '../../build/notices.ts';

const FOLDER = path.join('dist', 'FileCabinet', 'SuiteScripts', 'RingCentralPro');
const read = (...parts: string[]) => readFileSync(path.join(FOLDER, ...parts), 'utf8');

describe('the deployed project', () => {
  test.each([
    'preact',
    'valibot',
    '@ringcentral/sdk',
    'ringcentral-web-phone',
    'libphonenumber-js',
  ])('names %s with its license and version', (name) => {
    const { version } = JSON.parse(
      readFileSync(path.join('node_modules', name, 'package.json'), 'utf8'),
    ) as { version: string };
    const notices = read(NOTICES);
    const notice =
      notices.split(/\n-{80}\n/).find((text) => text.trim().startsWith(`${name} ${version} (`)) ??
      '';
    expect(notice).toMatch(/permission is hereby granted|apache license|redistribution and use/i);
  });

  test('holds its own license', () => {
    expect(read('LICENSE.txt')).toBe(readFileSync('LICENSE', 'utf8'));
  });

  test('each script of a page that contains a package points to the notices', () => {
    for (const name of readdirSync(path.join(FOLDER, 'assets')).filter((file) =>
      file.endsWith('.js'),
    )) {
      // These three take all they need of packages from the scripts before them.
      expect([name, read('assets', name).startsWith(`/*! Licenses: ${NOTICES} */`)]).toEqual([
        name,
        !/^(context|live|messages|status|writing)-/.test(name),
      ]);
    }
  });
});

test('only packages of which something is left count, the innermost of a path', () => {
  const input = (bytesInOutput: number) => ({ bytesInOutput });
  const inputs = {
    'src/browser/app/shell/softphone-main.tsx': input(10),
    'node_modules/preact/dist/preact.mjs': input(5),
    'node_modules/preact/hooks/dist/hooks.mjs': input(5),
    'node_modules/@ringcentral/sdk/src/SDK.ts': input(1),
    'node_modules/a/node_modules/b/index.js': input(1),
    'node_modules/unused/index.js': input(0),
    'version:../elsewhere/node_modules/c/package.json': input(3),
  };
  const packages = packagesIn({
    outputs: { 'out.js': { bytes: 1, imports: [], exports: [], inputs } },
  });
  expect(packages).toEqual([
    'node_modules/preact',
    'node_modules/@ringcentral/sdk',
    'node_modules/a/node_modules/b',
    '../elsewhere/node_modules/c',
  ]);
});

test('a package without a license stops the build', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'rcp-notices-'));
  const put = (name: string, json: object) => {
    mkdirSync(path.join(root, name));
    writeFileSync(path.join(root, name, 'package.json'), JSON.stringify(json));
  };
  put('bare', { name: 'bare', version: '1.0.0' });
  put('declared', { name: 'declared', version: '1.0.0', license: 'MIT' });
  expect(() => thirdPartyNotices(root, ['bare'])).toThrow(BuildError);
  expect(thirdPartyNotices(root, ['declared'])).toContain('declared 1.0.0 (MIT)');
  rmSync(root, { recursive: true });
});
