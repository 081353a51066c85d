import type { ComponentChildren, JSX } from 'preact';

/** A whole page that says one thing. */
export function Notice({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
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
    <Notice title="This page did not load completely">
      <p>Reload it. If that does not help, tell your administrator: the script log has the reason.</p>
      <p>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            location.reload();
          }}
        >
          Reload
        </button>
      </p>
    </Notice>
  );
}
