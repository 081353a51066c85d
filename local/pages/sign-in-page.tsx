import type { VNode } from 'preact';
import type { User } from '../account/identity.ts';
import { PATHS } from '../account/paths.ts';
import type { SessionState } from '../account/sessions.ts';
import { type Frame, Page, Token } from './frame.tsx';

type Ended = Extract<SessionState, { state: 'gone' }>['reason'];

const WHY: Readonly<Record<Ended, string>> = {
  unknown: 'Your session has ended.',
  idle: 'Your session ended because nothing happened for a while.',
  absolute: 'Your session ended because it reached its longest duration.',
  'signed-out': 'You have logged out.',
  'role-changed': 'This session ended when the role was changed in another window.',
  replaced: 'This session ended when you signed in elsewhere.',
};

interface Props {
  frame: Frame;
  users: User[];
  /** Where to go afterwards: a path of this site. */
  redirect: string;
  /** Why the browser's last session is gone, if it had one. */
  ended: Ended | null;
  problem: string | null;
}

function UserCard({
  user,
  redirect,
  token,
}: {
  user: User;
  redirect: string;
  token: string;
}): VNode {
  return (
    <li class="user-card">
      <div>
        <h2>{user.name}</h2>
        <p class="muted">{user.email}</p>
      </div>
      <form method="post" action={PATHS.login}>
        <Token value={token} />
        <input type="hidden" name="redirect" value={redirect} />
        <input type="hidden" name="user" value={String(user.id)} />
        {user.roles.map((role) => (
          <button type="submit" name="role" value={role.scriptId} key={role.scriptId}>
            <span class="sr-only">Sign in {user.name} as </span>
            {role.name}
          </button>
        ))}
        {user.roles.length === 0 ? <p class="muted">Has no role</p> : null}
      </form>
    </li>
  );
}

/** Chooses a sample user and role. */
export function SignInPage({ frame, users, redirect, ended, problem }: Props): VNode {
  return (
    <Page frame={frame} title="Sign in">
      <div class="narrow">
        <h1>Sign in to the model of NetSuite</h1>
        {ended === null ? null : (
          <p class="note" role="status">
            {WHY[ended]}
          </p>
        )}
        {problem === null ? null : (
          <p class="note problem" role="alert">
            {problem}
          </p>
        )}
        <p class="lead">
          This is not NetSuite. It is a model that runs the same deployed files on this machine.
          Choose who you want to be and in which role; no password is needed.
        </p>
        <ul class="user-cards">
          {users.map((user) => (
            <UserCard user={user} redirect={redirect} token={frame.token} key={user.id} />
          ))}
        </ul>
      </div>
    </Page>
  );
}
