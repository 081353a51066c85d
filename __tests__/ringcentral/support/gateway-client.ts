import WebSocket from 'ws';
import type { RunningRingCentral } from '../../../local/ringcentral/process.ts';
import { call } from './rest-client.ts';

const DEADLINE_MS = 5_000;

/** A frame of the gateway. */
export interface Frame {
  type: string;
  messageId: string;
  status?: number;
  wsc?: { token: string };
  /** Its second element, when it has one. */
  body: Record<string, unknown>;
}

/** A token for one connection. */
export async function wsToken(rc: RunningRingCentral, token: string) {
  const answer = await call(rc, 'POST', '/restapi/oauth/wstoken', {
    headers: { Authorization: `Bearer ${token}` },
  });
  return {
    ...answer,
    token: String(answer.json['ws_access_token']),
    uri: String(answer.json['uri']),
  };
}

/** A connection to the gateway, with everything that came over it. */
export class GatewayClient {
  readonly frames: Frame[] = [];
  readonly #socket: WebSocket;
  #closed: number | null = null;
  #waiting: (() => void)[] = [];
  #count = 0;

  constructor(rc: RunningRingCentral, address: string) {
    this.#socket = new WebSocket(address, { ca: rc.certificatePem });
    this.#socket.on('message', (data: Buffer) => {
      const [meta, body] = JSON.parse(data.toString('utf8')) as [Frame, Frame['body']?];
      this.frames.push({ ...meta, body: body ?? {} });
      this.#wake();
    });
    this.#socket.on('close', (code) => {
      this.#closed = code;
      this.#wake();
    });
    this.#socket.on('error', () => undefined);
  }

  /** Opens a connection for whom the access token names. @param wsc of a session to recover */
  static async open(rc: RunningRingCentral, access: string, wsc?: string): Promise<GatewayClient> {
    const { uri, token } = await wsToken(rc, access);
    const recovery = wsc === undefined ? '' : `&wsc=${wsc}`;
    return new GatewayClient(rc, `${uri}?access_token=${token}${recovery}`);
  }

  /** The next frame of this kind that wasn't taken yet. */
  async next(type: string): Promise<Frame> {
    return this.#until(() => {
      const at = this.frames.findIndex((frame) => frame.type === type);
      return at < 0 ? undefined : this.frames.splice(at, 1)[0];
    }, `a frame ${type}`);
  }

  /** The code that the connection is closed with; 1006 when it just breaks. */
  closed(): Promise<number> {
    return this.#until(() => this.#closed ?? undefined, 'the end of the connection');
  }

  send(...elements: readonly unknown[]): void {
    this.#socket.send(JSON.stringify(elements));
  }

  /** Sends a request and waits for its answer. */
  async request(method: string, path: string, body?: unknown): Promise<Frame> {
    this.#count += 1;
    const messageId = `request-${String(this.#count)}`;
    this.send(
      { type: 'ClientRequest', messageId, method, path },
      ...(body === undefined ? [] : [body]),
    );
    const answer = await this.next('ClientRequest');
    if (answer.messageId !== messageId) throw new Error(`an answer to ${answer.messageId}`);
    return answer;
  }

  /** Subscribes to events below one's own extension. */
  subscribe(...paths: readonly string[]): Promise<Frame> {
    return this.request('POST', '/restapi/v1.0/subscription/', {
      eventFilters: paths.map((path) => `/restapi/v1.0/account/~/extension/~${path}`),
      deliveryMode: { transportType: 'WebSocket' },
    });
  }

  close(): void {
    this.#socket.terminate();
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  async #until<T>(look: () => T | undefined, what: string): Promise<T> {
    const end = Date.now() + DEADLINE_MS;
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      const left = end - Date.now();
      if (left <= 0)
        throw new Error(`${what} didn't come; there were ${JSON.stringify(this.frames)}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }
}
