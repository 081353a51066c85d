import type { PartName } from '../../../contracts/softphone-view.ts';
import { Changes } from '../../sensors/changes.ts';
import type { RcpShared, TelephoneHost } from '../../ui/telephone-host.ts';
import type { Telephone } from '../desk/telephone.ts';
import type { LaterTexts } from './later-texts.ts';
import type { Bring, PartSource, Parts } from './part.ts';

/** A part that didn't come is asked for again after this pause, while the page is open. */
const AGAIN_MS = 5_000;

/** What these say is in the page: calls never wait for another answer of NetSuite. */
const SAID_BY_PAGE: ReadonlySet<PartName> = new Set(['calls', 'live', 'status']);

/** `none` until somebody needs it; a part that failed is on its way to the next try. */
export type PartState = 'none' | 'loading' | 'failed' | 'there';

/**
 * Loads the telephone's scripts that nobody needs before it can dial, each once, and the texts that
 * they say. Whatever needs a part asks for it and draws without it meanwhile.
 *
 * @see docs/decisions/0041-libraries-as-published.md
 * @see docs/decisions/0070-texts-with-the-parts-that-say-them.md
 */
export class PartLoader implements PartSource {
  readonly #shared: RcpShared;
  readonly #addresses: Readonly<Record<PartName, string>>;
  readonly #changes = new Changes();
  readonly #states = new Map<PartName, PartState>();
  /** How each part starts whose script has run. */
  readonly #scripts = new Map<PartName, () => Parts[PartName]>();
  readonly #parts = new Map<PartName, Parts[PartName]>();
  readonly #texts: Pick<LaterTexts, 'load'>;

  constructor(
    shared: RcpShared,
    telephone: Telephone,
    host: TelephoneHost,
    texts: Pick<LaterTexts, 'load'>,
  ) {
    this.#shared = shared;
    this.#texts = texts;
    this.#addresses = host.view.telephone.parts;
    shared.deliver = (name, bring) => {
      this.#scripts.set(name, () => (bring as Bring<typeof name>)(telephone, host));
    };
  }

  readonly subscribe = this.#changes.subscribe;

  state(name: PartName): PartState {
    return this.#states.get(name) ?? 'none';
  }

  /** What a part brings, or null until it is there. */
  get<Name extends PartName>(name: Name): Parts[Name] | null {
    return (this.#parts.get(name) as Parts[Name] | undefined) ?? null;
  }

  /** Loads a part unless it is there or on its way. */
  need(name: PartName): void {
    if (this.state(name) === 'none') void this.#load(name);
  }

  async #load(name: PartName): Promise<void> {
    this.#set(name, 'loading');
    const [hasTexts] = await Promise.all([
      SAID_BY_PAGE.has(name) || this.#texts.load(),
      this.#scripts.has(name) || this.#shared.load(this.#addresses[name]),
    ]);
    const start = this.#scripts.get(name);
    try {
      if (hasTexts && start !== undefined) this.#parts.set(name, start());
    } finally {
      const isThere = this.#parts.has(name);
      this.#set(name, isThere ? 'there' : 'failed');
      if (!isThere) setTimeout(() => void this.#load(name), AGAIN_MS);
    }
  }

  #set(name: PartName, state: PartState): void {
    this.#states.set(name, state);
    this.#changes.tell();
  }
}
