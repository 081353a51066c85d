import { setTimeout as wait } from 'node:timers/promises';
import type { RunningRingCentral } from '../../local/ringcentral/process.ts';
import { get, provision, signIn, sipInfoOf } from './support/rest-client.ts';
import { SipPhone } from './support/sip-phone.ts';
import type { Message } from './support/sip-text.ts';
import { useStandIn } from './support/stand-in.ts';

const OWN = '/restapi/v1.0/account/~/extension/~';
const standIn = useStandIn({ maxExpiresSeconds: 40 });
let rc: RunningRingCentral;
const phones: SipPhone[] = [];

beforeEach(() => {
  rc = standIn();
});
afterEach(async () => {
  for (const phone of phones.splice(0)) await phone.close();
});

async function phoneOf(extension: string): Promise<SipPhone> {
  const phone = await SipPhone.of(rc, extension);
  phones.push(phone);
  return phone;
}

async function freshPhone(extension: string): Promise<SipPhone> {
  const phone = await SipPhone.open(
    rc,
    sipInfoOf(await provision(rc, (await signIn(rc, extension)).access)),
  );
  phones.push(phone);
  return phone;
}

/** Calls, and waits until the other phone has it. */
async function ring(
  from: SipPhone,
  to: SipPhone,
  number: string,
  more: Record<string, string> = {},
) {
  const { challenge, invite: sent } = await from.invite(number, more);
  const came = await to.request('INVITE');
  to.answer(came, '100 Trying');
  to.answer(came, '180 Ringing');
  return { challenge, sent, came, ringing: await from.reply(sent) };
}

/** A call that both talk in. */
async function talk(from: SipPhone, to: SipPhone, number: string) {
  const call = await ring(from, to, number);
  to.answerCall(call.came);
  const ok = await from.reply(call.sent);
  const acked = {
    'Call-Id': call.sent.headers['call-id'] ?? '',
    From: ok.headers['from'] ?? '',
    To: ok.headers['to'] ?? '',
  };
  from.send(
    'ACK',
    `sip:${from.info.domain}`,
    acked,
    '',
    Number(call.sent.headers['cseq']?.split(' ')[0]),
  );
  await to.request('ACK');
  return {
    ...call,
    ok,
    dialog: {
      caller: acked,
      callee: {
        'Call-Id': acked['Call-Id'],
        From: call.came.tagged,
        To: call.came.headers['from'] ?? '',
      },
    },
  };
}

const header = (message: Message, name: string): string => message.headers[name] ?? '';
const ids = (message: Message): string => header(message, 'p-rc-api-ids');

describe('SIP credentials', () => {
  test('are new each time, and point to this origin', async () => {
    const { access } = await signIn(rc, '101');
    const [first, second] = [await provision(rc, access), await provision(rc, access)];
    expect(first.json).toMatchObject({
      device: { id: expect.any(String) as unknown },
      sipInfo: [
        {
          transport: 'WSS',
          outboundProxy: new URL(rc.origin).host,
          outboundProxyBackup: new URL(rc.origin).host,
          username: '12125550180*101',
          stunServers: [],
        },
      ],
      sipFlags: { voipFeatureEnabled: true, outboundCallsEnabled: true },
    });
    expect(sipInfoOf(second).authorizationId).not.toBe(sipInfoOf(first).authorizationId);
    expect(sipInfoOf(second).password).not.toBe(sipInfoOf(first).password);
  });

  test('of before go on working', async () => {
    const { access } = await signIn(rc, '101');
    const infos = [sipInfoOf(await provision(rc, access)), sipInfoOf(await provision(rc, access))];
    for (const info of infos) {
      const phone = await SipPhone.open(rc, info);
      phones.push(phone);
      expect((await phone.register()).first).toBe('SIP/2.0 200 OK');
    }
  });
});

