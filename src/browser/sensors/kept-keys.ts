import type { Who } from '../../contracts/channels.ts';

export type { Who };

/** Where the calls of one user are kept in the browser until NetSuite has them. */
export function journalPrefix({ account, user }: Who): string {
  return `rcp-call:${account}:${String(user)}:`;
}
