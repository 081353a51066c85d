import { FAILURES, failure, type FailureCode } from '../../client/failure.ts';
import { exitCode, reportLines } from '../../client/report.ts';
import { ago } from '../../client/words.ts';
import type { Health } from '../../src/status/health.ts';
import { HEALTH, OUTDATED } from './answers.ts';

const NOW = Date.parse(HEALTH.checkedAt) + 90_000;
const ok = (health: object) => ({ outcome: 'ok', health: { ...HEALTH, ...health } as Health }) as const;
const text = (health: object) => reportLines(ok(health), NOW).join('\n');

test('a good answer is told in words, with its age', () => {
  const told = text({
    m2m: { netsuite: { configured: false, verified: null, checkedAt: null }, ringcentral: { configured: true, verified: false, checkedAt: '2026-01-13T10:00:00.000Z' } },
  });
  expect(told).toContain('The bundle is new enough.');
  expect(told).toMatch(/^Bundle version +1\.0\.0$/m);
  expect(told).toMatch(/^NetSuite M2M +not set up$/m);
  expect(told).toMatch(/^RingCentral M2M +the last test failed, 2 days ago$/m);
  expect(told).toMatch(/^ {2}Phone Calls +yes \(needs EDIT, has EDIT\), to write call notes and logged calls$/m);
  expect(told).toMatch(/^ {2}Contacts +not known \(needs not known, has not known\), to find who is calling$/m);
  expect(told).toMatch(/^Answer made +1 minute ago/m);
});

test('what is unknown is told as not known, never as no', () => {
  const told = text({ status: 'warn', bundle: { version: null, required: '1.0.0', outdated: null, managed: null } });
  expect(told).toContain('Whether the bundle is new enough is not known.');
  expect(told).toMatch(/^Bundle version +not known$/m);
  expect(told).not.toMatch(/\bno$/m);
});

test('only outdated tells people to update', () => {
  expect(reportLines({ outcome: 'outdated', health: OUTDATED }, NOW)[0]).toContain('update it');
  const others = (Object.keys(FAILURES) as FailureCode[]).map((code) => reportLines(failure(code), NOW));
  expect([...others, reportLines(ok({ status: 'fail' }), NOW)].flat().join('\n')).not.toMatch(/\bupdate\b/i);
});

test('text from a server cannot steer a terminal or break a line, and a permission we do not know is shown', () => {
  const told = text({ bundle: { ...HEALTH.bundle, version: '1\u001b[2J\u202e\n2\u2028' }, permissions: { LIST_NEW: { needed: 'VIEW', held: 'NONE', granted: false } } });
  expect(told).toMatch(/^Bundle version +1\[2J2$/m);
  expect(told).toMatch(/^ {2}LIST_NEW +no \(needs VIEW, has NONE\)$/m);
});

test('a failure is told with its code, its reason and how long to wait', () => {
  expect(reportLines(failure('TOO_MANY_REQUESTS', null, 1_500), NOW)).toEqual([
    expect.stringContaining('busy'), 'TOO_MANY_REQUESTS: NetSuite asks to wait.', 'NetSuite asks to wait 2 seconds.',
  ]);
});

test('the exit code is 0 when all is well, 1 for outdated or fail, 3 when it cannot be told', () => {
  expect(exitCode(ok({}))).toBe(0);
  expect(exitCode(ok({ status: 'warn' }))).toBe(0);
  expect(exitCode(ok({ status: 'fail' }))).toBe(1);
  expect(exitCode({ outcome: 'outdated', health: OUTDATED })).toBe(1);
  expect(exitCode(ok({ bundle: { ...HEALTH.bundle, outdated: null } }))).toBe(3);
  expect((Object.keys(FAILURES) as FailureCode[]).map((code) => exitCode(failure(code)))).toEqual(Object.keys(FAILURES).map(() => 3));
});

test.each([[-5_000, 'just now'], [999, 'just now'], [1_000, '1 second ago'], [59_999, '59 seconds ago'], [7_200_000, '2 hours ago'], [86_400_000, '1 day ago']])(
  '%i ms after it, an instant is told as %s',
  (ms, words) => {
    expect(ago(HEALTH.checkedAt, Date.parse(HEALTH.checkedAt) + ms)).toBe(words);
  },
);
