import { ask, askingsOf, unknownParameters } from './askings.ts';
import { CALLER_NAMES, CALLERS, openModel, visitAs } from './callers.ts';
import {
  actionsOf,
  addressable,
  endpoints,
  NOT_BY_REQUEST,
  others,
  schemasOfRequests,
} from './endpoints.ts';
import { MATRIX } from './matrix.ts';
import { REQUESTS, VALID } from './script-contracts.ts';

const askings = endpoints.flatMap(askingsOf);

describe('the matrix leaves nothing out:', () => {
  test('every way to ask a deployed script has its row, and no row is left of one that is gone', () => {
    expect(Object.keys(MATRIX).sort()).toEqual(askings.map(({ key }) => key).sort());
  });

  test('every role that somebody can sign in with has its column', () => {
    const { account, server } = openModel();
    const roles = new Set(
      account.sessions.users().flatMap((user) => user.roles.map(({ scriptId }) => scriptId)),
    );
    expect(
      new Set(Object.values(CALLERS).flatMap((person) => (person === null ? [] : [person.role]))),
    ).toEqual(roles);
    return server.close();
  });

  test('every deployed script is one that takes requests, or is known not to', () => {
    expect(Object.keys(NOT_BY_REQUEST).sort()).toEqual(
      others.map(({ scriptId }) => scriptId).sort(),
    );
    expect(Object.keys(REQUESTS).sort()).toEqual(
      addressable
        .filter(({ type }) => type === 'suitelet')
        .map(({ scriptId }) => scriptId)
        .sort(),
    );
  });

  test(
    'every schema of requests belongs to a script, and each of its actions has a request that ' +
      'would be carried out',
    () => {
      const used = Object.values(REQUESTS).filter((schema) => schema !== null);
      const schemas = schemasOfRequests();
      expect(
        [...schemas].filter(([, schema]) => !used.includes(schema as never)).map(([name]) => name),
      ).toEqual([]);
      expect(schemas.size).toBe(used.length);
      for (const [script, schema] of Object.entries(REQUESTS)) {
        expect(Object.keys(VALID[script] ?? {}).sort()).toEqual(
          schema === null ? [] : actionsOf(schema).sort(),
        );
      }
    },
  );

  test('every parameter of an address is tried', () => {
    expect(addressable.flatMap(unknownParameters)).toEqual([]);
  });
});

/**
 * Askings that change nothing in the account, for any role. They share a model, because opening one
 * takes longer than asking; an action that could be carried out gets a model of its own.
 */
const changesNothing = ({ method, key }: (typeof askings)[number]): boolean =>
  method !== 'POST' || / of nothing$| without a token$| for somebody else$/.test(key);

const shared = openModel();
afterAll(() => shared.server.close());

test.each(askings.map((asking) => [asking.key, asking] as const))(
  '%s: each caller gets what the matrix says',
  async (key, asking) => {
    const model = changesNothing(asking) ? shared : openModel();
    try {
      const seen: Record<string, string> = {};
      for (const caller of CALLER_NAMES)
        seen[caller] = await ask(await visitAs(caller, model), asking);
      expect(seen).toEqual(MATRIX[key]);
    } finally {
      if (model !== shared) await model.server.close();
    }
  },
);
