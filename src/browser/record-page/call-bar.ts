import { say } from '../../i18n/say.ts';
import type { Parts } from './dial.ts';
import { showSoftphone } from './show-softphone.ts';
import { showToast } from './toast.ts';

let wanted = false;

/**
 * Loads the script that shows and controls the softphone's calls, once for each page. Without it
 * the page says that there is a call, and where.
 *
 * @param script its address in this account, as the softphone names it
 */
export function loadCallBar(script: string, parts: Parts): void {
  if (wanted) return;
  wanted = true;
  const element = document.createElement('script');
  element.src = script;
  element.onerror = () => {
    // The next call tries again.
    wanted = false;
    element.remove();
    showToast(say('record.call.there'), [
      {
        label: say('record.call.softphone'),
        to: () => {
          showSoftphone(parts);
        },
      },
    ]);
  };
  document.head.append(element);
}