describe('registration', () => {
  test('is challenged, and echoes the contact with the life it got', async () => {
    const phone = await freshPhone('101');
    const ok = await phone.register(60);
    expect(ok.first).toBe('SIP/2.0 200 OK');
    expect(header(ok, 'contact')).toMatch(/;expires=40\b/);
    expect(await rc.control.sip()).toMatchObject({
      state: 'running',
      connections: 1,
      registrations: [
        {
          extension: '101',
          authorizationId: phone.info.authorizationId,
          instance: 'urn:uuid:test-12125550180*101',
        },
      ],
    });
    expect((await phone.register(0)).first).toBe('SIP/2.0 200 OK');
    expect((await rc.control.sip()).registrations).toEqual([]);
  });

  test('with a wrong password is refused', async () => {
    const phone = await freshPhone('101');
    expect((await phone.register(60, 'wrong')).first).toBe('SIP/2.0 401 Unauthorized');
    expect((await rc.control.sip()).registrations).toEqual([]);
  });

  test("with another extension's credentials is refused", async () => {
    const one = sipInfoOf(await provision(rc, (await signIn(rc, '101')).access));
    const phone = await SipPhone.open(rc, { ...one, username: '12125550180*102' });
    phones.push(phone);
    expect((await phone.register()).first).toBe('SIP/2.0 403 Forbidden');
  });
});

