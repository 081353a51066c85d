import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const FIXTURES = path.resolve('__tests__', 'fixtures');
export const BROKEN = path.join(FIXTURES, 'sdf-broken');
export const GOOD = path.join(FIXTURES, 'sdf-good');

/** Runs with a folder that is gone afterwards. */
export async function withFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rcp-sdf-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs with a copy of the good project. */
export function withGood<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  return withFolder((folder) => {
    cpSync(GOOD, folder, { recursive: true });
    return use(folder);
  });
}

/** Runs with the good project and one folder of differences over it. */
export function withBroken<T>(name: string, use: (folder: string) => T | Promise<T>): Promise<T> {
  return withGood((folder) => {
    cpSync(path.join(BROKEN, name), folder, {
      recursive: true,
      filter: (file) => path.basename(file) !== 'expected.json',
    });
    for (const file of readdirSync(folder, { recursive: true })
      .map(String)
      .filter((candidate) => candidate.endsWith('.removed'))) {
      rmSync(path.join(folder, file));
      rmSync(path.join(folder, file.replace(/\.removed$/, '')));
    }
    return use(folder);
  });
}

/** Changes one place of a project's file. @throws when the place is missing */
export function edit(folder: string, file: string, from: string, to: string): void {
  const name = path.join(folder, file);
  const text = readFileSync(name, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(
    name,
    text.replace(from, () => to),
  );
}
