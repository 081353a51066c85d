import type { Identity, User } from './identity.ts';

export type SessionState =
  | { state: 'active'; identity: Identity }
  | {
      state: 'gone';
      reason: 'unknown' | 'idle' | 'absolute' | 'signed-out' | 'role-changed' | 'replaced';
    };

/** Signing in and out. */
export interface AccountSessions {
  /** The sample users, with the roles they hold. */
  users(): User[];
  signIn(userId: number, roleScriptId?: string): { sessionId: string } | { error: string };
  /** Touches the idle timer only when `activity` is true. */
  find(sessionId: string | undefined, activity: boolean): SessionState;
  /** Ends the old session, opens one with the new role, as the platform does. */
  switchRole(sessionId: string, roleScriptId: string): { sessionId: string } | { error: string };
  signOut(sessionId: string): void;
  /** Ends every session of the user at once, as when the idle time-out has passed. */
  lapse(userId: number): void;
}
