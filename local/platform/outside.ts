import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';

export interface OutsideRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

export type OutsideAnswer =
  | { status: number; headers: Record<string, string>; body: string }
  /** The platform's error name. */
  | { failure: 'SSS_REQUEST_TIME_EXCEEDED' | 'SSS_HOST_CERT' | 'SSS_UNKNOWN_HOST'; message: string };

/** Plain JavaScript, since a worker does not share the loader that reads TypeScript. */
const WORKER = `
  const { workerData } = require('node:worker_threads');
  const https = require('node:https');
  const { port, signal } = workerData;
  const failureOf = (error) => /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(error.code || '') ? 'SSS_HOST_CERT' : 'SSS_UNKNOWN_HOST';
  const settle = (answer) => { port.postMessage(answer); Atomics.store(signal, 0, 1); Atomics.notify(signal, 0); };
  port.on('message', ({ request, certificate, milliseconds }) => {
    let done = false;
    const end = (answer) => { if (!done) { done = true; clearTimeout(timer); settle(answer); } };
    const sent = https.request(request.url, {
      method: request.method, agent: false,
      headers: { ...request.headers, ...(request.body === '' ? {} : { 'Content-Length': Buffer.byteLength(request.body) }) },
      ...(certificate ? { ca: [...require('node:tls').rootCertificates, certificate] } : {}),
    }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => { body += chunk; });
      response.on('end', () => end({ status: response.statusCode, body, headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])) }));
    });
    const timer = setTimeout(() => { end({ failure: 'SSS_REQUEST_TIME_EXCEEDED', message: 'The host you requested did not answer in time.' }); sent.destroy(); }, milliseconds);
    sent.on('error', (error) => end({ failure: failureOf(error), message: 'The host you requested is unknown or cannot be found: ' + (error.code || error.message) }));
    sent.end(request.body);
  });
`;

/**
 * The way out of the account. A script waits for the answer while nothing else of the model runs, so the request is made by a
 * worker; the platform would go on serving others meanwhile.
 */
export class Outside {
  readonly #certificate: () => string | undefined;
  readonly #milliseconds: number;
  readonly #signal = new Int32Array(new SharedArrayBuffer(4));
  #channel: MessageChannel | null = null;
  #worker: Worker | null = null;

  /** @param certificate PEM of an authority to trust besides the usual ones @param milliseconds the platform's limit: 45 s */
  constructor(certificate: () => string | undefined, milliseconds: number) {
    this.#certificate = certificate;
    this.#milliseconds = milliseconds;
  }

  request(request: OutsideRequest): OutsideAnswer {
    const port = this.#port();
    Atomics.store(this.#signal, 0, 0);
    port.postMessage({ request, certificate: this.#certificate(), milliseconds: this.#milliseconds });
    Atomics.wait(this.#signal, 0, 0, this.#milliseconds + 5_000);
    const answer = receiveMessageOnPort(port) as { message: OutsideAnswer } | undefined;
    return answer?.message ?? { failure: 'SSS_REQUEST_TIME_EXCEEDED', message: 'The host you requested did not answer in time.' };
  }

  close(): void {
    void this.#worker?.terminate();
    this.#channel?.port1.close();
    this.#worker = null;
    this.#channel = null;
  }

  #port() {
    if (this.#channel === null) {
      this.#channel = new MessageChannel();
      const { port1, port2 } = this.#channel;
      port1.unref();
      this.#worker = new Worker(WORKER, { eval: true, workerData: { port: port2, signal: this.#signal }, transferList: [port2], execArgv: [] });
      this.#worker.unref();
    }
    return this.#channel.port1;
  }
}
