/**
 * Whatever the server says and whatever the user presses, in any order: every verb settles, and no
 * call is left over.
 */
import * as fc from 'fast-check';
import type { LiveCall } from '../../src/browser/app/phone/live-call.ts';
import { invite, reply, request, type Sent, type Server, servers, webRtc } from './fake-line.ts';
import { agreeable, exchange, isAgain, isInvite, pass, SIP, SipScript } from './sip-script.ts';

const STATUSES = [
  '100 Trying',
  '180 Ringing',
  '183 Session Progress',
  '200 OK',
  '202 Accepted',
  '403 Forbidden',
  '404 Not Found',
  '481 No Call',
  '486 Busy Here',
  '487 Request Terminated',
  '500 Server Error',
  '603 Decline',
];

/**
 * What the server does with one request: statuses in a row, each after a while; none is silence.
 */
const behaviour = fc.array(
  fc.tuple(fc.constantFrom(...STATUSES), fc.constantFrom(0, 0, 50, 3_000, 9_000)),
  { maxLength: 3 },
);
type Behaviour = [status: string, after: number][];

function moody(next: () => Behaviour): Server {
  return (sent, socket) => {
    if (sent.subject.startsWith('REGISTER ')) return agreeable(sent, socket);
    if (sent.subject.startsWith('ACK ') || sent.subject.startsWith('SIP/2.0 ')) return null;
    for (const [status, after] of next()) {
      setTimeout(() => {
        socket.receive(reply(sent, status, {}, isInvite(sent) && status === '200 OK' ? 'sdp' : ''));
      }, after);
    }
    return null;
  };
}

/** A server that asks for passwords now and then. */
const guarded = (then: Server): Server => {
  const asks = exchange(then);
  return (sent: Sent, socket) =>
    isInvite(sent) && !isAgain(sent) ? asks(sent, socket) : then(sent, socket);
};

const VERBS = [
  'place',
  'call in',
  'answer',
  'decline',
  'voicemail',
  'hang up',
  'hold',
  'resume',
  'mute',
  'record',
  'transfer',
  'join',
  'tones',
  'bye',
  'cancel',
  'lose',
  'open',
  'microphone',
  'agree',
] as const;
type Verb = (typeof VERBS)[number];

test('no call is left over, and no promise of a verb stays open', async () => {
  const step = fc.tuple(
    fc.constantFrom(...VERBS),
    fc.constantFrom(0, 10, 200, 2_000, 12_000),
    fc.nat(3),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 25 }),
      fc.infiniteStream(behaviour),
      async (steps, behaviours) => {
        const script = new SipScript();
        await script.register();
        const mood = guarded(moody(() => behaviours.next().value as Behaviour));
        servers.answer = mood;
        let open = 0;
        let count = 0;
        const watch = (promise: Promise<unknown> | undefined) => {
          if (promise === undefined) return;
          open++;
          void promise.finally(() => open--);
        };
        const acts: Record<
          Verb,
          (call: LiveCall | undefined, which: number, live: LiveCall[]) => unknown
        > = {
          place: () => script.phone.place('+12125550182', null),
          'call in': () => script.socket.receive(invite(`in-${count++}`)),
          answer: (call) => watch(call?.answer()),
          decline: (call) => watch(call?.decline()),
          voicemail: (call) => watch(call?.toVoicemail()),
          'hang up': (call) => watch(call?.hangUp()),
          hold: (call) => watch(call?.hold(true)),
          resume: (call) => watch(call?.hold(false)),
          mute: (call, which) => call?.mute(which % 2 === 0),
          record: (call, which) => watch(call?.record(which % 2 === 0)),
          transfer: (call) => watch(call?.transfer('+12125550183')),
          join: (_, __, [one, other]) =>
            watch(one !== undefined && other !== undefined ? one.transferTo(other) : undefined),
          tones: (call) => call?.dtmf('1#'),
          bye: (call, which) =>
            script.socket.receive(request('BYE', call?.state.id ?? 'nobody', which)),
          cancel: (call) => script.socket.receive(request('CANCEL', call?.state.id ?? 'nobody', 1)),
          lose: () => script.socket.close(),
          open: (_, which) => watch(script.phone.open(SIP, which % 2 === 0)),
          microphone: (_, which) =>
            (webRtc.microphone = (['there', 'refused', 'asking'] as const)[which % 3] ?? 'there'),
          agree: (_, which) => (servers.answer = which % 2 === 0 ? agreeable : mood),
        };
        const act = (verb: Verb, which: number): void => {
          const live = script.phone.live();
          acts[verb](live[which % Math.max(1, live.length)], which, live);
        };
        for (const [verb, milliseconds, which] of steps) {
          act(verb, which);
          await pass(milliseconds);
          expect(script.phone.live().every(({ state }) => state.phase !== 'over')).toBe(true);
          expect(script.openSockets).toBeLessThanOrEqual(1);
        }
        await pass(130_000);
        expect(open).toBe(0);
        await script.end();
        expect(
          [...script.states.values()].every(
            ({ phase, result, endedAt }) => phase === 'over' && result !== null && endedAt !== null,
          ),
        ).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
