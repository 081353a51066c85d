import { EXIT_CODES, exitCode, NOT_WELL, WRONG_USE } from '../../client/exit-code.ts';
import { FAILURES, type FailureCode, failure } from '../../client/failure.ts';
import { reportJson, reportLine, reportLines } from '../../client/report.ts';
import { ago } from '../../client/report-texts.ts';
import type { Health } from '../../src/contracts/health.ts';
import { HEALTH, OUTDATED } from './answers.ts';

const NOW = Date.parse(HEALTH.checkedAt) + 90_000;
const ok = (health: object) =>
  ({ outcome: 'ok', health: { ...HEALTH, ...health } as Health }) as const;
const text = (health: object) => reportLines(ok(health), NOW).join('\n');

test('a good answer is reported in words, with its age', () => {
  const told = text({
    m2m: {
      netsuite: { configured: false, verified: null, checkedAt: null },
      ringcentral: { configured: true, verified: false, checkedAt: '2026-01-13T10:00:00.000Z' },
    },
  });
  expect(told).toContain('The bundle is new enough.');
  expect(told).toMatch(/^Bundle version +1\.0\.0$/m);
  expect(told).toMatch(/^NetSuite M2M +not set up$/m);
  expect(told).toMatch(/^RingCentral M2M +the last test failed, 2 days ago$/m);
  expect(told).toMatch(
    /^ {2}Phone Calls +yes \(needs EDIT, has EDIT\), to log calls with their notes$/m,
  );
  expect(told).toMatch(
    /^ {2}Contacts +not known \(needs not known, has not known\), to find who is calling$/m,
  );
  expect(told).toMatch(/^Answer made +1 minute ago/m);
});

test('a failing credential shows its cause and since when, where the bundle sends them', () => {
  const wire = {
    configured: true,
    verified: false,
    checkedAt: '2026-01-15T10:00:00.000Z',
    since: '2026-01-13T10:00:00.000Z',
    code: 'RC_JWT_REFUSED',
  };
  const told = text({
    m2m: {
      ringcentral: wire,
      netsuite: { ...wire, verified: null, tested: true, since: null, code: 'NS_UNREACHABLE\n' },
    },
  });
  expect(told).toMatch(
    /^RingCentral M2M +the last test failed, 1 minute ago, the first time 2 days ago: RC_JWT_REFUSED$/m,
  );
  expect(told).toMatch(/^NetSuite M2M +not known, 1 minute ago: NS_UNREACHABLE$/m);
  expect(
    text({
      m2m: {
        ringcentral: { ...wire, verified: true, since: null, code: 'PASSED' },
        netsuite: wire,
      },
    }),
  ).toMatch(/^RingCentral M2M +tested and well, 1 minute ago$/m);
});

test('what is unknown is shown as not known, never as no', () => {
  const told = text({
    status: 'warn',
    bundle: { version: null, required: '1.0.0', outdated: null, managed: null },
  });
  expect(told).toContain('Whether the bundle is new enough is not known.');
  expect(told).toMatch(/^Bundle version +not known$/m);
  expect(told).not.toMatch(/\bno$/m);
});

test('only outdated says to update', () => {
  expect(reportLines({ outcome: 'outdated', health: OUTDATED }, NOW)[0]).toContain('update it');
  const others = (Object.keys(FAILURES) as FailureCode[]).map((code) =>
    reportLines(failure(code), NOW),
  );
  expect([...others, reportLines(ok({ status: 'fail' }), NOW)].flat().join('\n')).not.toMatch(
    /\bupdate\b/i,
  );
});

