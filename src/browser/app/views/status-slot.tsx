import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { Telephone } from '../desk/telephone.ts';
import type { PartLoader } from '../parts/part-loader.ts';
import { PartComing } from './part-coming.tsx';
import type { StatusMenu } from './status-menu.ts';

/** The place below the head where the status menu opens; its script comes with the first click. */
export function StatusSlot({
  telephone,
  parts,
  menu,
}: {
  telephone: Telephone;
  parts: PartLoader;
  menu: StatusMenu;
}): JSX.Element {
  useChanges(parts);
  const { isOpen } = useChanges(menu);
  useEffect(() => {
    if (isOpen) parts.need('status');
  }, [isOpen, parts]);
  const status = parts.get('status');
  return (
    <section
      id="rcp-status-panel"
      class="status-panel"
      aria-label={say('shell.status.menu')}
      hidden={!isOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        menu.toggle();
        document.getElementById('rcp-status')?.focus();
      }}
    >
      {isOpen &&
        (status === null ? (
          <PartComing state={parts.state('status')} />
        ) : (
          <status.StatusPanel telephone={telephone} />
        ))}
    </section>
  );
}
