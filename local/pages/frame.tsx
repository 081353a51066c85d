import type { ComponentChildren, VNode } from 'preact';
import type { Identity } from '../account/identity.ts';
import { PATHS } from '../account/paths.ts';
import { TOKEN_FIELD } from './form-fields.ts';

/** What stands around the content of every page. */
export interface Frame {
  account: string;
  identity: Identity | null;
  menu: { label: string; category: string; url: string }[];
  /** Anti-forgery token for the forms of the page. */
  token: string;
}

interface PageProps {
  frame: Frame;
  title: string;
  /** Names of scripts under /model/, loaded before anything in the body. */
  scripts?: readonly string[];
  children: ComponentChildren;
}

/** The hidden field that says a form is ours. */
export const Token = ({ value }: { value: string }): VNode => (
  <input type="hidden" name={TOKEN_FIELD} value={value} />
);

const MENU_LINKS = 6;

function RoleSwitcher({ identity, token }: { identity: Identity; token: string }): VNode {
  const { user, role } = identity;
  return (
    <details class="roles">
      <summary>
        <span class="user-name">{user.name}</span>
        <span class="user-role">{role.name}</span>
      </summary>
      <div class="roles-menu">
        <h2>Change role</h2>
        {user.roles.map((one) => (
          <form method="post" action={PATHS.changeRole} aria-label={one.name} key={one.scriptId}>
            <Token value={token} />
            <button
              type="submit"
              name="role"
              value={one.scriptId}
              disabled={one.scriptId === role.scriptId}
            >
              {one.name}
              {one.scriptId === role.scriptId ? ' (current)' : ''}
            </button>
          </form>
        ))}
        <a class="sign-out" href={PATHS.logout}>
          Log out
        </a>
      </div>
    </details>
  );
}

/** A script may stand in several categories; the bar has no room for saying so. */
const oncePerUrl = (menu: Frame['menu']): Frame['menu'] =>
  menu.filter((link, index) => menu.findIndex(({ url }) => url === link.url) === index);

function Navigation({ frame }: { frame: Frame }): VNode {
  const { identity, menu, token, account } = frame;
  return (
    <header class="top">
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <div class="top-bar">
        <a class="brand" href={PATHS.home}>
          <span class="brand-mark" aria-hidden="true">
            M
          </span>
          <span>
            Model of NetSuite <span class="brand-account">Account {account}</span>
          </span>
        </a>
        <div class="top-right">
          <a class="to-control" href={PATHS.control}>
            Control page
          </a>
          {identity === null ? null : <RoleSwitcher identity={identity} token={token} />}
        </div>
      </div>
      {identity === null ? null : (
        <nav class="menu" aria-label="Main">
          <a href={PATHS.home}>Home</a>
          {oncePerUrl(menu)
            .slice(0, MENU_LINKS)
            .map((link) => (
              <a href={link.url} key={link.url}>
                {link.label}
              </a>
            ))}
        </nav>
      )}
    </header>
  );
}

/**
 * The whole document of a page with the model's navigation. Every title says that this is a model.
 */
export function Page({ frame, title, scripts = [], children }: PageProps): VNode {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} - Model of NetSuite`}</title>
        <link rel="stylesheet" href="/model/model.css" />
        {scripts.map((name) => (
          <script src={`/model/${name}.js`} key={name} />
        ))}
      </head>
      <body>
        <Navigation frame={frame} />
        <main id="main">{children}</main>
      </body>
    </html>
  );
}
