import type CallSession from 'ringcentral-web-phone/call-session/index';
import type InboundMessage from 'ringcentral-web-phone/sip-message/inbound';
import RequestMessage from 'ringcentral-web-phone/sip-message/outbound/request';
import ResponseMessage from 'ringcentral-web-phone/sip-message/outbound/response';
import { branch, extractAddress, fakeDomain } from 'ringcentral-web-phone/utils';
import { LineError } from './line.ts';
import { Peer } from './peer.ts';

/** Another INVITE of the same call is under way (RFC 3261 14.1). */
const REQUEST_PENDING = 491;
const NOT_ACCEPTABLE = 488;

/**
 * How long to wait before an INVITE that collided is sent again: the side that began the call waits
 * 2.1 to 4 s, the other side up to 2 s, so that they don't collide again (RFC 3261 14.1).
 * @param random 0 to 1
 */
function waitAfterCollision(began: boolean, random: number): number {
  return began ? 2_100 + random * 1_900 : random * 2_000;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Changes a call under way, by INVITEs within it, and answers those of the other side: one after
 * the other, since a connection can make or take one description at a time.
 */
export class Negotiation {
  readonly #session: CallSession;
  readonly #peer: Peer;
  #turn: Promise<unknown> = Promise.resolve();
  /** An INVITE of ours waits for its answer. */
  #offering = false;
  #offered = false;

  /**
   * @param onBroken called when the answer to the call itself can't be used: it would never have
   * sound
   */
  constructor(session: CallSession, onBroken: () => void) {
    this.#session = session;
    this.#peer = new Peer(session);
    // In place of the library's own, which nobody waits for: a failure there is an error in the
    // console and a call without sound.
    Object.assign(session, {
      // Before the library sends anything: a call that was given up while the microphone was asked
      // for is not placed.
      createOffer: async () => {
        const offer = await this.#peer.offer(true);
        if (session.state === 'disposed') throw new Error('The call was given up.');
        this.#offered = true;
        return offer;
      },
      applyAnswer: async (answer: string) => {
        try {
          await this.#inTurn(() => this.#peer.accept(answer));
        } catch {
          onBroken();
        }
      },
      handleReInvite: (message: InboundMessage) => this.#answer(message),
    });
  }

  /**
   * Whether a description of this side's was made for the call, so that it is on the wire or about
   * to be.
   */
  get offered(): boolean {
    return this.#offered;
  }

  /**
   * Lets the other side know whether its sound is wanted.
   * @param restart whether to look for a network path again
   * @param within milliseconds after which it is not started, nor tried again after a collision
   * @throws LineError when the other side refuses or says nothing
   */
  async change(
    receives: boolean,
    { restart = false, within }: { restart?: boolean; within: number },
  ): Promise<void> {
    const until = performance.now() + within;
    // The library reports an answer before it applies it: that comes first.
    await Promise.resolve();
    for (;;) {
      try {
        await this.#inTurn(() => {
          if (performance.now() > until) throw new LineError('Too late to begin.');
          return this.#offer(receives, restart);
        });
        return;
      } catch (failure) {
        const again = waitAfterCollision(this.#session.direction === 'outbound', Math.random());
        if (
          !(failure instanceof LineError) ||
          failure.status !== REQUEST_PENDING ||
          performance.now() + again > until
        )
          throw failure;
        await wait(again);
      }
    }
  }

  #inTurn<T>(step: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(step);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #offer(receives: boolean, restart: boolean): Promise<void> {
    const { sipClient } = this.#session.webPhone;
    const before = this.#peer.receives;
    this.#offering = true;
    try {
      this.#peer.receives = receives;
      const invite = this.#request(
        'INVITE',
        { 'Content-Type': 'application/sdp' },
        await this.#peer.offer(restart),
      );
      const reply = await sipClient.request(invite);
      this.#offering = false;
      const { Via = '', CSeq = '' } = reply.headers;
      // The library's reply sends any message that waits for none; its types name responses only.
      const acknowledge = sipClient.reply.bind(sipClient) as (message: object) => Promise<void>;
      await acknowledge(this.#request('ACK', { Via, CSeq: CSeq.replace(' INVITE', ' ACK') }));
      await this.#peer.accept(reply.body);
    } catch (failure) {
      await this.#takeBack(before);
      throw failure;
    } finally {
      this.#offering = false;
    }
  }

  async #answer(message: InboundMessage): Promise<void> {
    if (this.#offering) {
      await this.#reply(message, REQUEST_PENDING);
      return;
    }
    await this.#inTurn(async () => {
      try {
        if (message.body.trim() === '') await this.#offerInReply(message);
        else await this.#reply(message, 200, await this.#peer.answer(message.body));
      } catch {
        await this.#takeBack(this.#peer.receives);
        await this.#reply(message, NOT_ACCEPTABLE);
      }
    });
  }

  /**
   * An INVITE without a description asks for ours: the answer comes with the ACK (RFC 3261 13.2.1).
   */
  async #offerInReply(message: InboundMessage): Promise<void> {
    const ok = new ResponseMessage(message, {
      responseCode: 200,
      headers: { 'Content-Type': 'application/sdp' },
      body: await this.#peer.offer(true),
    });
    // The library's request takes any message that waits for one; its types name requests only.
    const { sipClient } = this.#session.webPhone;
    const send = sipClient.request.bind(sipClient) as (message: object) => Promise<InboundMessage>;
    const acknowledged = await send(ok);
    try {
      await this.#peer.accept(acknowledged.body);
    } catch {
      // The offer was answered, so it can no longer be refused.
      await this.#takeBack(this.#peer.receives);
    }
  }

  async #takeBack(receives: boolean): Promise<void> {
    try {
      await this.#peer.rollBack();
      this.#peer.receives = receives;
    } catch {
      // The connection is closed: the call is over.
    }
  }

  #request(method: string, headers: Record<string, string>, body = ''): RequestMessage {
    const { callId, localPeer, remotePeer } = this.#session;
    const own = {
      'Call-Id': callId,
      From: localPeer,
      To: remotePeer,
      Via: `SIP/2.0/WSS ${fakeDomain};branch=${branch()}`,
    };
    return new RequestMessage(
      `${method} ${extractAddress(remotePeer)} SIP/2.0`,
      { ...own, ...headers },
      body,
    );
  }

  async #reply(message: InboundMessage, responseCode: number, body = ''): Promise<void> {
    const headers = body === '' ? {} : { 'Content-Type': 'application/sdp' };
    await this.#session.webPhone.sipClient.reply(
      new ResponseMessage(message, { responseCode, headers, body }),
    );
  }
}
