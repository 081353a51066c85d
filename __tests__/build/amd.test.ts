import vm from 'node:vm';
import { toAmd } from '../../build/amd.ts';

const HEADER = '/**\n * @NApiVersion 2.1\n */';

/** Loads an AMD file as NetSuite would, with these modules. */
function load(
  code: string,
  modules: Record<string, unknown> = {},
): Record<string, (...values: unknown[]) => unknown> {
  let result: unknown;
  let defines = 0;
  const define = (ids: string[], make: (...loaded: unknown[]) => unknown): void => {
    defines += 1;
    result = make(...ids.map((id) => modules[id]));
  };
  vm.runInNewContext(code, { define });
  expect(defines).toBe(1);
  return result as ReturnType<typeof load>;
}

const log = {
  debug: (text: unknown) => `debug ${String(text)}`,
  error: (text: unknown) => `error ${String(text)}`,
};

test('the header is the first thing in the file and the code is strict', () => {
  const code = toAmd(
    'const get = () => this === undefined;\nfunction strict() { return this === undefined; }\nexport { get, strict };',
    HEADER,
  );
  expect(code.startsWith(`${HEADER}\ndefine([], () => {\n'use strict';\n`)).toBe(true);
  const { strict } = load(code);
  expect(strict?.()).toBe(true);
});

test('a module is one parameter, however it is imported', () => {
  const source = `import * as log2 from 'N/log';
import * as log from 'N/log';
import whole from 'N/log';
import { debug, error as failed } from 'N/log';
const get = () => [log.debug(1), log2.debug(2), whole.debug(3), debug(4), failed(5)].join();
export { get };`;
  const code = toAmd(source, HEADER);
  expect(code).toContain("define(['N/log'], (log) => {");
  expect(load(code, { 'N/log': log })['get']?.()).toBe('debug 1,debug 2,debug 3,debug 4,error 5');
});

test('a parameter made up for named imports meets no other name', () => {
  const source = `import { a } from 'N/x/record';
import { b } from 'N/record';
import { c } from 'N/odd-name';
const recordModule = 1;
const get = () => a + b + c + recordModule;
export { get };`;
  const modules = { 'N/x/record': { a: 10 }, 'N/record': { b: 100 }, 'N/odd-name': { c: 1000 } };
  expect(load(toAmd(source, HEADER), modules)['get']?.()).toBe(1111);
});

test('a module that is imported for its effect only is a dependency', () => {
  expect(toAmd("import 'N/log';\nconst get = 1;\nexport { get };", HEADER)).toContain(
    "define(['N/log'], (logModule) => {",
  );
});

test('an export under a reserved word is kept', () => {
  const exports = load(toAmd('const remove = () => 1;\nexport { remove as delete };', HEADER));
  expect(Object.keys(exports)).toEqual(['delete']);
  expect(exports['delete']?.()).toBe(1);
});

test('template literals and strings keep every character', () => {
  const template = "`first\n    import * as x from 'N/x';\n  export { y };\n${1 + 1}\t`";
  const code = toAmd(`const get = () => ${template};\nexport { get };`, HEADER);
  expect(load(code)['get']?.()).toBe("first\n    import * as x from 'N/x';\n  export { y };\n2\t");
});

test.each([
  ["export * from 'N/log';", 'export *'],
  ["export { debug } from 'N/log';", 'N/log'],
  ['const get = () => import.meta.url;\nexport { get };', 'import.meta'],
])('what AMD has no word for is refused: %s', (source, named) => {
  expect(() => toAmd(source, HEADER)).toThrow(named);
});

test('comments are left out, but for licenses and the names of sources', () => {
  const source = `// src/facts/one.ts
import * as log from 'N/log';
// @__NO_SIDE_EFFECTS__
function one() {
  // said of what follows
  return { a: 1, /* inside */ b: "// no comment", c: /\\/\\*/, /** said of d */ d: \`/* \${1 /* in a place */} */\` };
}
/*! Copyright of somebody */
var two = /* @__PURE__ */ one(); // behind
// node_modules/valibot/dist/index.mjs
export { two };
`;
  const code = toAmd(source, HEADER);
  expect(code.match(/\/\/ .*|\/\*[^*].*?\*\//g)).toEqual([
    '// src/facts/one.ts',
    '// no comment", c: /\\/\\*/, d: `/* ${1 } */` };',
    '/*! Copyright of somebody */',
    '// node_modules/valibot/dist/index.mjs',
  ]);
  expect(load(code)['two']).toEqual({ a: 1, b: '// no comment', c: /\/\*/, d: '/* 1 */' });
});
