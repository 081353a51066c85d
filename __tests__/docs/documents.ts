import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every document of the repository that says what is so today, by its path. */
export const DOCUMENTS: readonly string[] = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync('client').map((name) => `client/${name}`),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map(
    (name) => `docs/${name.split(path.sep).join('/')}`,
  ),
].filter((name) => name.endsWith('.md'));

export const read = (file: string): string => readFileSync(file, 'utf8');

/** What isn't code: neither indented, nor between fences. */
export function proseOf(text: string): string {
  return text.replace(/^```[^]*?^```$/gm, '').replace(/(?<=\n\n)(?: {4}.*\n)+/g, '');
}

/** The anchors of a document's headings, as GitHub makes them. */
export const anchorsOf = (text: string): string[] =>
  [...proseOf(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );

/** The part of a document below a heading, up to the next one of the same level. */
export function sectionOf(text: string, heading: string): string {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  return section.split('\n## ')[0] ?? '';
}
