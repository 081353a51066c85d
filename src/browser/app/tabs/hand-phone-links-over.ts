import { isActingTab } from '../../../facts/facts.ts';
import { softphoneLock, type TabMessage } from '../../sensors/tab-names.ts';
import type { Uses } from '../desk/telephone.ts';
import { isLinkMessage, type LinkMessage } from './link-message.ts';

/** How long the active tab may take to answer, in milliseconds. */
const ANSWER_MS = 1_000;

/**
 * Hands a phone link that opened this tab to the active tab, so that no second phone fights for the
 * line; and takes links here while this is the active tab.
 */
export function handPhoneLinksOver({
  store,
  phoneLink,
}: Pick<Uses<'store' | 'phoneLink'>, 'store' | 'phoneLink'>): void {
  if (!('BroadcastChannel' in window)) return;
  const channel = new BroadcastChannel(softphoneLock(store.server.who));
  const post = (message: LinkMessage | TabMessage) => {
    channel.postMessage(message);
  };
  let asked: string | null = null;
  const look = () => {
    const { waiting } = phoneLink;
    if (waiting === null) asked = null;
    if (waiting === null || waiting === asked || store.tabs?.get() !== 'inactive') return;
    asked = waiting;
    post({ kind: 'phone-link', link: waiting });
    setTimeout(() => {
      if (phoneLink.place === 'here') phoneLink.handed(waiting, 'no-answer');
    }, ANSWER_MS);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isLinkMessage(data)) return;
    const isActing = isActingTab(store.tabs?.get());
    if (data.kind === 'phone-link' && isActing) {
      phoneLink.bring(data.link);
      post({ kind: 'phone-link-taken', link: data.link });
    } else if (data.kind === 'phone-link-taken' && !isActing && data.link === phoneLink.waiting) {
      phoneLink.handed(data.link, 'active-tab');
      post({ kind: 'show-yourself' });
    }
  };
  look();
  phoneLink.subscribe(look);
  store.tabs?.subscribe(look);
}
