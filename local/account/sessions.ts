import type { Identity } from './identity.ts';

export type SessionState =
  | { state: 'active'; identity: Identity }
  | {
      state: 'gone';
      reason: 'unknown' | 'idle' | 'absolute' | 'signed-out' | 'role-changed' | 'replaced';
    };
