type Callback = (lock: { name: string } | null) => unknown;

interface Request {
  name: string;
  callback: Callback;
  settle: (value: unknown) => void;
  fail: (error: unknown) => void;
}

const aborted = () => new DOMException('aborted', 'AbortError');

/**
 * Exclusive Web Locks of one browser, shared by its pages: queueing, `ifAvailable`, `signal` and
 * `steal`.
 */
export class FakeLocks {
  readonly #held = new Map<string, Request>();
  #queue: Request[] = [];
  /** How often a lock was asked for. */
  requests = 0;
  /** Makes every request fail with this. */
  refusal: DOMException | null = null;

  request(name: string, options: LockOptions, callback: Callback): Promise<unknown> {
    this.requests++;
    // A request that is repeated for ever must not hang the test that is to find it.
    if (this.requests > 1_000) return new Promise(() => undefined);
    if (this.refusal !== null) return Promise.reject(this.refusal);
    return new Promise((settle, fail) => {
      const request: Request = { name, callback, settle, fail };
      if (options.steal === true) {
        const loser = this.#held.get(name);
        this.#held.delete(name);
        loser?.fail(aborted());
        this.#queue.unshift(request);
      } else if (options.ifAvailable === true && this.#held.has(name)) {
        void Promise.resolve()
          .then(() => callback(null))
          .then(settle, fail);
        return;
      } else {
        this.#queue.push(request);
        options.signal?.addEventListener('abort', () => {
          if (!this.#queue.includes(request)) return;
          this.#queue = this.#queue.filter((other) => other !== request);
          fail(aborted());
        });
      }
      this.#grant(name);
    });
  }

  query(): Promise<LockManagerSnapshot> {
    const named = ({ name }: Request) => ({ name, mode: 'exclusive' as const, clientId: '' });
    return Promise.resolve({
      held: [...this.#held.values()].map(named),
      pending: this.#queue.map(named),
    });
  }

  #grant(name: string): void {
    const next = this.#held.has(name)
      ? undefined
      : this.#queue.find((request) => request.name === name);
    if (next === undefined) return;
    this.#queue = this.#queue.filter((request) => request !== next);
    this.#held.set(name, next);
    void Promise.resolve()
      .then(() => next.callback({ name }))
      .then(next.settle, next.fail)
      .then(() => {
        if (this.#held.get(name) !== next) return;
        this.#held.delete(name);
        this.#grant(name);
      });
  }
}
