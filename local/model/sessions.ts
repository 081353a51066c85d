import type { Role, User } from '../account/identity.ts';
import type { AccountSessions, SessionState } from '../account/sessions.ts';
import type { Services } from '../execution/execution.ts';
import { SAMPLE_USERS } from '../store/sample-data.ts';

/** Signs the sample users in and out. */
export class ModelSessions implements AccountSessions {
  readonly #services: () => Services;

  constructor(services: () => Services) {
    this.#services = services;
  }

  users(): User[] {
    const { roles: all } = this.#services();
    return SAMPLE_USERS.map(({ id, name, roles }) => ({
      id,
      name,
      email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
      roles: roles.map((role) => all.find(role)).filter((role): role is Role => role !== null),
    }));
  }

  signIn(userId: number, roleScriptId?: string): { sessionId: string } | { error: string } {
    const user = this.users().find(({ id }) => id === userId);
    const role =
      roleScriptId === undefined
        ? user?.roles[0]
        : user?.roles.find(({ scriptId }) => scriptId === roleScriptId);
    if (role === undefined) return { error: 'There is no such user with that role.' };
    return { sessionId: this.#services().sessions.open(userId, role.scriptId) };
  }

  find(sessionId: string | undefined, activity: boolean): SessionState {
    const found = this.#services().sessions.find(sessionId, activity);
    if ('ended' in found) return { state: 'gone', reason: found.ended };
    const user = this.users().find(({ id }) => id === found.userId);
    const role = this.#services().roles.find(found.role);
    if (user === undefined || role === null) return { state: 'gone', reason: 'unknown' };
    return { state: 'active', identity: { user, role, sessionId: found.id } };
  }

  switchRole(sessionId: string, roleScriptId: string): { sessionId: string } | { error: string } {
    const session = this.find(sessionId, true);
    if (session.state === 'gone') return { error: 'The session has ended.' };
    const { user } = session.identity;
    if (!user.roles.some(({ scriptId }) => scriptId === roleScriptId))
      return { error: 'You do not have that role.' };
    return { sessionId: this.#services().sessions.open(user.id, roleScriptId, 'role-changed') };
  }

  signOut(sessionId: string): void {
    const session = this.find(sessionId, false);
    if (session.state === 'active')
      this.#services().sessions.end(session.identity.user.id, 'signed-out');
  }

  lapse(userId: number): void {
    this.#services().sessions.end(userId, 'idle');
  }
}
