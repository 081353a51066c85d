import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../i18n/say.ts';
import type { SettingsStore } from '../company/settings-store.ts';
import { SECTION_GROUPS, SECTIONS } from './sections.tsx';

/** How far below the top of the window a section's first line counts as being read, in pixels. */
const READ_LINE = 120;

/**
 * Returns the ID of the last section that begins above the line where people read, or of the last
 * one at the end of the page, where a short one never gets that far up.
 */
function sectionInView(): string | null {
  const all = SECTION_GROUPS.flatMap((group) => SECTIONS[group].map(({ id }) => id));
  const { scrollHeight, scrollTop } = document.documentElement;
  if (scrollTop > 0 && scrollTop + innerHeight >= scrollHeight - 1) return all.at(-1) ?? null;
  const reached = all.filter((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top <= READ_LINE;
  });
  return reached.at(-1) ?? all[0] ?? null;
}

/** Follows the section that the person reads, as the page scrolls. */
function useSectionInView(): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        setCurrent(sectionInView());
      });
    };
    look();
    for (const event of ['scroll', 'resize']) addEventListener(event, look, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      for (const event of ['scroll', 'resize']) removeEventListener(event, look);
    };
  }, []);
  return current;
}

/** Links to every section of the settings page, in two groups. */
export function SectionNav({ store }: { store: SettingsStore }): JSX.Element {
  const current = useSectionInView();
  return (
    <nav class="section-nav" aria-label={say('settings.nav.label')}>
      {SECTION_GROUPS.map((group) => (
        <div key={group}>
          <p id={`nav-${group}`}>{say(`settings.${group}`)}</p>
          <ul class="plain" aria-labelledby={`nav-${group}`}>
            {SECTIONS[group]
              .filter(({ isShown }) => isShown?.(store) ?? true)
              .map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
                    {say(title)}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