describe('a call', () => {
  test.each(['102', '12125550182', '+12125550182'])(
    'to %s reaches the extension: 407, 180, 200',
    async (number) => {
      const [one, two] = [await phoneOf('101'), await phoneOf('102')];
      const { challenge, came, sent, ringing, ok, dialog } = await talk(one, two, number);
      expect(challenge.first).toBe('SIP/2.0 407 Proxy Authentication Required');
      expect(header(came, 'from')).toMatch(/^"Extension 101" <sip:\+12125550181@/);
      expect(header(came, 'p-rc-api-call-info')).toBe('callerIdName=Extension 101');
      expect(header(came, 'p-rc')).toMatch(
        /^<Msg><Hdr SID=".+" Req=".+" From=".+" To="12125550180\*102@.+" Cmd="6"\/><Bdy Cln="\d+"\/><\/Msg>$/,
      );
      expect(came.body).not.toContain('a=msid:- ');
      expect([ringing.first, ok.first]).toEqual(['SIP/2.0 180 Ringing', 'SIP/2.0 200 OK']);
      // The caller gets back what it sent, not what the callee was shown.
      expect(header(ok, 'from')).toBe(header(sent, 'from'));
      expect(header(ok, 'via')).toBe(header(sent, 'via'));
      const bye = one.send('BYE', `sip:${one.info.domain}`, dialog.caller);
      two.answer(await two.request('BYE'), '200 OK');
      expect((await one.reply(bye)).first).toBe('SIP/2.0 200 OK');
    },
  );

  test('has the same session id on both sides, and each call its own', async () => {
    const [one, two] = [await phoneOf('101'), await phoneOf('102')];
    const sessions = new Set<string>();
    for (let count = 0; count < 2; count += 1) {
      const { came, ringing } = await ring(one, two, '102');
      const [, session] =
        /^party-id=p-[0-9a-fz]+-2;session-id=s-([0-9a-fz]+)$/.exec(ids(came)) ?? [];
      expect(ids(ringing)).toBe(`party-id=p-${String(session)}-1;session-id=s-${String(session)}`);
      sessions.add(String(session));
    }
    expect(sessions.size).toBe(2);
  });

  test("shows the company's number to who asks for it, and no other's", async () => {
    const [one, two] = [await phoneOf('101'), await phoneOf('102')];
    const company = await ring(one, two, '102', {
      'P-Asserted-Identity': `sip:+12125550180@${one.info.domain}`,
    });
    expect(header(company.came, 'from')).toMatch(/<sip:\+12125550180@/);
    expect(company.came.headers['p-asserted-identity']).toBeUndefined();
    const other = await ring(one, two, '102', {
      'P-Asserted-Identity': `sip:+12125550183@${one.info.domain}`,
    });
    expect(header(other.came, 'from')).toMatch(/<sip:\+12125550181@/);
  });

  test.each(['999', '+12125550190', '103'])(
    'to %s, where nobody is, rings once and is 404',
    async (number) => {
      const one = await phoneOf('101');
      const { invite } = await one.invite(number);
      expect((await one.reply(invite)).first).toBe('SIP/2.0 180 Ringing');
      expect((await one.reply(invite)).first).toBe('SIP/2.0 404 Not Found');
    },
  );

  test('with a wrong password is challenged again', async () => {
    const one = await phoneOf('101');
    const { invite } = await one.invite('102', {}, 'wrong');
    expect((await one.reply(invite)).first).toBe('SIP/2.0 407 Proxy Authentication Required');
  });

  test('rings once, however often the phone says so', async () => {
    const [one, two] = [await phoneOf('101'), await phoneOf('102')];
    const { came, sent } = await ring(one, two, '102');
    two.answer(came, '183 Session Progress');
    two.answer(came, '180 Ringing');
    two.answerCall(came);
    expect((await one.reply(sent)).first).toBe('SIP/2.0 200 OK');
  });

  test('to a phone that says nothing rings once and is 480', async () => {
    const [one] = [await phoneOf('101'), await phoneOf('102')];
    const { invite } = await one.invite('102');
    expect((await one.reply(invite)).first).toBe('SIP/2.0 180 Ringing');
    expect((await one.reply(invite)).first).toBe('SIP/2.0 480 Temporarily Unavailable');
  }, 15_000);

  test('that is canceled ends on both sides', async () => {
    const [one, two] = [await phoneOf('101'), await phoneOf('102')];
    const { sent } = await ring(one, two, '102');
    const same = {
      Via: header(sent, 'via'),
      From: header(sent, 'from'),
      To: header(sent, 'to'),
      'Call-Id': header(sent, 'call-id'),
    };
    const cancel = one.send(
      'CANCEL',
      `sip:102@${one.info.domain}`,
      same,
      '',
      Number(header(sent, 'cseq').split(' ')[0]),
    );
    expect((await one.reply(cancel)).first).toMatch(/^SIP\/2\.0 200/);
    expect(header(await two.request('CANCEL'), 'call-id')).toBe(header(sent, 'call-id'));
  });

  test.each([
    ['declined', '12', 'SIP/2.0 603 Decline'],
    ['sent to voicemail', '11', 'SIP/2.0 480 Temporarily Unavailable'],
    ['forwarded', '10', 'SIP/2.0 480 Temporarily Unavailable'],
  ])(
    'that is %s ends so for the caller, and is canceled for the callee',
    async (_what, command, status) => {
      const [one, two] = [await phoneOf('101'), await phoneOf('102')];
      const { came, sent } = await ring(one, two, '102');
      const agent = two.send(
        'MESSAGE',
        `sip:${two.info.domain}`,
        {
          'Call-Id': header(came, 'call-id'),
          From: `<sip:${two.info.username}@${two.info.domain}>;tag=t`,
          To: `<sip:${two.info.domain}>`,
          'Content-Type': 'x-rc/agent',
        },
        `<Msg><Hdr SID="1" Req="1" From="a" To="b" Cmd="${command}"/><Bdy Cln="1"/></Msg>`,
      );
      expect((await two.reply(agent)).first).toBe('SIP/2.0 200 OK');
      expect((await one.reply(sent)).first).toBe(status);
      expect(header(await two.request('CANCEL'), 'call-id')).toBe(header(sent, 'call-id'));
    },
  );

  test.each(['startcallrecord', 'stopcallrecord', 'callflip', 'callpark'])(
    'takes the command %s from either side',
    async (command) => {
      const [one, two] = [await phoneOf('101'), await phoneOf('102')];
      const { dialog } = await talk(one, two, '102');
      for (const [phone, own] of [
        [one, dialog.caller],
        [two, dialog.callee],
      ] as const) {
        const asked = phone.send(
          'INFO',
          `sip:${phone.info.domain}`,
          { ...own, 'Content-Type': 'application/json;charset=utf-8' },
          JSON.stringify({ request: { reqid: 3, command } }),
        );
        expect((await phone.reply(asked)).first).toBe('SIP/2.0 200 OK');
        const told = await phone.request('INFO');
        expect(JSON.parse(told.body)).toMatchObject({
          response: { reqid: 3, command, result: { code: 0 } },
        });
        phone.answer(told, '200 OK');
      }
    },
  );

  test('is found again by a party that reconnects', async () => {
    const [one, two] = [await phoneOf('101'), await phoneOf('102')];
    const { dialog } = await talk(one, two, '102');
    await two.close();
    const again = await phoneOf('102');
    const bye = one.send('BYE', `sip:${one.info.domain}`, dialog.caller);
    again.answer(await again.request('BYE'), '200 OK');
    expect((await one.reply(bye)).first).toBe('SIP/2.0 200 OK');
  });

  test('can be hung up when the other party is gone', async () => {
    const [one, two] = [await phoneOf('101'), await phoneOf('102')];
    const { dialog } = await talk(one, two, '102');
    await two.register(0);
    await two.close();
    const bye = one.send('BYE', `sip:${one.info.domain}`, dialog.caller);
    expect((await one.reply(bye)).first).toBe('SIP/2.0 200 OK');
  });

  test('rings where the extension registered last', async () => {
    const [one, two, newer] = [await phoneOf('101'), await phoneOf('102'), await phoneOf('102')];
    await ring(one, newer, '102');
    expect(two.received).toEqual([]);
  });
});

