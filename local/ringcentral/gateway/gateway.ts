import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Extension } from '../extensions.ts';
import type { Held } from '../grants.ts';
import { refused, restError } from '../rest-error.ts';
import type { StandIn } from '../stand-in.ts';
import { type ClientMeta, frame, readFrame } from './frames.ts';
import { keepAlive } from './keep-alive.ts';
import { Notifier } from './notifier.ts';
import { RECOVERY_BUFFER, Session, TIMES } from './session.ts';
import { answerRequest } from './subscription-requests.ts';
import type { WsTokens } from './ws-tokens.ts';

/** Where the gateway takes connections. Every other WebSocket is a telephone's. */
export const GATEWAY_PATH = '/ws';

/** A connection without a token is closed so; with a spent one, so is assumed. */
const NO_TOKEN = 4_400;
const BAD_TOKEN = 4_401;
const NORMAL = 1_000;
const MOST_FRAME_BYTES = 100_000;

type Recovery = 'Successful' | 'Failed' | null;

/** RingCentral's WebSocket gateway (developer guide, notifications/websockets). */
export class Gateway {
  readonly #standIn: StandIn;
  readonly #tokens: WsTokens;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: MOST_FRAME_BYTES });
  readonly #sessions = new Set<Session>();

  constructor(standIn: StandIn, tokens: WsTokens) {
    this.#standIn = standIn;
    this.#tokens = tokens;
    new Notifier(standIn, () => this.#alive());
    standIn.grants.onRevoked((extension) => this.#revoked(extension));
  }

  /** The handler of a server's `upgrade` event. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { searchParams } = new URL(request.url ?? '/', this.#standIn.origin());
    this.#server.handleUpgrade(request, socket, head, (connection) => {
      const token = searchParams.get('access_token');
      if (token === null) {
        connection.close(NO_TOKEN);
        return;
      }
      const held = this.#tokens.redeem(token);
      if (held === null) {
        const problem = restError('OAU-129', 'Access token corrupted');
        connection.send(frame({ type: 'Error', messageId: randomUUID(), status: 401 }, problem));
        connection.close(BAD_TOKEN);
        return;
      }
      this.#open(connection, held, searchParams.get('wsc'));
    });
  }

  /** Who is connected, or could come back, and to what they listen. */
  report() {
    return [...this.#alive()].map(({ held, isConnected, missed, subscription }) => ({
      extension: held.extension.extensionNumber,
      isConnected,
      missed,
      eventFilters: subscription?.filters.map(({ event }) => event) ?? [],
    }));
  }

  /** Breaks connections off, one extension's or all. @returns how many */
  drop(extensionNumber?: string): number {
    return [...this.#sessions].filter(
      (session) =>
        (extensionNumber === undefined ||
          session.held.extension.extensionNumber === extensionNumber) &&
        session.drop(),
    ).length;
  }

  /** From now on no lost connection can be recovered. */
  forget(): void {
    for (const session of this.#sessions) if (!session.isConnected) this.#sessions.delete(session);
  }

  close(): void {
    this.drop();
    this.#server.close();
  }

  /** The sessions that a client has, or could still come back to. */
  #alive(): Set<Session> {
    const now = this.#standIn.clock.now();
    for (const session of this.#sessions)
      if (!session.isConnected && !session.canRecover(now)) this.#sessions.delete(session);
    return this.#sessions;
  }

  #find({ extension, clientId }: Held, wsc: string): Session | undefined {
    return [...this.#alive()].find(
      (session) =>
        session.wsc === wsc &&
        session.held.extension === extension &&
        session.held.clientId === clientId,
    );
  }

  #open(connection: WebSocket, held: Held, wsc: string | null): void {
    const { clock } = this.#standIn;
    const known = wsc === null ? undefined : this.#find(held, wsc);
    const session = known ?? new Session(held, clock.now());
    this.#sessions.add(session);
    session.connect(connection);
    connection.on('close', () => session.lose(connection, clock.now()));
    // A broken connection is closed as well.
    connection.on('error', () => undefined);
    const heard = keepAlive(this.#standIn.agenda, connection, session.beganAt, clock);
    connection.on('message', (data: Buffer) => {
      heard();
      this.#take(session, connection, data.toString('utf8'));
    });
    const recovery = wsc === null ? null : known === undefined ? 'Failed' : 'Successful';
    connection.send(this.#details(session, recovery));
    session.sendMissed();
  }

  #details({ wsc, beganAt }: Session, recovery: Recovery): string {
    return frame(
      {
        type: 'ConnectionDetails',
        messageId: randomUUID(),
        status: 200,
        wsc: { token: wsc, sequence: 1 },
      },
      {
        creationTime: new Date(beganAt).toISOString(),
        maxConnectionsPerSession: 50,
        recoveryBufferSize: RECOVERY_BUFFER,
        recoveryTimeout: TIMES.recoverySeconds,
        idleTimeout: TIMES.idleSeconds,
        absoluteTimeout: TIMES.absoluteSeconds,
        maxActiveRequests: 10,
        ...(recovery === null ? {} : { recoveryState: recovery }),
      },
    );
  }

  #take(session: Session, connection: WebSocket, text: string): void {
    const sent = readFrame(text);
    if (sent === null) {
      const { status, ...problem } = refused(400, 'CMN-104', 'Cannot parse request');
      connection.send(frame({ type: 'Error', messageId: randomUUID(), status }, problem));
      return;
    }
    connection.send(this.#answer(session, sent.meta, sent.body));
  }

  #answer(session: Session, meta: ClientMeta, body: unknown): string {
    const { messageId } = meta;
    if (meta.type === 'Heartbeat') return frame({ type: 'Heartbeat', messageId });
    const others = [...this.#alive()].filter(
      (other) => other !== session && other.held.extension === session.held.extension,
    );
    const { status, body: answer } = answerRequest(this.#standIn, session, meta, body, others);
    return frame({ type: 'ClientRequest', messageId, status }, answer);
  }

  /** Somebody's tokens were revoked: what they opened ends with them (assumed). */
  #revoked({ id }: Extension): void {
    const problem = restError('OAU-213', 'Token not found');
    for (const session of this.#sessions) {
      if (session.held.extension.id !== id) continue;
      session.close(
        NORMAL,
        frame({ type: 'Error', messageId: randomUUID(), status: 401 }, problem),
      );
      this.#sessions.delete(session);
    }
  }
}
