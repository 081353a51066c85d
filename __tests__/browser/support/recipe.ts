import { readFileSync } from 'node:fs';

/** A place that a new page touches, as CONTRIBUTING.md names it. */
export interface Place {
  /** A file or a folder from the project folder; `<page>` stands for the page's name. */
  name: string;
  /** The files of a folder that the text names; empty when any of its files may be touched. */
  files: readonly string[];
}

/** Reads the numbered places of a section of CONTRIBUTING.md. */
export function readRecipe(section: string): Place[] {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, body = ''] = text.split(`## ${section}\n`);
  const [own = ''] = body.split('\n## ');
  return own
    .split(/^\d+\. /m)
    .slice(1)
    .map((item) => {
      const [name = '', ...others] = [...item.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
      return { name, files: others.filter((code) => /\.tsx?$/.test(code)) };
    });
}

/** Whether a file is in a place. @param page the new page's name */
export function isIn({ name, files }: Place, file: string, page: string): boolean {
  const place = name.replaceAll('<page>', page);
  if (files.length > 0) return files.some((each) => file === `${place}/${each}`);
  return file === place || file.startsWith(`${place}/`);
}