describe('a transfer', () => {
  test('connects who stays with the target, and ends the call for who leaves', async () => {
    const [one, two, three] = [await phoneOf('101'), await phoneOf('102'), await phoneOf('103')];
    const { dialog, came } = await talk(one, two, '102');
    const refer = one.send('REFER', `sip:102@${one.info.domain}`, {
      ...dialog.caller,
      'Refer-To': 'sip:103@sip.ringcentral.com',
      'Referred-By': '<sip:101@x>',
    });
    expect((await one.reply(refer)).first).toBe('SIP/2.0 202 Accepted');
    one.answer(await one.request('BYE'), '200 OK');
    const target = await three.request('INVITE');
    // Without an offer: the target makes one. It sees who stays, in the same session.
    expect(target.body.trim()).toBe('');
    expect(header(target, 'from')).toMatch(/^"Extension 102" <sip:\+12125550182@/);
    expect(ids(target).replace(/^.*;/, '')).toBe(ids(came).replace(/^.*;/, ''));
    three.answer(target, '180 Ringing');
    three.answerCall(target);
    const offered = await two.request('INVITE');
    expect(offered.body).toContain('m=audio');
    two.answerCall(offered);
    expect((await three.request('ACK')).body).toContain('m=audio');
    await two.request('ACK');
    const session = ids(came).replace(/^.*session-id=s-/, '');
    const live = async () =>
      (await rc.control.sip()).calls.filter(
        (call) => call.session === session && call.state !== 'ended',
      );
    expect(await live()).toMatchObject([
      { from: null, to: '102', state: 'answered' },
      { from: '102', to: '103', state: 'answered' },
    ]);

    const bye = three.send('BYE', `sip:${three.info.domain}`, {
      'Call-Id': header(target, 'call-id'),
      From: target.tagged,
      To: header(target, 'from'),
    });
    two.answer(await two.request('BYE'), '200 OK');
    expect((await three.reply(bye)).first).toBe('SIP/2.0 200 OK');
    expect(await live()).toEqual([]);
  });

  test('to nobody ends the call', async () => {
    const [one, two] = [await phoneOf('101'), await phoneOf('102')];
    const { dialog } = await talk(one, two, '102');
    one.send('REFER', `sip:102@${one.info.domain}`, {
      ...dialog.caller,
      'Refer-To': 'sip:999@sip.ringcentral.com',
    });
    for (const phone of [one, two]) phone.answer(await phone.request('BYE'), '200 OK');
  });
});

