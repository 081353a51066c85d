import type { JSX } from 'preact';
import { NewTab } from './new-tab.tsx';

/** The page's name and the way to the other page. */
export function Header({
  title,
  link,
}: {
  title: string;
  link: { href: string; label: string };
}): JSX.Element {
  return (
    <header class="page-header">
      <h1 tabIndex={-1}>{title}</h1>
      <a href={link.href} target="_blank" rel="noopener">
        {link.label}
        <NewTab />
      </a>
    </header>
  );
}
