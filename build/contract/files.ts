import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SCHEMA } from '../../src/contracts/service.ts';
import type { JsonSchema } from './json-schema.ts';
import { healthOpenApi } from './openapi.ts';
import { type Recording, record, type SituationName } from './record-answers.ts';
import { healthSchema } from './schema.ts';

const FOLDER = 'docs/contract';
/** The recordings that the OpenAPI document shows as examples. */
const EXAMPLES: readonly SituationName[] = [
  'all-well',
  'required-by-the-caller',
  'role-without-access',
  'refused-version',
];

const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Versions in their order, oldest first: 1.10.0 comes after 1.9.0. */
const inOrder = (versions: readonly string[]) =>
  [...versions].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

/** What was released, oldest first. */
export function releases(
  root: string,
): { version: string; schema: JsonSchema; answers: Record<string, Recording> }[] {
  const versions = readdirSync(path.join(root, FOLDER, 'released')).map((name) =>
    name.replace(/\.schema\.json$/, ''),
  );
  return inOrder(versions).map((version) => ({
    version,
    schema: json(path.join(root, FOLDER, 'released', `${version}.schema.json`)) as JsonSchema,
    answers: json(path.join(root, FOLDER, 'answers', `${version}.json`)) as Record<
      string,
      Recording
    >,
  }));
}

/**
 * The generated documents, by path from the project folder. Their examples are those of the last
 * release.
 */
export function documents(root: string): Record<string, string> {
  const answers = releases(root).at(-1)?.answers ?? {};
  const examples = Object.fromEntries(EXAMPLES.map((name) => [name, answers[name]?.body]));
  return {
    [`${FOLDER}/health-${SCHEMA}.schema.json`]: text(healthSchema()),
    [`${FOLDER}/health-${SCHEMA}.openapi.json`]: text(healthOpenApi(examples)),
  };
}

/** Writes the generated documents. @returns their paths */
export function writeDocuments(root: string): string[] {
  const all = Object.entries(documents(root));
  for (const [name, content] of all) writeFileSync(path.join(root, name), content);
  return all.map(([name]) => name);
}

/**
 * Keeps a version's schema and answers for good: what comes after is held against them.
 * @param project its built project
 * @throws when the version is there already: what was released does not change
 */
export async function writeRelease(
  root: string,
  version: string,
  project: string,
): Promise<string[]> {
  const schema = `${FOLDER}/released/${version}.schema.json`;
  const answers = `${FOLDER}/answers/${version}.json`;
  const there = [schema, answers].find((name) => existsSync(path.join(root, name)));
  if (there !== undefined)
    throw new RangeError(`${there} is there already: what was released does not change.`);
  const recorded = await record(project);
  for (const folder of ['released', 'answers'])
    mkdirSync(path.join(root, FOLDER, folder), { recursive: true });
  writeFileSync(path.join(root, schema), text(healthSchema()));
  writeFileSync(path.join(root, answers), text(recorded));
  return [schema, answers];
}
