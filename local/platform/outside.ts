import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';
import { OUTSIDE_WORKER } from './outside-worker.ts';

export interface OutsideRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: string | null;
}

/** The platform's names of what may go wrong on the way out. */
export type OutsideFailure =
  | 'SSS_REQUEST_TIME_EXCEEDED'
  | 'SSS_INVALID_HOST_CERT'
  | 'SSS_UNKNOWN_HOST'
  | 'SSS_CONNECTION_CLOSED';

export type OutsideAnswer =
  | { status: number; headers: Record<string, string>; body: string }
  | { failure: OutsideFailure; message: string };

export interface OutsideOptions {
  /** PEM of an authority to trust besides the usual ones. */
  certificate: () => string | undefined;
  /** How long connecting may take. */
  connectMilliseconds: number;
  /** How long all of it may take. */
  requestMilliseconds: number;
}

/** Beyond the request's own limit: for a worker that is gone. */
const SPARE_MS = 5_000;

const LATE: OutsideAnswer = {
  failure: 'SSS_REQUEST_TIME_EXCEEDED',
  message: 'The worker that makes requests did not answer.',
};

/**
 * The way out of the account. A script waits for the answer while nothing else of the model runs,
 * so the request is made by a worker; the platform would go on serving others meanwhile. The worker
 * keeps no process alive.
 */
export class Outside {
  readonly #options: OutsideOptions;
  readonly #signal = new Int32Array(new SharedArrayBuffer(4));
  #port: MessagePort | null = null;
  #worker: Worker | null = null;
  #number = 0;

  constructor(options: OutsideOptions) {
    this.#options = options;
  }

  /**
   * Makes a request and waits for its end. Certificates are checked, redirects are not followed.
   */
  request(request: OutsideRequest): OutsideAnswer {
    const { certificate, connectMilliseconds, requestMilliseconds } = this.#options;
    const port = this.#open();
    const number = ++this.#number;
    port.postMessage({
      number,
      request,
      certificate: certificate() ?? null,
      connectMilliseconds,
      requestMilliseconds,
    });
    const deadline = Date.now() + requestMilliseconds + SPARE_MS;
    while (Date.now() < deadline) {
      const seen = Atomics.load(this.#signal, 0);
      // What came too late for an earlier request is not for this one.
      for (let next = receive(port); next !== null; next = receive(port))
        if (next.number === number) return next.answer;
      Atomics.wait(this.#signal, 0, seen, deadline - Date.now());
    }
    this.close();
    return LATE;
  }

  close(): void {
    void this.#worker?.terminate();
    this.#port?.close();
    this.#worker = null;
    this.#port = null;
  }

  #open(): MessagePort {
    if (this.#port !== null) return this.#port;
    const { port1, port2 } = new MessageChannel();
    port1.unref();
    // Without the arguments of this process: they name loaders that the worker has no use for.
    this.#worker = new Worker(OUTSIDE_WORKER, {
      eval: true,
      workerData: { port: port2, signal: this.#signal },
      transferList: [port2],
      execArgv: [],
    });
    this.#worker.unref();
    this.#port = port1;
    return port1;
  }
}

function receive(port: MessagePort): { number: number; answer: OutsideAnswer } | null {
  const received = receiveMessageOnPort(port) as
    | { message: { number: number; answer: OutsideAnswer } }
    | undefined;
  return received?.message ?? null;
}
