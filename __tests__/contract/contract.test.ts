import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { breaks } from '../../build/contract/compatible.ts';
import { DESCRIPTIONS } from '../../build/contract/descriptions.ts';
import { documents, releases, writeRelease } from '../../build/contract/files.ts';
import type { JsonSchema } from '../../build/contract/json-schema.ts';
import { type Recording, record } from '../../build/contract/record-answers.ts';
import { definitions, healthSchema } from '../../build/contract/schema.ts';
import { readAnswer } from '../../client/read-answer.ts';
import { parseHealth, parseHealthError } from '../../src/contracts/health.ts';
import { TEST_FAILURES, TEST_UNCERTAIN } from '../../src/contracts/test-result.ts';
import { NEEDED_PERMISSIONS } from '../../src/facts/needed-permissions.ts';
import { ENGLISH } from '../../src/i18n/english.ts';

const ROOT = process.cwd();
const RELEASES = releases(ROOT);
const ANSWERS = RELEASES.flatMap(({ version, answers }) =>
  Object.entries(answers).map(([name, recording]) => [version, name, recording] as const),
);

function validator(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
}
const current = validator(healthSchema());

test.each(Object.entries(documents(ROOT)))(
  '%s is what npm run contract makes of the code',
  (file, content) => {
    expect(readFileSync(file, 'utf8')).toBe(content);
  },
);

test('every field has a description', () => {
  const paths = (schema: JsonSchema, at: string): string[] => [
    at,
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      paths(property, `${at}.${name}`),
    ),
  ];
  const fields = Object.entries(definitions()).flatMap(([name, schema]) => paths(schema, name));
  expect(fields.filter((field) => !Object.hasOwn(DESCRIPTIONS, field))).toEqual([]);
});

test('the answers of every released version are held against what is there now', () => {
  expect(RELEASES.map(({ version }) => version).slice(0, 2)).toEqual(['1.0.0', '1.1.0']);
});

test('the sample in docs/health.md is a good answer of this version', () => {
  const [, json = ''] = /```json\n([^]+?)```/.exec(readFileSync('docs/health.md', 'utf8')) ?? [];
  const sample = JSON.parse(json) as unknown;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(parseHealth(sample)).toEqual(sample);
  current(sample);
  expect(current.errors).toBeNull();
  expect(readAnswer({ status: 200, body: json })).toMatchObject({
    outcome: 'ok',
    health: { status: 'pass', bundle: { version } },
  });
  const permissions = Object.keys(NEEDED_PERMISSIONS);
  expect(Object.keys(parseHealth(sample)?.permissions ?? {})).toEqual(permissions);
});

test.each(ANSWERS)(
  'what %s answered (%s) is read by the client of today, and is good by the schema of today',
  (_version, _name, { status, body }) => {
    expect(parseHealth(body) ?? parseHealthError(body)).toEqual(body);
    current(body);
    expect(current.errors).toBeNull();
    const { outcome } = readAnswer({ status, body: JSON.stringify(body) });
    expect(outcome).toBe(
      parseHealth(body) === null
        ? 'malformed'
        : parseHealth(body)?.bundle.outdated === true
          ? 'outdated'
          : 'ok',
    );
  },
);

describe('what the built code answers now', () => {
  let recorded: Record<string, Recording>;
  beforeAll(async () => {
    recorded = await record(path.resolve('dist'));
  });

  test('is good by the schema of today, and by every released one of its number', () => {
    for (const schema of [
      healthSchema(),
      ...RELEASES.filter(({ schema: { $id } }) => $id === healthSchema().$id).map(
        ({ schema }) => schema,
      ),
    ]) {
      const validate = validator(schema);
      expect(
        Object.entries(recorded).flatMap(([name, { body }]) =>
          validate(body) ? [] : [[name, validate.errors]],
        ),
      ).toEqual([]);
    }
  });

  test('has the same outcome in every situation as in the last release', () => {
    const outcomes = (recordings: Record<string, Recording>) =>
      Object.fromEntries(
        Object.entries(recordings).map(([name, { status, body }]) => [
          name,
          readAnswer({ status, body: JSON.stringify(body) }).outcome,
        ]),
      );
    expect(outcomes(recorded)).toMatchObject(outcomes(RELEASES.at(-1)?.answers ?? {}));
  });
});

test.each(RELEASES.map((release) => [release.version, release] as const))(
  'nothing of the schema that %s had is broken within its number',
  (_version, { schema }) => {
    if (schema.$id === healthSchema().$id) expect(breaks(schema, healthSchema())).toEqual([]);
    expect(schema.$id).toMatch(/^urn:ringcentral-for-netsuite-pro:health:\d+$/);
  },
);

test('the schema takes fields that it does not know, and no half answer', () => {
  const good = RELEASES[0]?.answers['all-well']?.body as object;
  expect(current({ ...good, later: 1 })).toBe(true);
  for (const key of Object.keys(good))
    expect(current(Object.fromEntries(Object.entries(good).filter(([name]) => name !== key)))).toBe(
      false,
    );
  expect(
    current({ ...good, bundle: { ...(good as { bundle: object }).bundle, outdated: 'no' } }),
  ).toBe(false);
});

test('the OpenAPI document is valid OpenAPI 3.1, and its examples are answers', () => {
  const [file = ''] = Object.keys(documents(ROOT)).filter((name) => name.endsWith('.openapi.json'));
  const said = execFileSync(
    process.execPath,
    ['node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js', file],
    { encoding: 'utf8' },
  );
  expect(JSON.parse(said.slice(said.indexOf('{')))).toMatchObject({ valid: true });
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as {
    paths: Record<
      string,
      {
        get: {
          responses: Record<
            string,
            { content: { 'application/json': { examples: Record<string, { value: unknown }> } } }
          >;
        };
      }
    >;
  };
  const examples = Object.values(
    paths['/app/site/hosting/restlet.nl']?.get.responses['200']?.content['application/json']
      .examples ?? {},
  );
  expect(examples.map(({ value }) => current(value))).toEqual([true, true, true, true]);
});

test('a released version is never written again', async () => {
  await expect(writeRelease(ROOT, '1.0.0', 'dist')).rejects.toThrow('is there already');
});

test('docs/health.md has every code of a failed credential, by the words of the settings page, and no other', () => {
  const codes = [...Object.values(TEST_FAILURES).flat(), ...Object.values(TEST_UNCERTAIN).flat()];
  const words = new Map<string, string>(Object.entries(ENGLISH));
  const rows = codes.map(
    (code) =>
      `| \`${code}\` | ${words.get(`settings.outcome.${code.toLowerCase().replaceAll('_', '-')}.title`) ?? ''} |`,
  );
  const told = readFileSync(path.join(ROOT, 'docs', 'health.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| `(RC|NS)_/.test(line));
  expect(told).toEqual(rows);
});
