import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Clock } from '../../local/ringcentral/clock.ts';
import { EXTENSIONS, findExtension } from '../../local/ringcentral/extensions.ts';
import { RateLimits } from '../../local/ringcentral/rate-limits.ts';
import { Calls } from '../../local/ringcentral/sip/calls.ts';
import { findProgram } from '../../local/ringcentral/sip/find-kamailio.ts';
import { renderConfig } from '../../local/ringcentral/sip/kamailio-config.ts';
import { readRegistrations } from '../../local/ringcentral/sip/registrations.ts';
import { readEvent } from '../../local/ringcentral/sip/sip-event.ts';
import {
  header,
  readSip,
  statusOf,
  userOf,
  writeSip,
} from '../../local/ringcentral/sip/sip-message.ts';

const CONFIG = {
  tcpPort: 15060,
  udpPort: 15061,
  helperPort: 15062,
  domain: 'sip.example.test',
  extensions: EXTENSIONS,
  rpcSecret: 'secret',
  maxExpiresSeconds: 60,
  replyMs: 5000,
  ringMs: 60_000,
} as const;

describe('the configuration', () => {
  test.each([
    ['as it comes', CONFIG],
    ['with short registrations', { ...CONFIG, maxExpiresSeconds: 2 }],
  ])('is one that Kamailio takes: %s', (_what, config) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rcp-config-'));
    const file = path.join(folder, 'kamailio.cfg');
    writeFileSync(file, renderConfig(config));
    const { status, stderr } = spawnSync(
      findProgram('kamailio') ?? 'kamailio',
      ['-c', '-f', file, '-Y', folder],
      { encoding: 'utf8', timeout: 10_000 },
    );
    rmSync(folder, { recursive: true, force: true });
    expect(stderr).toContain('config file ok');
    expect(status).toBe(0);
  });

  test('has no word left to fill in, and listens on loopback only', () => {
    const text = renderConfig(CONFIG);
    expect(text.replace(/^#.*$/gm, '')).not.toMatch(/@[A-Z_]+@/);
    expect(text.match(/^listen=.*$/gm)).toEqual([
      'listen=tcp:127.0.0.1:15060',
      'listen=udp:127.0.0.1:15061',
    ]);
  });
});

test.each(['101', '+12125550181', '12125550181', '12125550180*101'])(
  '%s is extension 101',
  (number) => {
    expect(findExtension(number)).toMatchObject({
      extensionNumber: '101',
      phoneNumber: '+12125550181',
    });
  },
);

test.each(['', '10', '1012', '+12125550180', '2125550181', '999'])(
  '"%s" isn’t an extension',
  (number) => {
    expect(findExtension(number)).toBeUndefined();
  },
);

describe('an event in the log', () => {
  test.each([
    [
      ' 7(1) NOTICE: <script>: RCP-EVENT event=register&aor=12125550180*101&client=88&port=4711',
      { event: 'register', aor: '12125550180*101', client: '88', port: 4711 },
    ],
    [
      'RCP-EVENT event=invite&call=a&session=b&from=12125550180*101&to=%3cnull%3e&dialled=+1%26x',
      {
        event: 'invite',
        call: 'a',
        session: 'b',
        from: '12125550180*101',
        to: null,
        dialled: '+1&x',
        caller: '',
        display: '',
      },
    ],
    [
      'RCP-EVENT event=invite&call=a&session=b&from=<null>&to=x&dialled=1&caller=+16505550100&display=A%20B',
      {
        event: 'invite',
        call: 'a',
        session: 'b',
        from: null,
        to: 'x',
        dialled: '1',
        caller: '+16505550100',
        display: 'A B',
      },
    ],
    ['RCP-EVENT event=ended&call=a&code=603', { event: 'ended', call: 'a', code: 603 }],
  ])('%s', (line, event) => {
    expect(readEvent(line)).toEqual(event);
  });

  test.each(['', ' 0(1) ERROR: tm: something', 'RCP-EVENT event=unheard'])(
    '"%s" is none',
    (line) => {
      expect(readEvent(line)).toBeNull();
    },
  );
});

describe('a SIP message', () => {
  test('is read as it was written', () => {
    const text = writeSip(
      'INVITE sip:a@b SIP/2.0',
      [
        ['Via', 'one'],
        ['Via', 'two'],
        ['From', '"A: b" <sip:a@b>;tag=1'],
      ],
      'v=0\r\n\r\nx',
    );
    const message = readSip(text);
    expect(message).toEqual({
      first: 'INVITE sip:a@b SIP/2.0',
      vias: ['one', 'two'],
      headers: {
        from: '"A: b" <sip:a@b>;tag=1',
        'content-type': 'application/sdp',
        'content-length': '8',
      },
      body: 'v=0\r\n\r\nx',
    });
    expect(message === null ? '' : header(message, 'nothing')).toBe('');
  });

  test('that has no end is none', () => {
    expect(readSip('INVITE sip:a@b SIP/2.0\r\nVia: x')).toBeNull();
  });

  test('shows its status and whom a header names', () => {
    const reply = readSip('SIP/2.0 603 Decline\r\n\r\n');
    expect(reply === null ? 0 : statusOf(reply)).toBe(603);
    expect(userOf('"A" <sip:+1212@b;x=y>;tag=1')).toBe('+1212');
    expect(
      userOf('"102@sip.ringcentral.com" <sip:102@sip.ringcentral.com;transport=wss?Replaces=x>'),
    ).toBe('102');
    expect(userOf('<sip:domain.only>')).toBe('');
  });
});

test('the registrar of nobody is empty', () => {
  expect(
    readRegistrations(
      { Domains: [{ Domain: { Domain: 'location', Size: 1024, AoRs: [], Stats: {} } }] },
      [],
    ),
  ).toEqual([]);
  expect(readRegistrations('nothing', 'nothing')).toEqual([]);
});

describe('a call', () => {
  const began = {
    event: 'invite',
    call: 'a',
    session: 's',
    from: '12125550180*101',
    to: '12125550180*102',
    dialled: '102',
    caller: '101',
    display: 'Extension 101',
  } as const;

  test('ends once', () => {
    const calls = new Calls(new Clock());
    calls.learn(began);
    calls.learn({ event: 'ended', call: 'a', code: 603 });
    calls.learn({ event: 'ended', call: 'a', code: 487 });
    calls.learn({ event: 'answered', call: 'a' });
    expect(calls.list()).toMatchObject([
      { from: '101', to: '102', state: 'ended', code: 603, answeredAt: null },
    ]);
  });

  test('is left by who transfers it', () => {
    const calls = new Calls(new Clock());
    calls.learn(began);
    calls.left('a', '102');
    expect(calls.list()).toMatchObject([{ from: '101', to: null, state: 'setup' }]);
  });

  test('of nobody changes nothing', () => {
    const calls = new Calls(new Clock());
    calls.learn({ event: 'answered', call: 'a' });
    expect(calls.list()).toEqual([]);
  });
});

test('a clock that is set back does not stretch a rate limit', () => {
  const clock = new Clock();
  const limits = new RateLimits(clock, { Light: 1 });
  clock.offsetMs = 3_600_000;
  expect(limits.take('Light', 'a', 'b').retryAfterSeconds).toBe(0);
  expect(limits.take('Light', 'a', 'b').retryAfterSeconds).toBe(60);
  clock.offsetMs = 0;
  expect(limits.take('Light', 'a', 'b').retryAfterSeconds).toBe(0);
});
