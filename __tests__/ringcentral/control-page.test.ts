import { call, get, signIn } from './support/rest-client.ts';
import { useStandIn } from './support/stand-in.ts';

const OWN = '/restapi/v1.0/account/~/extension/~';
const WEEK = 7 * 86_400_000;
const standIn = useStandIn({ sip: 'off', sample: true });

test('the page’s forms lead to control calls that take what they send', async () => {
  const { status, text } = await call(standIn(), 'GET', '/control/');
  expect(status).toBe(200);
  const forms = [...text.matchAll(/<form action="([^"]+)">(.*?)<\/form>/gs)];
  expect(forms).toHaveLength(9);
  for (const [, action = '', fields = ''] of forms) {
    const values = [
      ...[...fields.matchAll(/<input name="(\w+)" type="(\w+)" value="([^"]*)">/g)].map(
        ([, name, type, value]) => [name, type === 'number' ? Number(value) : value],
      ),
      ...[...fields.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)].map(
        ([, name, value]) => [name, value],
      ),
      ...[...fields.matchAll(/<select name="(\w+)"><option value="(\w+)"/g)].map(
        ([, name, value]) => [name, value],
      ),
    ];
    const sent = await call(standIn(), 'POST', action, {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(values)),
    });
    expect([action, sent.status, sent.json['error']]).toEqual([action, 200, undefined]);
  }
  await standIn().control.clearFaults();
});

test('a sample begins with calls, conversations, voicemails, and a contact', async () => {
  const token = (await signIn(standIn(), '101')).access;
  const from = `dateFrom=${new Date(Date.now() - WEEK).toISOString()}`;
  const list = async (path: string) =>
    (await get(standIn(), `${OWN}${path}`, token)).json['records'] as { from: object }[];
  const calls = await list(`/call-log?${from}`);
  expect(calls.length).toBeGreaterThanOrEqual(6);
  expect(await list(`/call-log?${from}&recordingType=All`)).toHaveLength(1);
  expect((await list(`/message-store?${from}&messageType=VoiceMail`)).length).toBeGreaterThan(1);
  const talks = await list(`/message-store?${from}&messageType=SMS&distinctConversations=true`);
  expect(talks.length).toBeGreaterThanOrEqual(2);
  expect(await list('/address-book/contact')).toHaveLength(1);
});
