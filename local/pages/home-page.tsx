import type { VNode } from 'preact';
import type { Identity } from '../account/identity.ts';
import { listUrl, PATHS, recordUrl } from '../account/paths.ts';
import type { RecordType } from '../account/records.ts';
import { type Frame, Page } from './frame.tsx';
import { ADMINISTRATOR_ROLE, RECORD_NAMES } from './record-names.ts';

interface Props {
  frame: Frame;
  identity: Identity;
  records: { type: RecordType; count: number; create: boolean }[];
}

function Menu({ menu }: { menu: Frame['menu'] }): VNode {
  const categories = [...new Set(menu.map((link) => link.category))];
  if (categories.length === 0) return <p class="muted">This role has no links to scripts.</p>;
  return (
    <>
      {categories.map((category) => (
        <div key={category}>
          <h3>{category}</h3>
          <ul class="links">
            {menu
              .filter((link) => link.category === category)
              .map((link) => (
                <li key={link.url}>
                  <a href={link.url}>{link.label}</a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Records({ records }: { records: Props['records'] }): VNode {
  if (records.length === 0) return <p class="muted">This role may not see any of the records.</p>;
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">Record</th>
          <th scope="col" class="number">
            Count
          </th>
          <th scope="col">
            <span class="sr-only">New</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ type, count, create }) => (
          <tr key={type}>
            <td>
              <a href={listUrl(type)}>{RECORD_NAMES[type].plural}</a>
            </td>
            <td class="number">{count}</td>
            <td>
              {create ? (
                <a href={recordUrl(type, null)}>
                  New<span class="sr-only"> {RECORD_NAMES[type].singular}</span>
                </a>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The dashboard of a role: its links and its lists. */
export function HomePage({ frame, identity, records }: Props): VNode {
  return (
    <Page frame={frame} title="Home">
      <h1>Home</h1>
      <p class="muted">
        {identity.user.name}, {identity.role.name}
      </p>
      <div class="portlets">
        <section class="portlet" aria-labelledby="scripts">
          <h2 id="scripts">Links</h2>
          <Menu menu={frame.menu} />
          {identity.role.id === ADMINISTRATOR_ROLE ? (
            <>
              <h3>Customization</h3>
              <ul class="links">
                <li>
                  <a href={`${PATHS.bundles}?type=I`}>Installed Bundles</a>
                </li>
              </ul>
            </>
          ) : null}
        </section>
        <section class="portlet" aria-labelledby="records">
          <h2 id="records">Lists</h2>
          <Records records={records} />
        </section>
      </div>
    </Page>
  );
}
