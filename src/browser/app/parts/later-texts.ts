import { addTexts } from '../../../i18n/say.ts';
import type { FactsStore } from '../../ui/facts-store.ts';

const ANSWER_MS = 20_000;

/**
 * The texts of the parts that come once the phone can dial, in the user's language: one request of
 * 10 units for the life of the page, however many parts need them.
 */
export class LaterTexts {
  readonly #store: Pick<FactsStore, 'owner' | 'server' | 'session'>;
  #coming: Promise<boolean> | null = null;

  constructor(store: Pick<FactsStore, 'owner' | 'server' | 'session'>) {
    this.#store = store;
  }

  /**
   * Asks for the texts unless they are there or on their way.
   * @returns whether they are there: if not, the next call asks again. Never rejects
   */
  load(): Promise<boolean> {
    this.#coming ??= this.#ask().then((came) => {
      if (!came) this.#coming = null;
      return came;
    });
    return this.#coming;
  }

  async #ask(): Promise<boolean> {
    const { owner, server, session } = this.#store;
    // Nothing is asked in the session of somebody else.
    if (owner.other !== null) return false;
    const url = owner.address(server.links.softphone);
    try {
      const answer = await fetch(`${url}&custom_action=texts`, {
        credentials: 'same-origin',
        headers: { Accept: 'application/json' },
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      const said = (await session.readFrom(answer, url)) as { texts?: unknown } | null;
      return addTexts(said?.texts);
    } catch {
      return false;
    }
  }
}
