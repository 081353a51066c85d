import { SCHEMA } from '../../src/contracts/service.ts';
import type { JsonSchema } from './json-schema.ts';
import { definitions } from './schema.ts';

/**
 * NetSuite's own errors, which come when our code does not run (NetSuite help, section_4634920277
 * and subsect_158521885412).
 */
const ERRORS = {
  400:
    'SSS_INVALID_SCRIPTLET_ID: no such script or deployment. SSS_REQUEST_LIMIT_EXCEEDED: all ' +
    'concurrent calls of the account are taken; ask later. UNEXPECTED_ERROR: the script failed. ' +
    'INVALID_REQUEST, with a Bearer challenge: an invalid token.',
  401: 'The token is not good, or no longer.',
  403: "The role is not in the deployment's audience or lacks a permission, or the address has the wrong domain.",
  404: 'There is nothing at the address.',
  429: 'NetSuite asks to wait.',
  500: 'NetSuite is in trouble.',
  503: 'The database is offline.',
} as const;

const NETSUITE_ERROR: JsonSchema = {
  description:
    "NetSuite's own error. Its form follows the request's content type: without one it comes as text lines.",
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: {
        code: { description: "NetSuite's error code.", type: 'string' },
        message: { description: 'For people.', type: 'string' },
      },
      required: ['code'],
    },
  },
  required: ['error'],
};

/** Another place for the definitions: OpenAPI keeps them under components. */
function moved(schema: JsonSchema): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as JsonSchema;
}

const errorResponse = (description: string) => ({
  description,
  content: {
    'application/json': { schema: { $ref: '#/components/schemas/NetSuiteError' } },
    'text/plain': { schema: { type: 'string' } },
  },
});

const fixed = (name: string, value: string) => ({
  name,
  in: 'query',
  required: true,
  schema: { const: value },
  description: 'Script and deployment are the same in every account.',
});

/**
 * The health RESTlet as an OpenAPI 3.1 document, whose schemas are those of `healthSchema`.
 * @param examples good answers by name, recorded from the running code
 */
export function healthOpenApi(examples: Readonly<Record<string, unknown>>): object {
  const schemas = Object.fromEntries(
    Object.entries(definitions()).map(([name, schema]) => [name, moved(schema)]),
  );
  return {
    openapi: '3.1.1',
    info: {
      title: 'Health check of RingCentral for NetSuite Pro',
      version: String(SCHEMA),
      description: 'Generated from src/contracts by npm run contract. See docs/health.md.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [
      {
        url: 'https://{account}.restlets.api.netsuite.com',
        description:
          'As Setup > Company > Company Information > Company URLs shows it: that page goes before this pattern.',
        variables: {
          account: {
            default: '1234567',
            description: 'Account id in small letters, with - for _, such as 1234567-sb1.',
          },
        },
      },
    ],
    security: [{ m2m: ['restlets'] }, { bearer: [] }],
    paths: {
      '/app/site/hosting/restlet.nl': {
        get: {
          operationId: 'checkHealth',
          summary: "Bundle version, the company's credentials, and what the caller's role can do.",
          description:
            'Has no side effects. Ask once per system and at most every five minutes: all ' +
            'calls of an account share a small pool.',
          parameters: [
            fixed('script', 'customscript_rcp_health'),
            fixed('deploy', 'customdeploy_rcp_health'),
            {
              name: 'customrequires',
              in: 'query',
              required: false,
              schema: { type: 'string', maxLength: 64 },
              example: '1.2.0',
              description:
                'The bundle version that the caller needs. Any other parameter is refused.',
            },
            {
              name: 'Content-Type',
              in: 'header',
              required: false,
              schema: { const: 'application/json' },
              description: "Makes NetSuite's own errors come as JSON.",
            },
          ],
          responses: {
            200: {
              description: 'A good answer, or a refusal.',
              content: {
                'application/json': {
                  schema: {
                    oneOf: [
                      { $ref: '#/components/schemas/Health' },
                      { $ref: '#/components/schemas/HealthError' },
                    ],
                  },
                  examples: Object.fromEntries(
                    Object.entries(examples).map(([name, value]) => [name, { value }]),
                  ),
                },
              },
            },
            ...Object.fromEntries(
              Object.entries(ERRORS).map(([status, description]) => [
                status,
                errorResponse(description),
              ]),
            ),
          },
        },
      },
    },
    components: {
      schemas: { ...schemas, NetSuiteError: NETSUITE_ERROR },
      securitySchemes: {
        m2m: {
          type: 'oauth2',
          description:
            'Client credentials; the client signs in with an assertion (JWT, PS256 or ES256) ' +
            'of its certificate, not with a secret.',
          flows: {
            clientCredentials: {
              tokenUrl:
                'https://1234567.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token',
              scopes: { restlets: 'Call RESTlets' },
            },
          },
        },
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'An OAuth 2.0 access token had otherwise, such as by authorisation code.',
        },
      },
    },
  };
}
