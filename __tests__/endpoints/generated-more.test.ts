import { askWithoutToken, DEADLINE_MS, WITHOUT_TOKEN } from './generated-requests.ts';

describe(`${String(WITHOUT_TOKEN.each)} requests of any kind by everybody, without a token that was given out`, () => {
  test.each([[3], [4]])(
    'change nothing, fail nowhere, and are answered by their schema (batch %i of 4)',
    (batch) => askWithoutToken(batch),
    DEADLINE_MS,
  );
});
