import type { IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

const CONNECT_MS = 5_000;

/** One phone's connection: what it reached us by, and what we reach the SIP server by. */
interface Connection {
  phone: Duplex;
  server: Socket;
  /** Our port towards the SIP server, by which it knows the connection. */
  port: number | undefined;
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** The request as it came, for the SIP server to answer. */
function requestHead({ method, url, rawHeaders }: IncomingMessage): string {
  const headers = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [`${name}: ${rawHeaders[index + 1] ?? ''}`] : [],
  );
  return [`${method ?? 'GET'} ${url ?? '/'} HTTP/1.1`, ...headers, '', ''].join('\r\n');
}

/**
 * Passes WebSockets on to the SIP server, byte by byte. REST and SIP so share one origin and one
 * certificate, and the network between phone and server can be made to fail here.
 */
export class WebSocketGate {
  readonly #connections = new Set<Connection>();
  readonly #port: () => number | null;
  #silent = false;

  /** @param port where the SIP server takes WebSockets; null while there is none */
  constructor(port: () => number | null) {
    this.#port = port;
  }

  get count(): number {
    return this.#connections.size;
  }

  get silent(): boolean {
    return this.#silent;
  }

  /** The handler of a server's `upgrade` event. */
  upgrade(request: IncomingMessage, phone: Duplex, head: Buffer): void {
    const port = this.#port();
    if (port === null || request.headers.upgrade?.toLowerCase() !== 'websocket') {
      refuse(phone, port === null ? '503 Service Unavailable' : '400 Bad Request');
      return;
    }
    const server = connect({ host: '127.0.0.1', port });
    const connection: Connection = { phone, server, port: undefined };
    this.#connections.add(connection);
    server.setTimeout(CONNECT_MS, () => server.destroy());
    server.once('connect', () => {
      server.setTimeout(0);
      connection.port = server.localPort;
    });
    server.write(Buffer.concat([Buffer.from(requestHead(request)), head]));
    this.#join(connection, phone, server);
    this.#join(connection, server, phone);
    if (this.#silent) this.#pause(connection);
  }

  /**
   * A dead network: everything stays open and nothing arrives. What was sent meanwhile arrives
   * afterwards.
   */
  silence(on: boolean): void {
    this.#silent = on;
    for (const connection of this.#connections) {
      if (on) this.#pause(connection);
      else for (const side of [connection.phone, connection.server]) side.resume();
    }
  }

  /**
   * Breaks connections off, without a word. @param ports those only; all when not given @returns
   * how many
   */
  drop(ports?: ReadonlySet<number>): number {
    const dropped = [...this.#connections].filter(
      ({ port }) => ports === undefined || (port !== undefined && ports.has(port)),
    );
    for (const connection of dropped) this.#end(connection);
    return dropped.length;
  }

  #pause({ phone, server }: Connection): void {
    phone.pause();
    server.pause();
  }

  #join(connection: Connection, from: Duplex, to: Duplex): void {
    from.on('data', (chunk: Buffer) => {
      if (!to.write(chunk)) from.pause();
    });
    to.on('drain', () => {
      if (!this.#silent) from.resume();
    });
    from.on('end', () => to.end());
    // A broken connection is an ended one; there is nobody to tell.
    from.on('error', () => this.#end(connection));
    from.on('close', () => this.#end(connection));
  }

  #end(connection: Connection): void {
    this.#connections.delete(connection);
    connection.phone.destroy();
    connection.server.destroy();
  }
}
