import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stateFile } from '../../client/state-file.ts';
import type { Health } from '../../src/contracts/health.ts';
import { HEALTH } from './answers.ts';

const URL = 'https://example.com/?script=customscript_rcp_health';
const GOOD = { health: HEALTH as Health, at: Date.parse('2026-01-15T10:00:00.000Z') };
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rcp-state-'));
  file = path.join(folder, 'state.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was written is read by the next run, is for its owner only, and leaves nothing beside it', () => {
  expect(stateFile(file, URL).read()).toBeNull();
  stateFile(file, URL).write(GOOD);
  expect(stateFile(file, URL).read()).toEqual(GOOD);
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  expect(readdirSync(folder)).toEqual(['state.json']);
});

test('it holds neither the address nor anything but the answer, a time and a digest', () => {
  stateFile(file, `${URL}&customrequires=1.0.0`).write(GOOD);
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toEqual([
    'kind',
    'format',
    'asked',
    'at',
    'health',
  ]);
  expect(readFileSync(file, 'utf8')).not.toContain('example.com');
});

test('the state of one account is never shown for another', () => {
  stateFile(file, URL).write(GOOD);
  expect(stateFile(file, 'https://example.com/other').read()).toBeNull();
});

test('a file that was open to others is closed by the next write', () => {
  writeFileSync(file, '');
  chmodSync(file, 0o644);
  stateFile(file, URL).write(GOOD);
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
});

test.each([
  ['another file', '-----BEGIN PRIVATE KEY-----'],
  ['other JSON', '{}'],
  ['half a state', '{"kind":"rcpro-health-state","format":1'],
  [
    'a state of a later format',
    JSON.stringify({
      kind: 'rcpro-health-state',
      format: 2,
      asked: '',
      at: '2026-01-15T10:00:00Z',
      health: HEALTH,
    }),
  ],
])('%s is refused and left as it is', (_what, text) => {
  writeFileSync(file, text);
  expect(() => stateFile(file, URL).read()).toThrow('left as it is');
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a folder that is not there, and one in the place of the file, are named in words', () => {
  expect(() => stateFile(path.join(folder, 'nowhere', 'state.json'), URL).read()).toThrow(
    'is not there',
  );
  expect(() => stateFile(folder, URL).read()).toThrow('EISDIR');
  expect(() => stateFile(folder, URL).write(GOOD)).toThrow("can't be written");
  expect(
    readdirSync(path.dirname(folder)).filter((name) => name.startsWith(path.basename(folder))),
  ).toEqual([path.basename(folder)]);
});

test('a link stays a link', () => {
  const target = path.join(folder, 'target.json');
  writeFileSync(target, '');
  symlinkSync(target, file);
  stateFile(file, URL).write(GOOD);
  expect(lstatSync(file).isSymbolicLink()).toBe(true);
  expect(stateFile(target, URL).read()).toEqual(GOOD);
  expect(existsSync(file)).toBe(true);
});
