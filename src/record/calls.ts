import { dialInActiveTab, showActiveTab } from '../sensors/contention.ts';
import { isTabMessage, softphoneLock, type CallNews } from '../sensors/tab-names.ts';
import type { ServerFacts } from '../status/server-facts.ts';
import { say } from '../words/say.ts';
import { attempt, warnOnce } from './attempt.ts';
import { hideToast, showToast } from './toast.ts';

type Parts = Pick<ServerFacts, 'who' | 'links'>;

const TRY_EVERY_MS = 1_000;
/** A softphone that was just opened has to load, register and take the microphone. */
const TRY_FOR_MS = 30_000;
const SAY_FOR_MS = 4_000;

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

function show({ who, links }: Parts): void {
  showActiveTab(who)
    .catch(() => false)
    .then((answered) => {
      if (!answered) window.open(links.softphone, '_blank', 'noopener');
    })
    .catch(warnOnce);
}

/** Has a number called by the softphone: the tab that is there, or one that is opened for it. */
async function call({ who, links }: Parts, number: string): Promise<void> {
  const id = String(Math.random());
  showToast(say('record.call.calling', number));
  if (!(await dialInActiveTab(who, id, number))) {
    // Still within what the browser counts as the click.
    window.open(links.softphone, `rcp-softphone-${who.user}`);
    const until = Date.now() + TRY_FOR_MS;
    while (!(await dialInActiveTab(who, id, number))) {
      if (Date.now() > until) {
        showToast(say('record.call.no-answer'));
        return;
      }
      await pause(TRY_EVERY_MS);
    }
  } else void showActiveTab(who);
  showToast(say('record.call.placed', number));
  await pause(SAY_FOR_MS);
  hideToast();
}

function tell(parts: Parts, news: CallNews): void {
  // Of a call that was placed from here the page tells itself.
  if (news.direction === 'outbound') return;
  if (news.phase !== 'ringing') {
    hideToast();
    return;
  }
  showToast(say('record.call.incoming', news.title), [
    ...(news.url === '' ? [] : [{ label: say('record.call.open-record'), to: news.url }]),
    { label: say('record.call.softphone'), to: () => { show(parts); } },
  ]);
}

/**
 * Lets a record page take part in calls: a click on any phone link is called by the softphone, and a call that rings there
 * shows here. Who is not connected keeps what the browser does with such links.
 */
export function takePartInCalls(parts: Parts): void {
  if (!('BroadcastChannel' in window)) return;
  document.addEventListener('click', (event) => {
    attempt(() => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="tel:"]') : null;
      if (link === null) return;
      event.preventDefault();
      call(parts, decodeURIComponent(link.href.slice(4))).catch(warnOnce);
    });
  });
  new BroadcastChannel(softphoneLock(parts.who)).onmessage = ({ data }: MessageEvent<unknown>) => {
    attempt(() => {
      if (isTabMessage(data) && data.kind === 'call') tell(parts, data.call);
    });
  };
}
