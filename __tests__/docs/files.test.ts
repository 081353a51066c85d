import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { anchorsOf, DOCUMENTS, proseOf, read } from './documents.ts';

/** Decisions that no longer hold name files that are gone; those that hold name today's. */
const CURRENT = DOCUMENTS.filter(
  (file) => !/^- Status: superseded/m.test(read(file)) && !file.startsWith('docs/notes/'),
);

test('there are documents to look at', () => {
  expect(CURRENT).toEqual(
    expect.arrayContaining(['README.md', 'docs/admin-guide.md', 'docs/user-guide.md']),
  );
  expect(CURRENT.length).toBeGreaterThan(45);
});

/** A link within the repository, as a path and an anchor. */
function linksIn(file: string): { target: string; anchor: string }[] {
  return [...proseOf(read(file)).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(
    ([, link = '']) => {
      const [target = '', anchor = ''] = link.split('#');
      return {
        target: target === '' ? file : path.posix.join(path.posix.dirname(file), target),
        anchor,
      };
    },
  );
}

test.each(DOCUMENTS)('every link in %s leads to a file, and to a heading of it', (file) => {
  const broken = linksIn(file).filter(
    ({ target, anchor }) =>
      !existsSync(target) ||
      (anchor !== '' && target.endsWith('.md') && !anchorsOf(read(target)).includes(anchor)),
  );
  expect(broken).toEqual([]);
});

/** What is made and not stored: by the build, by a run, and by the commands of the documents. */
const MADE = /^(?:dist|dist-client|dist-maps|dist-steps|release|node_modules|\.local)\b/;
const TOP = /^(?:src|local|build|bench|client|docs|__tests__)\//;

/** The paths that a document names as code, from the top of the repository. */
const pathsIn = (file: string): string[] =>
  [...proseOf(read(file)).matchAll(/`([\w@.-]+(?:\/[\w@.-]+)+\/?)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => TOP.test(name) && !MADE.test(name));

test.each(CURRENT)('every file that %s names is there', (file) => {
  expect(pathsIn(file).filter((name) => !existsSync(name))).toEqual([]);
});

test('files are found where documents name them', () => {
  expect(CURRENT.flatMap(pathsIn).length).toBeGreaterThan(50);
  expect(CURRENT.flatMap(linksIn).length).toBeGreaterThan(80);
});

/** The folders of the tree in CONTRIBUTING, by their indentation. */
function treeFolders(): string[] {
  const [, tree = ''] = read('CONTRIBUTING.md').split('## Where things live\n');
  const parents: { depth: number; name: string }[] = [];
  return [...tree.matchAll(/^ {4}( *)((?:[\w@.-]+(?:\/[\w@.-]+)*\/ *)+)(?: {2}.*)?$/gm)].flatMap(
    ([, { length: depth } = '', names = '']) => {
      while ((parents.at(-1)?.depth ?? -1) >= depth) parents.pop();
      const parent = parents.at(-1)?.name ?? '';
      const folders = names
        .trim()
        .split(/ +/)
        .map((name) => parent + name);
      parents.push({ depth, name: folders[0] ?? '' });
      return folders;
    },
  );
}

test('the tree in CONTRIBUTING names folders that are there', () => {
  const folders = treeFolders();
  expect(folders).toEqual(
    expect.arrayContaining(['src/netsuite/pages/', 'src/browser/app/desk/', 'local/modules/']),
  );
  expect(folders.length).toBeGreaterThan(50);
  expect(folders.filter((name) => !existsSync(name) || !statSync(name).isDirectory())).toEqual([]);
});

test('every command that a document names is a script of package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = CURRENT.flatMap((file) =>
    [...read(file).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('CONTRIBUTING has every command of package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const text = read('CONTRIBUTING.md');
  const missing = Object.keys(scripts).filter(
    (name) => !text.includes(`npm run ${name}`) && !text.includes(`npm ${name}`),
  );
  expect(missing).toEqual([]);
});
