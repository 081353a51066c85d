import * as v from 'valibot';
import { TokenFault } from '../account/token-fault.ts';
import { type Action, action, DONE, refused } from './action.ts';

const LONGEST_PACE_MS = 60_000;
const MOST_EMPLOYEES = 50_000;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
const nothing = v.strictObject({});

/** What an administrator or an integration's owner does; and faults that only programs order. */
export const ADMIN_ACTIONS = {
  m2m: action({
    json: '/control/m2m',
    form: {
      address: '/control/apply-m2m',
      read: ({ clientId, certificateId, publicKeyPem }) => ({
        clientId,
        certificateId,
        publicKeyPem,
      }),
      misread: 'All three are needed: client ID, certificate ID, PEM.',
      section: 'm2m',
    },
    input: v.strictObject({
      clientId: text,
      certificateId: text,
      publicKeyPem: text,
      /** Script ID of the mapped role; the integration user's own when not given. */
      role: v.optional(text),
      /** When the certificate expires, in milliseconds since 1970. */
      validUntil: v.optional(v.nullable(v.number())),
      scopes: v.optional(v.array(v.string())),
      revoked: v.optional(v.boolean()),
    }),
    run({ m2m }, { clientId, certificateId, publicKeyPem, ...details }) {
      try {
        m2m.register(clientId, certificateId, publicKeyPem, details);
      } catch (thrown) {
        return refused(thrown instanceof Error ? thrown.message : String(thrown));
      }
      return DONE;
    },
  }),
  wipeM2m: action({
    json: '/control/m2m-wipe',
    form: {
      address: '/control/apply-m2m-wipe',
      read: () => ({}),
      section: 'm2m',
    },
    input: nothing,
    run({ m2m }) {
      m2m.wipe();
      return DONE;
    },
  }),
  install: action({
    json: '/control/install',
    form: {
      address: '/control/apply-install',
      read: ({ from = null }) => ({ from }),
      says: 'The installation script says: ',
      section: 'logs',
    },
    /** The version that is replaced, or null for a first installation. */
    input: v.strictObject({ from: v.nullable(v.pipe(v.string(), v.maxLength(64))) }),
    run({ administration }, { from }) {
      const said = administration.install(from);
      return said === null ? DONE : refused(said);
    },
  }),
  revokeTokens: action({
    json: '/control/revoke-tokens',
    form: null,
    input: nothing,
    run({ m2m }) {
      m2m.tokens.revokeAll();
      return DONE;
    },
  }),
  tokenEndpoint: action({
    json: '/control/token-endpoint',
    form: null,
    input: v.strictObject({
      /** Faults to come; all earlier ones are cleared. */
      faults: v.optional(v.array(TokenFault)),
      /** Whether refusals say why. */
      describes: v.optional(v.boolean()),
    }),
    run({ m2m: { tokens } }, { faults, describes }) {
      if (faults !== undefined) {
        tokens.faults.clear();
        for (const fault of faults) tokens.faults.add(fault);
      }
      if (describes !== undefined) tokens.describes = describes;
      return DONE;
    },
  }),
  certificate: action({
    json: '/control/certificate',
    form: null,
    /** A null key deletes the certificate. */
    input: v.strictObject({
      id: v.pipe(v.string(), v.regex(/^custcertificate[a-z0-9_]{1,89}$/)),
      privateKeyPem: v.nullable(text),
      scripts: v.optional(v.array(v.string())),
    }),
    run({ administration }, { id, privateKeyPem, scripts }) {
      administration.setCertificate(id, privateKeyPem, scripts);
      return DONE;
    },
  }),
  secret: action({
    json: '/control/secret',
    form: null,
    /** A null value deletes the secret. */
    input: v.strictObject({
      id: v.pipe(v.string(), v.regex(/^custsecret[a-z0-9_]{1,89}$/)),
      value: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(1_000_000))),
      scripts: v.optional(v.array(v.string())),
      domains: v.optional(v.array(v.string())),
    }),
    run({ administration }, { id, value, scripts, domains }) {
      administration.setSecret(id, value, scripts, domains);
      return DONE;
    },
  }),
  deployment: action({
    json: '/control/deployment',
    form: null,
    input: v.strictObject({
      script: text,
      deployment: text,
      deployed: v.optional(v.boolean()),
      audience: v.optional(v.union([v.literal('all'), v.array(text)])),
    }),
    run({ administration }, { script, deployment, deployed, audience }) {
      const change = {
        ...(deployed === undefined ? {} : { deployed }),
        ...(audience === undefined ? {} : { audience }),
      };
      return administration.changeDeployment(script, deployment, change)
        ? DONE
        : refused('There is no such deployment.');
    },
  }),
  employees: action({
    json: '/control/employees',
    form: null,
    input: v.strictObject({
      count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_EMPLOYEES)),
    }),
    run({ administration }, { count }) {
      administration.addEmployees(count);
      return DONE;
    },
  }),
  pace: action({
    json: '/control/pace',
    form: null,
    input: v.strictObject({
      restletMilliseconds: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.maxValue(LONGEST_PACE_MS),
      ),
    }),
    run({ administration }, { restletMilliseconds }) {
      administration.setRestletPace(restletMilliseconds);
      return DONE;
    },
  }),
} as const satisfies Record<string, Action>;
