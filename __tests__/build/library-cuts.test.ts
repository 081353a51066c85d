import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cut, namesRead } from '../../build/telephone/cut.ts';
import { NAMESAKES, UNUSED } from '../../build/telephone/cuts.ts';

const NOTHING = { unused: [], constants: {} };
/** What is left, without the blanks that stand for what was cut. */
const left = (source: string, table: Partial<Parameters<typeof cut>[2]>): string =>
  cut('module.ts', source, { ...NOTHING, ...table })
    .replace(/\s+/g, ' ')
    .replace(/ (?=[;,.)])/g, '')
    .trim();

describe('members', () => {
  test.each([
    ['a method', 'class A { kept() {} gone() { return 1; } }', 'class A { kept() {} }'],
    [
      'all signatures of it',
      'class A { gone(a: string): void; gone(a: number): void; gone(a: any) {} kept() {} }',
      'class A { kept() {} }',
    ],
    [
      'an accessor',
      'class A { get gone() { return 1; } set gone(x) {} kept = 2; }',
      'class A { kept = 2; }',
    ],
    [
      'a field',
      'class A { static gone = new A(); gone = () => 1; kept = 2; }',
      'class A { kept = 2; }',
    ],
    [
      'of every class of the module',
      'class A { gone() {} } class B { async gone() {} }',
      'class A { } class B { }',
    ],
    [
      'and nothing else of that name',
      'class A { gone() {} kept() { const gone = { gone() {} }; return gone.gone(); } }',
      'class A { kept() { const gone = { gone() {} }; return gone.gone(); } }',
    ],
  ])('%s', (_, source, expected) => {
    expect(left(source, { unused: ['gone'] })).toBe(expected);
  });
});

describe('constants', () => {
  test.each([
    ['a property', 'if (this.debug) log();', { 'this.debug': 'false' }, 'if ((false)) log();'],
    [
      'read through',
      'this.options.factory.make();',
      { 'this.options.factory': 'undefined' },
      '(undefined).make();',
    ],
    [
      'but not written',
      'this.debug = this.debug || other;',
      { 'this.debug': 'false' },
      'this.debug = (false) || other;',
    ],
    [
      'nor the beginning of a longer one',
      'this.debugger; other.this_debug; this.debug.deep;',
      { 'this.debug': 'false' },
      'this.debugger; other.this_debug; (false).deep;',
    ],
    ['a name', 'if (discover) start();', { discover: 'false' }, 'if ((false)) start();'],
    [
      'but not where it is declared',
      'function f({ discover = true, x: discover2 }) { return discover; }',
      { discover: 'false' },
      'function f({ discover = true, x: discover2 }) { return (false); }',
    ],
    [
      'and where it is all that a function says',
      'const f = () => discover; function discover() {}',
      { discover: 'false' },
      'const f = () => (false); function discover() {}',
    ],
    [
      'nor a property of that name',
      'const a = { discover: 1 }; b.discover; interface I { discover: 1 }; use(discover);',
      { discover: 'false' },
      'const a = { discover: 1 }; b.discover; interface I { discover: 1 }; use((false));',
    ],
  ])('%s', (_, source, constants, expected) => {
    expect(left(source, { constants })).toBe(expected);
  });
});

test('lines stay where they were, for the source map', () => {
  const source = 'class A {\n  gone() {\n    return 1;\n  }\n  kept() {}\n}\n';
  const lines = cut('module.mjs', source, { unused: ['gone'], constants: {} }).split('\n');
  expect(lines.map((line) => line.trimEnd())).toEqual([
    'class A {',
    '',
    '',
    '',
    '  kept() {}',
    '}',
    '',
  ]);
});

test('a library that has changed stops the build, and every difference is named', () => {
  expect(() =>
    cut('library/module.js', 'class A {}', {
      unused: ['gone'],
      constants: { 'this.debug': 'false' },
    }),
  ).toThrow(/library\/module\.js: has no gone .+\n.*has no this\.debug /);
});

test.each([
  ['a.name', ['name']],
  ['a?.name', ['name']],
  ['a["name"]', ['name']],
  ['const { name, other: alias } = a', ['name', 'other']],
  ['a.name = 1', []],
  ['a.name += 1', ['name']],
  ['class A { name() {} }', []],
  ['({ name: 1 })', []],
])('%j reads %j', (script, names) => {
  expect([...namesRead(script)]).toEqual(names);
});

test('a namesake in the table is one: its name was cut, and the built page reads it of something else', () => {
  const folder = path.resolve('dist/FileCabinet/SuiteScripts/RingCentralPro/assets');
  const telephone = readdirSync(folder).find((name) => name.startsWith('telephone-')) ?? '';
  const read = namesRead(readFileSync(path.join(folder, telephone), 'utf8'));
  expect([...UNUSED].filter((name) => read.has(name)).sort()).toEqual(
    Object.keys(NAMESAKES).sort(),
  );
});
