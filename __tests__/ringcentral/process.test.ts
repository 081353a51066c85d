import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startRingCentral } from '../../local/ringcentral/process.ts';
import { call } from './support/rest-client.ts';
import { started } from './support/stand-in.ts';

const DEADLINE_MS = 40_000;
const GONE_MS = 10_000;
let scratch: string;
const { PATH, TMPDIR } = process.env;

beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'rcp-process-'));
  process.env['TMPDIR'] = scratch;
});
afterEach(() => {
  process.env['PATH'] = PATH;
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  rmSync(scratch, { recursive: true, force: true });
});

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function gone(pid: number): Promise<boolean> {
  const end = Date.now() + GONE_MS;
  while (lives(pid)) {
    if (Date.now() > end) return false;
    await wait(25);
  }
  return true;
}

/** What the stand-in wrote and did not remove. tsx keeps a cache there too. */
const left = (): string[] => readdirSync(scratch).filter((name) => name.startsWith('rcp-'));

test(
  'starts on a free port and on a given one, and leaves nothing behind',
  async () => {
    const first = await started({ clientId: 'an application' });
    expect(first).toMatchObject({
      noCalls: null,
      clientId: 'an application',
      origin: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/) as unknown,
    });
    expect((await call(first, 'GET', '/restapi/v1.0/nothing')).status).toBe(404);
    const { pid } = await first.control.sip();
    expect(pid).not.toBeNull();
    expect(left()).toHaveLength(1);
    await first.stop();
    await first.stop();
    expect([lives(first.pid), lives(pid ?? 0)]).toEqual([false, false]);
    expect(left()).toEqual([]);

    const { port } = new URL(first.origin);
    const second = await started({ port: Number(port), sip: 'off' });
    expect(second.origin).toBe(first.origin);
    expect(second.certificatePem).not.toBe(first.certificatePem);
    await second.stop();
  },
  DEADLINE_MS,
);

test(
  'says when the port is in use',
  async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    expect(await startRingCentral({ port })).toEqual({
      failure: 'port-in-use',
      message: `Port ${port} is in use.`,
    });
    await new Promise((resolve) => other.close(resolve));
    expect(left()).toEqual([]);
  },
  DEADLINE_MS,
);

test(
  'says when options make no sense',
  async () => {
    expect(await startRingCentral({ port: -1 })).toMatchObject({
      failure: 'ended',
      message: expect.stringContaining('before it was ready') as unknown,
    });
  },
  DEADLINE_MS,
);

describe('without Kamailio', () => {
  // Daemons' folders are looked into besides PATH, so only a name that does not run can hide the
  // real one.
  const missing = /apt-get install kamailio kamailio-websocket-modules/;

  beforeEach(() => {
    process.env['RCP_DAEMON_FOLDERS'] = '';
    process.env['PATH'] = path.join(scratch, 'bin');
  });
  afterEach(() => {
    delete process.env['RCP_DAEMON_FOLDERS'];
  });

  test(
    'says what to install',
    async () => {
      expect(await startRingCentral()).toEqual({
        failure: 'kamailio',
        message: expect.stringMatching(missing) as unknown,
      });
      expect(left()).toEqual([]);
    },
    DEADLINE_MS,
  );

  test(
    'serves REST alone, when that is enough',
    async () => {
      const alone = await started({ sip: 'if-installed' });
      expect(alone.noCalls).toMatch(missing);
      expect((await alone.control.sip()).state).toBe('missing');
      expect((await call(alone, 'GET', '/restapi/v1.0/nothing')).status).toBe(404);
      await expect(alone.control.setSip(true)).rejects.toThrow(missing);
      await alone.stop();
    },
    DEADLINE_MS,
  );
});

test(
  'ends with the process that started it, however that ends',
  async () => {
    const program = `import('${path.resolve('local/ringcentral/process.ts')}').then(async ({ startRingCentral }) => {
    const running = await startRingCentral();
    console.log(JSON.stringify([running.pid, (await running.control.sip()).pid]));
    setInterval(() => {}, 1000);
  });`;
    const parent = spawn(process.execPath, ['--import', 'tsx', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pids = await new Promise<number[]>((resolve) =>
      parent.stdout.once('data', (line: Buffer) =>
        resolve(JSON.parse(line.toString()) as number[]),
      ),
    );
    expect(pids.map(lives)).toEqual([true, true]);
    parent.kill('SIGKILL');
    expect(await Promise.all(pids.map(gone))).toEqual([true, true]);
    expect(left()).toEqual([]);
  },
  DEADLINE_MS,
);

test(
  'Kamailio ends when the stand-in is killed',
  async () => {
    const running = await started({});
    const { pid } = await running.control.sip();
    process.kill(running.pid, 'SIGKILL');
    expect(await gone(pid ?? 0)).toBe(true);
    await running.stop();
  },
  DEADLINE_MS,
);
