import type { JSX } from 'preact';

/** The page's name and the way to the other page. */
export function Header({ title, link }: { title: string; link: { href: string; label: string } }): JSX.Element {
  return (
    <header class="page-header">
      <h1 tabIndex={-1}>{title}</h1>
      <a href={link.href} target="_blank" rel="noopener">
        {link.label}
        <span class="visually-hidden"> (opens in a new tab)</span>
      </a>
    </header>
  );
}
