import { say } from '../../i18n/say.ts';
import { isTabMessage, softphoneLock } from '../sensors/tab-names.ts';
import { attempt, warnOnce } from './attempt.ts';
import { loadCallBar } from './call-bar.ts';
import { dialFromRecord, type Parts } from './dial.ts';
import { showToast } from './toast.ts';

/**
 * Whether a link shows the number that it calls. An email on a record can contain a link that
 * doesn't, so that one is asked about.
 */
function saysWhatItCalls(link: HTMLAnchorElement, number: string): boolean {
  const [text, address] = [link.textContent, number].map((part) =>
    part
      .normalize('NFKC')
      .replace(/[^\p{L}\p{Nd}]/gu, '')
      .toLowerCase(),
  ) as [string, string];
  return text.length > 1 && (address.endsWith(text) || text.endsWith(address));
}

function numberOf(link: HTMLAnchorElement): string {
  const address = link.href.slice(4);
  try {
    return decodeURIComponent(address);
  } catch {
    // A % that starts no valid code stays, and the softphone refuses the number.
    return address;
  }
}

/**
 * Lets a record page take part in calls: a click on any phone link is called by the softphone, and
 * calls there show here. For people who aren't connected, the browser handles such links as usual.
 */
export function takePartInCalls(parts: Parts): void {
  if (!('BroadcastChannel' in window)) return;
  const channel = new BroadcastChannel(softphoneLock(parts.who));
  document.addEventListener('click', (event) => {
    attempt(() => {
      const link =
        event.target instanceof Element
          ? event.target.closest<HTMLAnchorElement>('a[href^="tel:" i]')
          : null;
      if (link === null) return;
      event.preventDefault();
      const number = numberOf(link);
      const dial = (label: string) => {
        dialFromRecord(channel, parts, number, label).catch(warnOnce);
      };
      if (saysWhatItCalls(link, number)) dial(link.textContent.trim());
      else
        showToast(say('record.call.ask', number), [
          {
            label: say('common.call'),
            to: () => {
              dial(number);
            },
          },
        ]);
    });
  });
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    attempt(() => {
      if (isTabMessage(data) && data.kind === 'call-bar') loadCallBar(data.script, parts);
    });
  });
  channel.postMessage({ kind: 'any-calls' });
}