test('text from a server cannot steer a terminal or break a line, and a permission we do not know is shown', () => {
  const told = text({
    bundle: { ...HEALTH.bundle, version: '1\u001b[2J\u202e\n2\u2028' },
    permissions: { LIST_NEW: { needed: 'VIEW', held: 'NONE', granted: false } },
  });
  expect(told).toMatch(/^Bundle version +1\[2J2$/m);
  expect(told).toMatch(/^ {2}LIST_NEW +no \(needs VIEW, has NONE\)$/m);
});

test('a failure is reported with its code, its reason, and how long to wait', () => {
  expect(reportLines(failure('TOO_MANY_REQUESTS', null, 1_500), NOW)).toEqual([
    expect.stringContaining('busy'),
    'TOO_MANY_REQUESTS: NetSuite asks to wait.',
    'NetSuite asks to wait 2 seconds.',
  ]);
});

test('each outcome has an exit code of its own, and none is that of wrong use', () => {
  const codes = [...Object.values(EXIT_CODES), WRONG_USE, NOT_WELL];
  expect(new Set(codes).size).toBe(codes.length);
  expect((Object.keys(FAILURES) as FailureCode[]).map((code) => exitCode(failure(code)))).toEqual(
    Object.values(FAILURES).map(({ outcome }) => EXIT_CODES[outcome]),
  );
  expect([exitCode(ok({})), exitCode({ outcome: 'outdated', health: OUTDATED })]).toEqual([0, 1]);
});

const UNDECIDED = { bundle: { ...HEALTH.bundle, outdated: null } };
test.each([
  [{}, null, 0],
  [{}, 'fail', 0],
  [{}, 'warn', 0],
  [{ status: 'warn' }, null, 0],
  [{ status: 'warn' }, 'fail', 0],
  [{ status: 'warn' }, 'warn', NOT_WELL],
  [{ status: 'fail' }, null, 0],
  [{ status: 'fail' }, 'fail', NOT_WELL],
  [{ status: 'fail' }, 'warn', NOT_WELL],
  [UNDECIDED, null, 0],
  [UNDECIDED, 'fail', 0],
  [UNDECIDED, 'warn', NOT_WELL],
] as const)('an ok answer with %j ends with --fail-on %s in %i', (health, failOn, code) => {
  expect(exitCode(ok(health), failOn)).toBe(code);
});

test('--fail-on changes nothing for other outcomes', () => {
  expect([
    exitCode({ outcome: 'outdated', health: OUTDATED }, 'warn'),
    exitCode(failure('DEADLINE'), 'warn'),
  ]).toEqual([1, 7]);
});

const GOOD = { health: OUTDATED as Health, at: NOW - 3_600_000 };
test('a failure shows the last good answer and its age, and still doesn’t say to update', () => {
  expect(reportLines(failure('DEADLINE'), NOW, GOOD).at(-1)).toBe(
    'Last good answer 1 hour ago: bundle 1.0.0, status fail.',
  );
  expect(reportLine(failure('DEADLINE'), NOW, GOOD)).toBe(
    '2026-01-15T10:01:30.000Z unreachable: DEADLINE: No answer in time. (last good answer 1 ' +
      'hour ago: bundle 1.0.0, status fail)',
  );
  expect(JSON.parse(reportJson(failure('DEADLINE'), NOW, GOOD))).toEqual({
    at: '2026-01-15T10:01:30.000Z',
    ...failure('DEADLINE'),
    lastGood: { at: '2026-01-15T09:01:30.000Z', ageMs: 3_600_000, health: OUTDATED },
  });
  expect(JSON.parse(reportJson(failure('DEADLINE'), NOW))).toMatchObject({ lastGood: null });
  const all = (Object.keys(FAILURES) as FailureCode[]).flatMap((code) => [
    ...reportLines(failure(code), NOW, GOOD),
    reportLine(failure(code), NOW, GOOD),
  ]);
  expect(all.join('\n')).not.toMatch(/\bupdate\b/i);
});

test('a good answer fits into one line, and comes whole as JSON', () => {
  expect(reportLine(ok({}), NOW)).toBe(
    '2026-01-15T10:01:30.000Z ok: status pass, bundle 1.0.0, required 1.0.0; NetSuite M2M ' +
      'tested and well, RingCentral M2M tested and well',
  );
  expect(JSON.parse(reportJson(ok({}), NOW))).toEqual({
    at: '2026-01-15T10:01:30.000Z',
    outcome: 'ok',
    health: HEALTH,
  });
});

test.each([
  [-5_000, 'just now'],
  [999, 'just now'],
  [1_000, '1 second ago'],
  [59_999, '59 seconds ago'],
  [7_200_000, '2 hours ago'],
  [86_400_000, '1 day ago'],
])('%i ms after it, an instant is shown as %s', (ms, words) => {
  expect(ago(HEALTH.checkedAt, Date.parse(HEALTH.checkedAt) + ms)).toBe(words);
});
