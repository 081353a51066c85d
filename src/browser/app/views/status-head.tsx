import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useChanges } from '../../ui/use-changes.ts';
import type { Readiness } from '../desk/readiness.ts';
import type { Uses } from '../desk/telephone.ts';
import { PopOut } from './pop-out.tsx';
import type { StatusMenu } from './status-menu.ts';

const ICONS: Record<Readiness, IconName> = {
  registered: 'good',
  'in-call': 'info',
  'no-microphone': 'warning',
  connecting: 'info',
  waiting: 'warning',
  'signed-out': 'warning',
  off: 'off',
};

interface Status {
  icon: IconName;
  label: string;
}

/** Returns the first thing that keeps this tab from ringing, or what its line does. */
function statusOf(telephone: Uses<'store' | 'presence' | 'readiness' | 'preferences'>): Status {
  const { store } = telephone;
  const readiness = telephone.readiness();
  const isOff = readiness === 'off';
  if (isOff && store.tabs?.get() === 'inactive')
    return { icon: 'off', label: say('page.chip.tab.inactive') };
  if (isOff && store.server.connection !== 'connected')
    return { icon: 'warning', label: say('shell.status.not-connected') };
  if (isOff && store.owner.away) return { icon: 'off', label: say('telephone.line.away') };
  if (readiness === 'registered' && telephone.preferences.get().quiet)
    return { icon: 'off', label: say('shell.status.silent') };
  return { icon: ICONS[readiness], label: say(`telephone.line.${readiness}`) };
}

/** The phone's status in the page's head: whether this tab can be called, and the way to more. */
export function StatusHead({
  telephone,
  menu,
}: {
  telephone: Uses<'store' | 'desk' | 'presence' | 'readiness' | 'preferences'>;
  menu: StatusMenu;
}): JSX.Element {
  useChanges(telephone);
  useChanges(telephone.store);
  useChanges(menu);
  const { registration, extension } = telephone.presence;
  const { icon, label } = statusOf(telephone);
  return (
    <>
      <button
        type="button"
        id="rcp-status"
        class={`status status-${icon}`}
        data-registration={registration.state}
        data-readiness={telephone.readiness()}
        data-tab={telephone.store.tabs?.get()}
        aria-expanded={menu.isOpen}
        aria-controls="rcp-status-panel"
        onClick={menu.toggle}
      >
        <Icon name={icon} />
        <span class="status-word">{label}</span>
        {extension !== null && extension.number !== '' && (
          <span class="quiet">{say('telephone.line.extension', extension.number)}</span>
        )}
        <span class="visually-hidden">, {say('shell.status.menu')}</span>
      </button>
      <PopOut telephone={telephone} />
    </>
  );
}
