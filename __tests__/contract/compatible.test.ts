import { breaks } from '../../build/contract/compatible.ts';
import type { JsonSchema } from '../../build/contract/json-schema.ts';
import { healthSchema } from '../../build/contract/schema.ts';

const BEFORE = healthSchema();

/** A later schema: the present one after an edit. */
function after(edit: (defs: Required<JsonSchema>['$defs']) => void): JsonSchema {
  const schema = structuredClone(BEFORE);
  edit(schema.$defs ?? {});
  return schema;
}

/** A definition or property by its path, such as Health.bundle. */
function at(
  defs: Record<string, JsonSchema>,
  path: string,
): Required<Pick<JsonSchema, 'properties' | 'required'>> & JsonSchema {
  const [name = '', ...rest] = path.split('.');
  let found = defs[name];
  for (const part of rest) found = found?.properties?.[part];
  if (found === undefined) throw new Error(`no ${path}`);
  return found as ReturnType<typeof at>;
}

const TEXT: JsonSchema = { type: 'string' };

test.each<[string, (defs: Record<string, JsonSchema>) => void]>([
  ['nothing', () => undefined],
  [
    'a field that nobody has to send',
    (defs) => {
      at(defs, 'M2mWire').properties['region'] = TEXT;
    },
  ],
  [
    'an object that nobody has to send',
    (defs) => {
      at(defs, 'Health').properties['region'] = {
        type: 'object',
        properties: { name: TEXT },
        required: ['name'],
      };
    },
  ],
  [
    'a definition',
    (defs) => {
      defs['Later'] = TEXT;
    },
  ],
  [
    'a code of refusals',
    (defs) => {
      at(defs, 'HealthError.error.code').enum?.push('RCP_LATER');
    },
  ],
  [
    'other words',
    (defs) => {
      at(defs, 'Health.bundle.version').description = 'other words';
    },
  ],
  [
    'the order of fields',
    (defs) => {
      at(defs, 'Health').required.reverse();
    },
  ],
])('within a schema number %s may change', (_what, edit) => {
  expect(breaks(BEFORE, after(edit))).toEqual([]);
});

test.each<[string, (defs: Record<string, JsonSchema>) => void, string]>([
  [
    'a field removed',
    (defs) => {
      const bundle = at(defs, 'Health.bundle');
      delete bundle.properties['managed'];
      bundle.required = bundle.required.filter((name) => name !== 'managed');
    },
    'managed was removed or renamed',
  ],
  [
    'a field renamed',
    (defs) => {
      const wire = at(defs, 'M2mWire');
      wire.properties['tested'] = wire.properties['verified'] ?? {};
      delete wire.properties['verified'];
    },
    'verified was removed or renamed',
  ],
  [
    'a definition renamed',
    (defs) => {
      defs['Permission'] = defs['PermissionWire'] ?? {};
      delete defs['PermissionWire'];
    },
    'PermissionWire was removed or renamed',
  ],
  [
    'a field that older answers lack',
    (defs) => {
      const wire = at(defs, 'M2mWire');
      wire.properties['region'] = TEXT;
      wire.required.push('region');
    },
    'region is now required',
  ],
  [
    'a field that may now be missing',
    (defs) => {
      const wire = at(defs, 'M2mWire');
      wire.required = wire.required.filter((name) => name !== 'checkedAt');
    },
    'checkedAt may now be missing',
  ],
  [
    'null no longer allowed',
    (defs) => {
      at(defs, 'Health.bundle').properties['version'] = TEXT;
    },
    'version/anyOf',
  ],
  [
    'null newly allowed',
    (defs) => {
      at(defs, 'Health').properties['checkedAt'] = { anyOf: [TEXT, { type: 'null' }] };
    },
    'checkedAt',
  ],
  [
    'another type',
    (defs) => {
      at(defs, 'HealthError.error').properties['message'] = { type: 'number' };
    },
    'was "string" and is "number"',
  ],
  [
    'a value removed from a list',
    (defs) => {
      at(defs, 'Health.status').enum = ['pass', 'fail'];
    },
    'status/enum',
  ],
  [
    'a value added to a closed list',
    (defs) => {
      at(defs, 'Health.status').enum = ['pass', 'warn', 'fail', 'off'];
    },
    'status/enum',
  ],
  [
    'a code of refusals renamed',
    (defs) => {
      at(defs, 'HealthError.error.code').enum = ['RCP_OTHER'];
    },
    'RCP_UNEXPECTED was removed or renamed',
  ],
  [
    'a limit',
    (defs) => {
      Object.assign(at(defs, 'HealthError.error.message'), { maxLength: 5 });
    },
    'got maxLength',
  ],
  [
    'a limit of what may be sent besides',
    (defs) => {
      at(defs, 'Health').additionalProperties = { type: 'string' };
    },
    'got additionalProperties',
  ],
  [
    'a format',
    (defs) => {
      delete at(defs, 'Health.checkedAt').format;
    },
    'format',
  ],
  [
    'another number',
    (defs) => {
      at(defs, 'Health.schema').const = 2;
    },
    'was 1 and is 2',
  ],
  [
    'the values of a record',
    (defs) => {
      at(defs, 'Health.permissions').additionalProperties = TEXT;
    },
    'permissions/additionalProperties',
  ],
])('within a schema number %s is a break', (_what, edit, words) => {
  expect(breaks(BEFORE, after(edit)).join('\n')).toContain(words);
});

test('a whole part that goes is a break', () => {
  const { oneOf, ...rest } = BEFORE;
  expect(breaks(BEFORE, { ...rest, oneOf: (oneOf ?? []).slice(0, 1) })).toEqual([
    '#/oneOf has other members',
  ]);
  expect(breaks(BEFORE, rest)).toHaveLength(1);
});
