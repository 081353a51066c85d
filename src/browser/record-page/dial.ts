import type { ServerFacts } from '../../contracts/server-facts.ts';
import { say } from '../../i18n/say.ts';
import { showActiveTab } from '../sensors/contention.ts';
import { type DialNews, isTabMessage } from '../sensors/tab-names.ts';
import { warnOnce } from './attempt.ts';
import { showToast } from './toast.ts';

/** Whose page it is, and where the softphone is. */
export type Parts = Pick<ServerFacts, 'who' | 'links'>;

const FIRST_WORD_MS = 500;
const TRY_EVERY_MS = 1_000;
/** A softphone that was just opened has to load, and the user may have to open it by hand. */
const TRY_FOR_MS = 30_000;
/**
 * Longer than the softphone waits for its line and for its user together
 * (src/browser/app/desk/dial-requests.ts).
 */
const OUTCOME_MS = 90_000;
const SAY_FOR_MS = 4_000;

/** The next news that `read` takes, or null once the time is up. */
function next(
  channel: BroadcastChannel,
  milliseconds: number,
  read: (news: DialNews) => boolean,
): Promise<DialNews | null> {
  return new Promise((resolve) => {
    const end = (news: DialNews | null) => {
      clearTimeout(timer);
      channel.removeEventListener('message', hear);
      resolve(news);
    };
    const hear = ({ data }: MessageEvent<unknown>) => {
      if (isTabMessage(data) && data.kind === 'dial-news' && read(data)) end(data);
    };
    const timer = setTimeout(end, milliseconds, null);
    channel.addEventListener('message', hear);
  });
}

/**
 * Hands a number to the softphone tab that is there, or to one that is opened for it. @returns its
 * first word, or null
 */
async function handOver(
  channel: BroadcastChannel,
  { who, links }: Parts,
  id: string,
  number: string,
): Promise<DialNews | null> {
  const ask = (milliseconds: number) => {
    const answer = next(channel, milliseconds, (news) => news.id === id);
    channel.postMessage({ kind: 'dial', id, number });
    return answer;
  };
  let news = await ask(FIRST_WORD_MS);
  if (news !== null) {
    showActiveTab(who).catch(warnOnce);
    return news;
  }
  // Still within what the browser counts as the click.
  if (window.open(links.softphone, `rcp-softphone-${String(who.user)}`) === null)
    showToast(say('record.call.blocked'), [
      { label: say('common.open-softphone'), to: links.softphone },
    ]);
  const until = Date.now() + TRY_FOR_MS;
  while (news === null && Date.now() < until) news = await ask(TRY_EVERY_MS);
  return news;
}

async function tellOf(
  channel: BroadcastChannel,
  { links }: Parts,
  id: string,
  label: string,
  first: DialNews | null,
): Promise<void> {
  const softphone = { label: say('record.call.softphone'), to: links.softphone };
  let news = first;
  while (news !== null) {
    const shown = news.shown || label;
    switch (news.step) {
      case 'taken':
        showToast(say('record.call.calling', shown));
        break;
      case 'asking':
        showToast(say('record.call.asking', shown));
        break;
      case 'placed':
        showToast(say('record.call.placed', shown), [], SAY_FOR_MS);
        return;
      case 'declined':
        showToast(say('record.call.declined', shown));
        return;
      case 'refused':
        showToast(say('record.call.refused', shown, news.reason), [softphone]);
        return;
    }
    const { step } = news;
    news = await next(channel, OUTCOME_MS, (later) => later.id === id && later.step !== step);
  }
  showToast(say('record.call.no-answer'), [softphone]);
}

let underWay: string | null = null;

/**
 * Asks the softphone to call a number, and shows each step until the number is called or refused. A
 * second click on the same number does nothing while the first request is under way.
 *
 * @param number as the link has it
 * @param label what the link says
 */
export async function dialFromRecord(
  channel: BroadcastChannel,
  parts: Parts,
  number: string,
  label: string,
): Promise<void> {
  if (underWay === number) return;
  underWay = number;
  try {
    const id = String(Math.random());
    showToast(say('record.call.calling', label));
    await tellOf(channel, parts, id, label, await handOver(channel, parts, id, number));
  } finally {
    underWay = null;
  }
}
