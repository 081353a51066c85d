import { Changes } from '../../sensors/changes.ts';
import { LONGEST_TEXT } from '../messages/attach.ts';

/** Nobody finds anything in a longer list. */
const MOST = 50;

/** Why a text isn't kept as a template. */
export type TemplateProblem = 'there' | 'full' | 'not-kept';

/**
 * Texts that the user sends again and again, in this browser.
 *
 * @see docs/decisions/0056-templates-in-the-browser.md
 */
export class Templates {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly #key: string;
  readonly #changes = new Changes();
  #texts: readonly string[];
  /** The one that was deleted last, and where it was. */
  #deleted: { text: string; at: number } | null = null;

  /** @param key names the user in the storage */
  constructor(storage: Pick<Storage, 'getItem' | 'setItem'>, key: string) {
    this.#storage = storage;
    this.#key = key;
    this.#texts = this.#read();
  }

  readonly subscribe = this.#changes.subscribe;

  get texts(): readonly string[] {
    return this.#texts;
  }

  /** Whether a deletion can be undone. */
  get canUndo(): boolean {
    return this.#deleted !== null;
  }

  /** Reads what another tab has changed. @param key of the storage, null for all of it */
  refresh(key: string | null): void {
    if (key !== null && key !== this.#key) return;
    this.#texts = this.#read();
    this.#changes.tell();
  }

  /** Forgets what no storage has: the user removed what is kept here. */
  forget(): void {
    this.#deleted = null;
    this.refresh(null);
  }

  /** Keeps a text as a template, the latest first. @returns why not, or null */
  add(text: string): TemplateProblem | null {
    const trimmed = text.trim();
    if (this.#texts.includes(trimmed)) return 'there';
    if (this.#texts.length >= MOST) return 'full';
    // There is nothing left to bring back.
    if (this.#deleted?.text === trimmed) this.#deleted = null;
    return this.#keep([trimmed, ...this.#texts]) ? null : 'not-kept';
  }

  delete(text: string): void {
    const at = this.#texts.indexOf(text);
    if (at < 0) return;
    this.#deleted = { text, at };
    this.#keep(this.#texts.filter((one) => one !== text));
  }

  /**
   * Brings back the template that was deleted last, unless it is there again: another tab may have
   * kept it. @returns why not, or null; a full list can be undone once one is deleted
   */
  undo(): TemplateProblem | null {
    if (this.#deleted === null) return null;
    const { text, at } = this.#deleted;
    const isThere = this.#texts.includes(text);
    if (!isThere && this.#texts.length >= MOST) return 'full';
    this.#deleted = null;
    const texts = isThere
      ? this.#texts
      : [...this.#texts.slice(0, at), text, ...this.#texts.slice(at)];
    return this.#keep(texts) ? null : 'not-kept';
  }

  #keep(texts: readonly string[]): boolean {
    let isKept = true;
    try {
      this.#storage.setItem(this.#key, JSON.stringify(texts));
    } catch {
      isKept = false;
    }
    this.#texts = texts;
    this.#changes.tell();
    return isKept;
  }

  #read(): readonly string[] {
    try {
      const kept: unknown = JSON.parse(this.#storage.getItem(this.#key) ?? '[]');
      return Array.isArray(kept)
        ? kept
            .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
            .map((text) => text.slice(0, LONGEST_TEXT))
            .slice(0, MOST)
        : [];
    } catch {
      return [];
    }
  }
}
