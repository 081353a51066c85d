import type { Extension } from '../extensions.ts';
import { randomHex } from '../random.ts';
import { silentAnswer } from './silent-answer.ts';
import type { Leg, SipEndpoint } from './sip-endpoint.ts';
import { header, statusOf } from './sip-message.ts';

/** Somebody outside who calls. */
export interface OutsideCall {
  /** E.164; `anonymous` for a blocked number. */
  from: string;
  name: string;
  /** How long they let it ring, and how long they talk, in seconds. */
  ringSeconds: number;
  talkSeconds: number;
}

/**
 * People outside the company who call its telephones. They have no voice: their side of the call is
 * a session description without a way to reach it, so the phone that answers hears silence.
 */
export class OutsideCallers {
  readonly #endpoint: SipEndpoint;
  readonly #domain: string;
  /** What hangs each of them up. */
  readonly #calls = new Set<() => void>();

  constructor(endpoint: SipEndpoint, domain: string) {
    this.#endpoint = endpoint;
    this.#domain = domain;
  }

  /** Calls an extension. @returns the call's session, as the phone reads it after `s-` */
  ring(to: Extension, call: OutsideCall): string {
    const session = randomHex(16);
    const target = `sip:${to.phoneNumber}@${this.#domain}`;
    void this.#call(
      {
        callId: `o${randomHex(8)}`,
        session,
        target,
        from: `"${call.name.replace(/["\\\r\n]/g, '')}" <sip:${call.from}@${this.#domain}>;tag=${randomHex(6)}`,
        to: `<${target}>`,
      },
      call,
    );
    return session;
  }

  hangUp(): number {
    const count = this.#calls.size;
    for (const end of [...this.#calls]) end();
    return count;
  }

  /** The SIP server is new: no call of before goes on. */
  forget(): void {
    this.#calls.clear();
  }

  /** Keeps what ends this phase of a call, by hand or after a while. */
  #until(seconds: number, act: () => void): () => void {
    const end = () => {
      clearTimeout(timer);
      if (this.#calls.delete(end)) act();
    };
    const timer = this.#endpoint.later(seconds * 1000, end);
    this.#calls.add(end);
    return () => {
      clearTimeout(timer);
      this.#calls.delete(end);
    };
  }

  async #call(leg: Leg, { ringSeconds, talkSeconds }: OutsideCall): Promise<void> {
    // Without a session description: the phone that answers makes the offer.
    const invite = this.#endpoint.begin('INVITE', leg);
    const answered = this.#until(ringSeconds, () => invite.cancel());
    const answer = await invite.answer;
    answered();
    if (answer === null || statusOf(answer.reply) >= 300) return;
    const talking: Leg = { ...leg, to: header(answer.reply, 'to') };
    this.#endpoint.write('ACK', talking, answer.cseq, silentAnswer(answer.reply.body));
    // Does nothing when the phone has hung up before: the SIP server no longer knows the call.
    this.#until(talkSeconds, () => void this.#endpoint.ask('BYE', talking));
  }
}
