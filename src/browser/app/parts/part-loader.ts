import type { PartName } from '../../../contracts/softphone-view.ts';
import { Changes } from '../../sensors/changes.ts';
import type { RcpShared, TelephoneHost } from '../../ui/telephone-host.ts';
import type { Telephone } from '../desk/telephone.ts';
import type { Bring, PartSource, Parts } from './part.ts';

/** A part that didn't come is asked for again after this pause, while the page is open. */
const AGAIN_MS = 5_000;

/** `none` until somebody needs it; a part that failed is on its way to the next try. */
export type PartState = 'none' | 'loading' | 'failed' | 'there';

/**
 * Loads the telephone's scripts that nobody needs before it can dial, each once. Whatever needs a
 * part asks for it and draws without it meanwhile.
 *
 * @see docs/decisions/0041-libraries-as-published.md
 */
export class PartLoader implements PartSource {
  readonly #shared: RcpShared;
  readonly #addresses: Readonly<Record<PartName, string>>;
  readonly #changes = new Changes();
  readonly #states = new Map<PartName, PartState>();
  readonly #parts = new Map<PartName, Parts[PartName]>();

  constructor(shared: RcpShared, telephone: Telephone, host: TelephoneHost) {
    this.#shared = shared;
    this.#addresses = host.view.telephone.parts;
    shared.deliver = (name, bring) => {
      this.#parts.set(name, (bring as Bring<typeof name>)(telephone, host));
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
    await this.#shared.load(this.#addresses[name]);
    if (this.get(name) !== null) {
      this.#set(name, 'there');
      return;
    }
    this.#set(name, 'failed');
    setTimeout(() => void this.#load(name), AGAIN_MS);
  }

  #set(name: PartName, state: PartState): void {
    this.#states.set(name, state);
    this.#changes.tell();
  }
}
