import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import { CallSyncWire } from '../../src/contracts/call-sync-wire.ts';
import { Health, HealthError, PermissionWire } from '../../src/contracts/health.ts';
import { M2mWire } from '../../src/contracts/m2m.ts';
import { SCHEMA } from '../../src/contracts/service.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import type { JsonSchema } from './json-schema.ts';

/** The schemas that the code itself parses and answers with. */
const CODE = { Health, HealthError, M2mWire, PermissionWire, CallSyncWire };

/**
 * Puts the words to a definition and all that it holds. @param path of the definition, such as
 * Health.bundle
 */
function described(schema: JsonSchema, path: string): JsonSchema {
  const description = DESCRIPTIONS[path];
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, property]) => [name, described(property, `${path}.${name}`)] as const,
  );
  return {
    ...(description === undefined ? {} : { description }),
    ...schema,
    ...(schema.properties === undefined ? {} : { properties: Object.fromEntries(properties) }),
  };
}

/** The definitions as the code has them, with their words. */
export function definitions(): Record<string, JsonSchema> {
  const defs = toJsonSchemaDefs(CODE, { target: 'draft-2020-12', typeMode: 'output' }) as Record<
    string,
    JsonSchema
  >;
  return Object.fromEntries(
    Object.entries(defs).map(([name, schema]) => [name, described(schema, name)]),
  );
}

/** What the health RESTlet answers, as JSON Schema 2020-12. */
export function healthSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:ringcentral-for-netsuite-pro:health:${SCHEMA}`,
    title: `Health answer of RingCentral for NetSuite Pro, schema ${SCHEMA}`,
    description: 'Generated from src/contracts by npm run contract. See docs/health.md.',
    oneOf: [{ $ref: '#/$defs/Health' }, { $ref: '#/$defs/HealthError' }],
    $defs: definitions(),
  };
}
