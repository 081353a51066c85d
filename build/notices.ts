import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { BuildError } from './fault.ts';

/** Where the deployed project names what it contains; every script of our pages points to it. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const LICENSE_FILE = /^(licen[cs]e|notice|copying|copyright)([.-].*)?$/i;
/** A path up to and with the innermost package; a plugin's namespace may stand before it. */
const PACKAGE_FOLDER = /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * Returns the npm packages of which at least one byte is in a bundle, as folders.
 * @param metafile esbuild's account of one bundle
 */
export function packagesIn({ outputs }: Pick<Metafile, 'outputs'>): string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (PACKAGE_FOLDER.exec(file)?.[1] ?? []) : [],
  );
  return [...new Set(folders)];
}

/**
 * For a package that declares this license and ships no text of it, as ringcentral-web-phone does.
 */
const STANDARD_TEXTS: Readonly<Record<string, string>> = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`,
};

interface PackageJson {
  name: string;
  version: string;
  license?: string;
}

function noticeOf(root: string, folder: string): string {
  const at = path.resolve(root, folder);
  const {
    name,
    version,
    license = '',
  } = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8')) as PackageJson;
  const files = readdirSync(at)
    .filter((file) => LICENSE_FILE.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(path.join(at, file), 'utf8').trim());
  const standard = STANDARD_TEXTS[license];
  if (texts.length === 0 && standard !== undefined)
    texts.push('The package declares this license and comes without its text, which is:', standard);
  if (texts.length === 0)
    throw new BuildError([
      { where: folder, what: 'is in the deployed scripts and comes without a license' },
    ]);
  return [`${name} ${version}${license === '' ? '' : ` (${license})`}`, ...texts].join('\n\n');
}

/**
 * Returns the text of the notices: each package in the deployed scripts with its license.
 * @param root the project folder
 * @param folders the packages' folders, in any order and repeated
 * @throws BuildError for a package without a license
 */
export function thirdPartyNotices(root: string, folders: readonly string[]): string {
  // A plugin may name a folder otherwise than the bundler does.
  const notices = [...new Set(folders.map((folder) => noticeOf(root, folder)))].sort();
  const head = 'The scripts of RingCentral for NetSuite Pro contain parts of these packages.';
  return `${[head, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
