/** What softphone tabs say to each other about phone links, on a channel with the name of the lock. */
export type LinkMessage =
  /** A tab that isn't active brings a link to the one that is. */
  | { kind: 'phone-link'; link: string }
  /** The active tab has it. */
  | { kind: 'phone-link-taken'; link: string };

const LONGEST = 500;

/** Whether a message of another page is one of these: whatever else it is does nothing. */
export function isLinkMessage(value: unknown): value is LinkMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, link } = value as Record<string, unknown>;
  return (
    (kind === 'phone-link' || kind === 'phone-link-taken') &&
    typeof link === 'string' &&
    link.length <= LONGEST
  );
}
