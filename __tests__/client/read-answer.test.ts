import fc from 'fast-check';
import { EXIT_CODES, exitCode } from '../../client/exit-code.ts';
import { FAILURES } from '../../client/failure.ts';
import { checkHealth } from '../../client/health-client.ts';
import { readAnswer } from '../../client/read-answer.ts';
import { reportJson, reportLine, reportLines } from '../../client/report.ts';
import { readRetryAfter } from '../../client/retry-after.ts';
import { parseHealth } from '../../src/contracts/health.ts';
import { HEALTH, OUTDATED, TOKEN } from './answers.ts';

const EIGHT = [
  'ok',
  'outdated',
  'not-installed',
  'denied',
  'session-over',
  'busy',
  'unreachable',
  'malformed',
];

const code = fc.oneof(
  fc.constantFrom(...Object.keys(FAILURES), 'constructor', '__proto__', 'toString', TOKEN),
  fc.string(),
);
/** A health answer with one of its fields replaced by anything. */
const bent = fc
  .tuple(
    fc.constantFrom<object>(HEALTH, OUTDATED),
    fc.constantFrom(...Object.keys(HEALTH), 'error', '__proto__'),
    fc.jsonValue(),
  )
  .map(([health, key, value]) => JSON.stringify({ ...health, [key]: value }));
const body = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  bent,
  fc.constantFrom(
    JSON.stringify(OUTDATED),
    JSON.stringify(HEALTH),
    'null',
    '"outdated"',
    '{"outdated":true}',
  ),
  code.map((name) => JSON.stringify({ error: { code: name, message: TOKEN } })),
  code.map((name) => `error code: ${name}\r\nerror message: ${TOKEN}`),
  code.map((name) =>
    JSON.stringify({ schema: 1, service: HEALTH.service, error: { code: name, message: TOKEN } }),
  ),
);

function saysOutdated(status: number, text: string): boolean {
  try {
    return status === 200 && parseHealth(JSON.parse(text))?.bundle.outdated === true;
  } catch {
    return false;
  }
}

test('whatever comes back, it is one of eight, and outdated only when a good answer says so', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999 }),
      body,
      fc.option(fc.string()),
      (status, text, challenge) => {
        const result = readAnswer({ status, body: text, challenge });
        expect(EIGHT).toContain(result.outcome);
        expect(result.outcome === 'outdated').toBe(saysOutdated(status, text));
        if (!('health' in result)) expect(JSON.stringify(result)).not.toContain(TOKEN);
        expect(reportLines(result, 0).join('\n')).not.toMatch(/[^\P{C}\n]/u);
        expect(reportLine(result, 0)).not.toMatch(/\p{C}/u);
        expect(reportJson(result, 0)).not.toContain('\n');
        expect(exitCode(result)).toBe(EXIT_CODES[result.outcome]);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('whatever a server sends, in bytes and headers too, the check resolves', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    body.map((text) => new TextEncoder().encode(text)),
  );
  const header = fc.oneof(
    fc.constantFrom('7', '-1', '1e9', 'Wed, 21 Oct 2099 07:28:00 GMT', 'soon'),
    fc.stringMatching(/^[ -~]{0,20}$/),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 200, max: 599 }),
      bytes,
      header,
      async (status, sent, retryAfter) => {
        const empty = status === 204 || status === 205 || status === 304;
        const answer = () =>
          Promise.resolve(
            new Response(empty ? null : new Uint8Array(sent), {
              status,
              headers: { 'retry-after': retryAfter },
            }),
          );
        const result = await checkHealth({
          url: 'https://example.com/',
          token: () => Promise.resolve(TOKEN),
          fetch: answer,
          wait: () => Promise.resolve(),
        });
        expect(EIGHT).toContain(result.outcome);
        expect(result.outcome === 'outdated').toBe(
          saysOutdated(status, new TextDecoder().decode(sent)),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever options hold, the check resolves', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string(),
      fc.string(),
      fc.string({ unit: 'binary' }),
      async (url, token, requires) => {
        const dead = () => Promise.reject(new TypeError(`"Bearer ${token}" is not good`));
        const result = await checkHealth({
          url: `https://${url}`,
          token: () => Promise.resolve(token),
          requires,
          fetch: dead,
        });
        expect(['unreachable', 'session-over']).toContain(result.outcome);
      },
    ),
  );
});

const NOW = Date.UTC(2026, 0, 15, 10);

test.each([
  ['7', 7_000],
  [' 7 ', 7_000],
  ['0', 0],
  ['Thu, 15 Jan 2026 10:00:30 GMT', 30_000],
  ['Thu, 15 Jan 2026 09:00:00 GMT', null],
  ['999999999', 3_600_000],
  ['-5', null],
  ['soon', null],
  ['', null],
  [null, null],
])('Retry-After %j is %j ms', (header, ms) => {
  expect(readRetryAfter(header, NOW)).toBe(ms);
});