describe('what REST reports of calls', () => {
  beforeEach(async () => {
    // Nobody hung up what other tests began.
    await rc.control.setSip(false);
    await rc.control.setSip(true);
  });

  test('presence while it lasts, the call log afterwards', async () => {
    const [one, two] = [await phoneOf('101'), await phoneOf('103')];
    const tokens = {
      caller: (await signIn(rc, '101')).access,
      callee: (await signIn(rc, '103')).access,
    };
    const { came, sent } = await ring(one, two, '+12125550183');
    const session = ids(came).replace(/^.*session-id=/, '');
    expect(
      (await get(rc, `${OWN}/presence?detailedTelephonyState=true`, tokens.callee)).json,
    ).toMatchObject({
      telephonyStatus: 'Ringing',
      activeCalls: [
        {
          direction: 'Inbound',
          from: '+12125550181',
          fromName: 'Extension 101',
          to: '+12125550183',
          telephonyStatus: 'Ringing',
          telephonySessionId: session,
        },
      ],
    });
    two.answerCall(came);
    const ok = await one.reply(sent);
    expect((await get(rc, `${OWN}/presence`, tokens.caller)).json).toMatchObject({
      presenceStatus: 'Busy',
      telephonyStatus: 'CallConnected',
    });
    one.send('BYE', `sip:${one.info.domain}`, {
      'Call-Id': header(sent, 'call-id'),
      From: header(ok, 'from'),
      To: header(ok, 'to'),
    });
    two.answer(await two.request('BYE'), '200 OK');
    const mine = `?telephonySessionId=${session}`;
    expect((await get(rc, `${OWN}/call-log${mine}`, tokens.caller)).json['records']).toMatchObject([
      {
        direction: 'Outbound',
        result: 'Call connected',
        from: { extensionNumber: '101' },
        to: { phoneNumber: '+12125550183', extensionNumber: '103' },
        telephonySessionId: session,
      },
    ]);
    expect(
      (await get(rc, `${OWN}/call-log${mine}&direction=Inbound`, tokens.callee)).json['records'],
    ).toMatchObject([{ direction: 'Inbound', result: 'Accepted' }]);
    expect(
      (await get(rc, `${OWN}/call-log${mine}&direction=Outbound`, tokens.callee)).json['records'],
    ).toEqual([]);
  });
});

describe('a network that fails', () => {
  test("an extension's connection breaks off", async () => {
    const [one, two] = [await phoneOf('101'), await phoneOf('102')];
    expect(await rc.control.dropSip('101')).toBe(1);
    await one.untilClosed();
    expect((await two.register()).first).toBe('SIP/2.0 200 OK');
    expect(await rc.control.dropSip()).toBe(1);
    await two.untilClosed();
  });

  test('falls silent, and what was sent arrives afterwards', async () => {
    const phone = await phoneOf('101');
    await rc.control.silenceSip(true);
    const registered = phone.register();
    const late = freshPhone('102');
    await wait(300);
    expect(phone.received).toEqual([]);
    expect(phone.closed).toBe(false);
    expect((await rc.control.sip()).silent).toBe(true);
    await rc.control.silenceSip(false);
    expect((await registered).first).toBe('SIP/2.0 200 OK');
    expect((await (await late).register()).first).toBe('SIP/2.0 200 OK');
  });

  test('the server goes away and comes back, with the credentials it gave', async () => {
    const phone = await phoneOf('101');
    const { pid } = await rc.control.sip();
    await rc.control.setSip(false);
    await phone.untilClosed();
    expect(() => process.kill(pid ?? 0, 0)).toThrow(/ESRCH/);
    expect(await rc.control.sip()).toMatchObject({
      state: 'stopped',
      pid: null,
      registrations: [],
    });
    await expect(SipPhone.open(rc, phone.info)).rejects.toThrow(/503/);
    await rc.control.setSip(true);
    const again = await SipPhone.open(rc, phone.info);
    phones.push(again);
    expect((await again.register()).first).toBe('SIP/2.0 200 OK');
  });

  test('a crash of the server is noticed', async () => {
    const phone = await phoneOf('101');
    process.kill((await rc.control.sip()).pid ?? 0, 'SIGTERM');
    await phone.untilClosed();
    for (let count = 0; count < 100 && (await rc.control.sip()).state === 'running'; count += 1)
      await wait(20);
    expect((await rc.control.sip()).state).toBe('stopped');
    await rc.control.setSip(true);
    expect((await rc.control.sip()).state).toBe('running');
  });
});
