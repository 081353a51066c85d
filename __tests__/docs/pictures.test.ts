import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { SHOTS } from '../../docs/shots/shots.ts';
import { DOCUMENTS, read } from './documents.ts';

const FOLDER = path.join('docs', 'screenshots');
/**
 * In bytes: a reader on a slow line waits for every picture of a page. The largest ones show all of
 * Settings, which has fourteen cards, from top to bottom.
 */
const LARGEST = 220_000;
const LARGEST_SUM = 2_000_000;
const files = readdirSync(FOLDER);
const sizeOf = (file: string) => statSync(path.join(FOLDER, file)).size;

test('every picture of the script is there, and no other', () => {
  const names = SHOTS.map(({ name }) => `${name}.png`);
  expect(new Set(names).size).toBe(names.length);
  expect([...files].sort()).toEqual([...names].sort());
});

test('pictures are small', () => {
  expect(files.filter((file) => sizeOf(file) > LARGEST)).toEqual([]);
  expect(files.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThan(LARGEST_SUM);
});

test('every picture in a document says what it shows', () => {
  const pictures = DOCUMENTS.flatMap((file) => [...read(file).matchAll(/!\[(.*?)\]\(/g)]);
  expect(pictures.length).toBeGreaterThan(5);
  expect(pictures.filter(([, words = '']) => words.trim().length < 5)).toEqual([]);
});
