import { MOST_LINKS, type TypedLink } from '../../contracts/info-links.ts';
import { movedByOne } from './moved-by-one.ts';

/** An Info Link while somebody edits the list. */
export interface LinkDraft extends TypedLink {
  /** Names the link while its label, its address, and its place change. */
  key: number;
}

/** A link that was removed, and where it was. */
export interface RemovedLink {
  draft: LinkDraft;
  index: number;
}

/** The saved links, each with a key that it keeps while it's moved. */
export const draftsOf = (links: readonly TypedLink[]): LinkDraft[] =>
  links.map((link, key) => ({ ...link, key }));

/** The links as they are sent: without spaces around them, as the server stores them. */
export const linksOf = (drafts: readonly LinkDraft[]): TypedLink[] =>
  drafts.map(({ label, address }) => ({ label: label.trim(), address: address.trim() }));

/** Whether no more links may be added. */
export const isFull = (drafts: readonly LinkDraft[]): boolean => drafts.length >= MOST_LINKS;

/** Adds an empty link at the end, unless the list is full. */
export function withNew(drafts: readonly LinkDraft[]): LinkDraft[] {
  if (isFull(drafts)) return [...drafts];
  const key = Math.max(-1, ...drafts.map((draft) => draft.key)) + 1;
  return [...drafts, { key, label: '', address: '' }];
}

export const withChange = (
  drafts: readonly LinkDraft[],
  key: number,
  change: Partial<TypedLink>,
): LinkDraft[] => drafts.map((draft) => (draft.key === key ? { ...draft, ...change } : draft));

/** Moves a link by one place, or leaves the list as it is at its ends. */
export const withMove = (drafts: readonly LinkDraft[], key: number, by: -1 | 1): LinkDraft[] =>
  movedByOne(
    drafts,
    drafts.findIndex((draft) => draft.key === key),
    by,
  );

/** Removes a link. @returns the other links, and what brings it back */
export function withoutLink(
  drafts: readonly LinkDraft[],
  key: number,
): { drafts: LinkDraft[]; removed: RemovedLink | null } {
  const index = drafts.findIndex((draft) => draft.key === key);
  const draft = drafts[index];
  return draft === undefined
    ? { drafts: [...drafts], removed: null }
    : { drafts: drafts.filter((one) => one !== draft), removed: { draft, index } };
}

/** Brings a removed link back to where it was, unless the list is full already. */
export const withAgain = (
  drafts: readonly LinkDraft[],
  { draft, index }: RemovedLink,
): LinkDraft[] =>
  isFull(drafts) ? [...drafts] : [...drafts.slice(0, index), draft, ...drafts.slice(index)];
