import { say } from '../../i18n/say.ts';
import { type CallNews, isTabMessage, softphoneLock } from '../sensors/tab-names.ts';
import { attempt, warnOnce } from './attempt.ts';
import { dialFromRecord, type Parts } from './dial.ts';
import { showSoftphone } from './show-softphone.ts';
import { hideToast, showToast } from './toast.ts';

function tell(parts: Parts, news: CallNews): void {
  // Calls placed from this page already have a toast.
  if (news.direction === 'outbound') return;
  if (news.phase !== 'ringing') {
    hideToast();
    return;
  }
  showToast(say('common.incoming', news.title), [
    ...(news.url === '' ? [] : [{ label: say('record.call.open-record'), to: news.url }]),
    {
      label: say('record.call.softphone'),
      to: () => {
        showSoftphone(parts);
      },
    },
  ]);
}

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
 * a call that rings there shows here. Who is not connected keeps what the browser does with such
 * links.
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
      if (isTabMessage(data) && data.kind === 'call') tell(parts, data.call);
    });
  });
}
