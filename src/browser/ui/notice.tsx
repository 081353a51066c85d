import type { ComponentChildren, JSX } from 'preact';
import { say } from '../../i18n/say.ts';

/** A whole page that says one thing. */
export function Notice({
  title,
  children,
}: {
  title: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <main class="page">
      <div class="card notice">
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </div>
    </main>
  );
}

/** For a page whose data did not arrive whole. */
export function BrokenPage(): JSX.Element {
  return (
    <Notice title={say('page.broken.title')}>
      <p>{say('page.broken.body')}</p>
      <p>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            location.reload();
          }}
        >
          {say('page.reload')}
        </button>
      </p>
    </Notice>
  );
}
