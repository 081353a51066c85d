/** Whose softphone: one account and one user, since several may share a browser profile. */
export interface Who {
  account: string;
  user: number;
}

/** The lock that the active softphone tab holds. Record pages look it up by the same name. */
export function softphoneLock(who: Who): string {
  return `rcp-softphone:${who.account}:${String(who.user)}`;
}

/** What tabs say to each other, on a channel with the name of the lock. */
export type TabMessage = { kind: 'show-yourself' } | { kind: 'here' };

export function isTabMessage(value: unknown): value is TabMessage {
  const kind = typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined;
  return kind === 'show-yourself' || kind === 'here';
}
