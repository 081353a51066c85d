import { addressable } from './endpoints.ts';
import { askWithoutToken, DEADLINE_MS, WITHOUT_TOKEN } from './generated-requests.ts';
import { ANSWERS } from './script-contracts.ts';

test('every script has a schema of its answers', () => {
  expect(Object.keys(ANSWERS).sort()).toEqual(addressable.map(({ scriptId }) => scriptId).sort());
});

describe(`${String(WITHOUT_TOKEN.each)} requests of any kind by everybody, without a token that was given out`, () => {
  test.each([[1], [2]])(
    'change nothing, fail nowhere, and are answered by their schema (batch %i of 4)',
    (batch) => askWithoutToken(batch),
    DEADLINE_MS,
  );
});
