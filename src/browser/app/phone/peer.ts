import type CallSession from 'ringcentral-web-phone/call-session/index';

const GATHERED_MS = 2_000;

/** Resolves when the browser has found its addresses, or after 2 s with those it has. */
async function gathered(connection: RTCPeerConnection): Promise<void> {
  if (connection.iceGatheringState === 'complete') return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      connection.removeEventListener('icegatheringstatechange', look);
      resolve();
    };
    const look = () => {
      if (connection.iceGatheringState === 'complete') done();
    };
    const timer = setTimeout(done, GATHERED_MS);
    connection.addEventListener('icegatheringstatechange', look);
  });
}

/**
 * An answer that fits an offer that only sends: `recvonly`, or `inactive` when the other side sends
 * nothing either (RFC 3264 section 6.1). A server that takes no notice of the offer's direction
 * would make the browser refuse its answer.
 */
function fitting(answer: string, receives: boolean): string {
  if (receives) return answer;
  const silent = /^a=(sendonly|inactive)\s*$/m.test(answer);
  const direction = `a=${silent ? 'inactive' : 'recvonly'}`;
  if (/^a=(sendrecv|sendonly|recvonly|inactive)\s*$/m.test(answer))
    return answer.replace(/^a=(sendrecv|sendonly|recvonly|inactive)[ \t]*$/gm, direction);
  return `${answer.replace(/\s*$/, '')}\r\n${direction}\r\n`;
}

/**
 * The descriptions of one call's connection. The library writes directions into the text of an old
 * description, so after both sides held, nobody said `sendrecv` again. Here the browser's
 * transceiver holds what this side wants, whatever the other side wants at the moment, and every
 * answer is applied.
 */
export class Peer {
  readonly #session: CallSession;
  #receives = true;

  constructor(session: CallSession) {
    this.#session = session;
  }

  get #connection(): RTCPeerConnection {
    return this.#session.rtcPeerConnection;
  }

  /** Whether this side wants the other one's sound; `sendonly` is how SIP says hold. */
  get receives(): boolean {
    return this.#receives;
  }

  set receives(receives: boolean) {
    this.#receives = receives;
    for (const transceiver of this.#connection.getTransceivers())
      transceiver.direction = receives ? 'sendrecv' : 'sendonly';
  }

  /**
   * @param restart whether to look for a network path again: the network, or the other side, is
   * another one
   */
  async offer(restart: boolean): Promise<string> {
    const connection = this.#connection;
    await connection.setLocalDescription(await connection.createOffer({ iceRestart: restart }));
    await gathered(connection);
    return connection.localDescription?.sdp ?? '';
  }

  async accept(answer: string): Promise<void> {
    await this.#connection.setRemoteDescription({
      type: 'answer',
      sdp: fitting(answer, this.#receives),
    });
  }

  async answer(offer: string): Promise<string> {
    const connection = this.#connection;
    await connection.setRemoteDescription({ type: 'offer', sdp: offer });
    await connection.setLocalDescription(await connection.createAnswer());
    await gathered(connection);
    return connection.localDescription?.sdp ?? '';
  }

  /** Takes a description back that came to nothing. */
  async rollBack(): Promise<void> {
    const connection = this.#connection;
    if (connection.signalingState === 'have-local-offer')
      await connection.setLocalDescription({ type: 'rollback' });
    else if (connection.signalingState === 'have-remote-offer')
      await connection.setRemoteDescription({ type: 'rollback' });
  }
}
