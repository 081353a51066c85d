import { Changes } from '../../sensors/changes.ts';

/**
 * Where a phone link waits for its user: `here` for this tab's number field, or in the active tab,
 * which has it already.
 */
export type LinkPlace = 'here' | 'active-tab' | 'no-answer';

/** A phone link that a browser or another tab brought. Only a person can call its number. */
export class PhoneLink {
  readonly #changes = new Changes();
  #link: string | null = null;
  #place: LinkPlace = 'here';

  readonly subscribe = this.#changes.subscribe;

  /** The link that waits, such as `tel:+12125550182`, or null. */
  get waiting(): string | null {
    return this.#link;
  }

  get place(): LinkPlace {
    return this.#place;
  }

  /** Takes a link; the one before no longer waits. */
  bring(link: string): void {
    this.#set(link, 'here');
  }

  /** Another tab was asked to take the link. */
  handed(link: string, place: 'active-tab' | 'no-answer'): void {
    if (this.#link === link) this.#set(link, place);
  }

  /** The number field has it. */
  taken(): void {
    if (this.#link !== null) this.#set(null, 'here');
  }

  #set(link: string | null, place: LinkPlace): void {
    this.#link = link;
    this.#place = place;
    this.#changes.tell();
  }
}
