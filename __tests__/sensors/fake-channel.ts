/**
 * Broadcast channels of one browser: a message reaches every other open channel of the name, at
 * once.
 */
export class FakeChannel {
  static readonly #open = new Set<FakeChannel>();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
    FakeChannel.#open.add(this);
  }

  postMessage(data: unknown): void {
    for (const other of [...FakeChannel.#open]) {
      if (other !== this && other.#name === this.#name) other.onmessage?.({ data });
    }
  }

  close(): void {
    FakeChannel.#open.delete(this);
  }

  /** Channels nobody closed. */
  static get openChannels(): number {
    return FakeChannel.#open.size;
  }

  static closeAll(): void {
    FakeChannel.#open.clear();
  }
}
