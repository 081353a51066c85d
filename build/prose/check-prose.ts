/**
 * `node --import tsx build/prose/check-prose.ts [path…]`: finds words that the glossary avoids, in
 * texts, comments, documents, and names of tests, and prints each with what to write instead.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Prose, proseOfMarkdown, proseOfSource, proseOfXml } from './find-prose.ts';
import { PROSE_RULES } from './rules.ts';

export interface Finding {
  file: string;
  line: number;
  found: string;
  use: string;
}

const isSource = (file: string): boolean => /\.(?:ts|tsx|mts|mjs|cjs|js)$/.test(file);
const isTexts = (file: string): boolean => file.startsWith('src/i18n/english/');

/**
 * Files whose words aren't ours to change, or that name the words themselves: what was said in an
 * earlier version, and the rules.
 */
const EXEMPT = [
  /^CHANGELOG\.md$/,
  /^docs\/glossary\.md$/,
  /^build\/prose\//,
  /^__tests__\/build\/prose/,
  /^__tests__\/fixtures\//,
];

function proseOf(file: string, source: string): Prose[] {
  if (file.endsWith('.md')) return proseOfMarkdown(source);
  return file.endsWith('.xml') ? proseOfXml(source) : proseOfSource(file, source, isTexts(file));
}

/** Finds what a file says otherwise than the glossary. @param file from the project folder */
export function findingsIn(file: string, source: string): Finding[] {
  const prose = proseOf(file, source);
  return prose.flatMap(({ place, text, line }) =>
    PROSE_RULES.filter(({ places }) => places.includes(place)).flatMap(({ avoid, use }) =>
      [...text.matchAll(avoid)].map((match) => ({
        file,
        line: line + text.slice(0, match.index).split('\n').length - 1,
        found: match[0],
        use,
      })),
    ),
  );
}

/** Folders that the tools write, or that aren't ours. */
const NOT_OURS = /^(?:node_modules|dist[^/]*|\.git|\.local)$/;

/** Whether a file is the one that a path names, or in the folder that it names. */
const isBelow = (file: string, named: string): boolean => {
  const whole = path.posix.normalize(`${named.split(path.sep).join('/')}/`);
  return whole === './' || `${file}/`.startsWith(whole);
};

/**
 * Returns the files that are checked: those of the project, in any of the given paths.
 * @param paths files and folders from the project folder; none means all of it
 * @throws RangeError for a path without a file to check, such as a mistyped one
 */
export function filesToCheck(paths: readonly string[]): string[] {
  const files = projectFiles();
  const nothing = paths.find((one) => !files.some((file) => isBelow(file, one)));
  if (nothing !== undefined) throw new RangeError(`There is no prose to check in ${nothing}.`);
  return paths.length === 0
    ? files
    : files.filter((file) => paths.some((one) => isBelow(file, one)));
}

function projectFiles(): string[] {
  return readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.test(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(entry.name, { recursive: true, encoding: 'utf8' }).map((file) =>
            path.posix.join(entry.name, ...file.split(path.sep)),
          )
        : entry.name,
    )
    .filter((file) => isSource(file) || /\.(?:md|xml)$/.test(file))
    .filter((file) => !EXEMPT.some((exempt) => exempt.test(file)));
}

if (process.argv[1]?.endsWith('check-prose.ts') === true) {
  const findings = filesToCheck(process.argv.slice(2)).flatMap((file) =>
    findingsIn(file, readFileSync(file, 'utf8')),
  );
  for (const { file, line, found, use } of findings)
    console.error(`${file}:${String(line)}  “${found}”: write ${use}`);
  console.error(
    findings.length === 0
      ? 'prose: nothing to change'
      : `prose: ${String(findings.length)} places to change`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
}
