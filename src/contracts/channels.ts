/** Whose: one account and one user, since several may share a browser profile. */
export interface Who {
  account: string;
  user: number;
}

/** The channel on which pages of one user hear that a sign-in ended or the connection changed. */
export function connectionChannel({ account, user }: Who): string {
  return `rcp-connection:${account}:${String(user)}`;
}

/** What is said on it. */
export type ConnectionMessage =
  | { kind: 'sign-in-ended'; outcome: string }
  | { kind: 'connection-changed' };

/** Whether a message of another tab is one of these: whatever else it is does nothing. */
export function isConnectionMessage(value: unknown): value is ConnectionMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, outcome } = value as { kind?: unknown; outcome?: unknown };
  return kind === 'connection-changed' || (kind === 'sign-in-ended' && typeof outcome === 'string');
}
