import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listen } from './answers.ts';
import { type Integration, startIntegration, startWatch } from './integration.ts';

jest.setTimeout(30_000);

let at: Integration;
beforeAll(async () => {
  at = await startIntegration();
});
afterAll(() => at.stop());

const OFTEN = ['--every', '0.2'];
const LINE = /^\d{4}-\d\d-\d\dT[\d:.]+Z (ok|outdated|denied): /;

test.each(['SIGINT', 'SIGTERM'] as const)(
  'it reports each check in one line, sees what changes, and stops cleanly on %s',
  async (signal) => {
    const running = await startWatch([...at.m2m, ...OFTEN]);
    await running.says('stdout', ' ok: status warn');
    await at.control('change', { company: { custrecord_rcp_min_version: '99.0.0' } });
    await running.says('stdout', ' outdated: status fail');
    await at.control('change', { company: { custrecord_rcp_min_version: '' } });
    running.signal(signal);
    const { code, stdout, stderr } = await running.ended;
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(2);
  },
);

test('it goes on through a revoked token: it gets another', async () => {
  const running = await startWatch([...at.m2m, ...OFTEN, '--json']);
  await running.says('stdout', '"outcome":"ok"');
  await at.control('revoke-tokens', {});
  await at.control('change', { company: { custrecord_rcp_min_version: '98.0.0' } });
  await running.says('stdout', '"outcome":"outdated"');
  await at.control('change', { company: { custrecord_rcp_min_version: '' } });
  running.signal('SIGTERM');
  const { stdout } = await running.ended;
  const outcomes = stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { outcome: string }).outcome);
  expect(outcomes).not.toContain('session-over');
});

test('through failures it keeps the last good answer, in the state file too', async () => {
  const state = path.join(at.folder, 'watch-state.json');
  const running = await startWatch([...at.m2m, ...OFTEN, '--state', state]);
  await running.says('stdout', ' ok: ');
  await at.control('deployment', {
    script: 'customscript_rcp_health',
    deployment: 'customdeploy_rcp_health',
    audience: [],
  });
  await running.says('stdout', ' denied: INSUFFICIENT_PERMISSION');
  await at.control('deployment', {
    script: 'customscript_rcp_health',
    deployment: 'customdeploy_rcp_health',
    audience: 'all',
  });
  running.signal('SIGTERM');
  expect((await running.ended).stdout).toMatch(
    / denied: .*\(last good answer (just now|\d+ seconds? ago): bundle [\d.]+, status warn\)/,
  );
  expect(JSON.parse(readFileSync(state, 'utf8'))).toMatchObject({
    kind: 'rcpro-health-state',
    health: { status: 'warn' },
  });
});

test('it stops at once in the middle of a check that is not answered', async () => {
  let asked: () => void = () => undefined;
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const silent = await listen(() => asked());
  const running = await startWatch(['--url', silent.origin, '--timeout', '600', ...OFTEN], {
    RCP_HEALTH_TOKEN: 'a-token',
  });
  await wasAsked;
  running.signal('SIGTERM');
  expect(await running.ended).toMatchObject({ code: 0, stdout: '' });
  await silent.stop();
});
