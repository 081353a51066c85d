import {
  type BarCall,
  type BarNews,
  callBarChannel,
  parseBarRequest,
} from '../../../contracts/call-bar.ts';
import { BAR_WORDS } from '../../../contracts/call-bar-words.ts';
import { isActingTab } from '../../../facts/facts.ts';
import { language, say } from '../../../i18n/say.ts';
import type { CallState } from '../calls/call.ts';
import type { Uses } from '../desk/telephone.ts';
import { askToFront } from './ask-to-front.ts';
import { carryOut } from './bar-verbs.ts';

/** Nobody has more calls than this at once. */
const MOST_CALLS = 20;
const LONGEST = 500;
const cut = (text: string): string => text.slice(0, LONGEST);

/** A call as bars show it, or null when it is over. */
function barCall({ callers }: Uses<'callers'>, call: CallState): BarCall | null {
  const { phase } = call;
  if (phase === 'over') return null;
  const owner = callers.owner(call.number);
  const entity = owner.owner === 'one' ? owner.entity : null;
  const title = callers.titleOf(call);
  const number = callers.shown(call.number);
  return {
    id: call.id,
    phase,
    direction: call.direction,
    title: cut(title),
    about:
      entity === null
        ? ''
        : cut(
            [entity.company, say(`telephone.owner.type.${entity.type}`)]
              .filter((text) => text !== '')
              .join(' · '),
          ),
    number: title === number || call.number === '' ? '' : cut(number),
    queue: cut(call.queue),
    url: entity === null || entity.url.length > LONGEST ? '' : entity.url,
    answeredAt: call.answeredAt,
    muted: call.muted,
    held: call.hold !== 'off',
    problem: call.problem === null ? '' : say(`telephone.problem.${call.problem}`),
  };
}

/** The bar's texts in the user's language. Places for values stay as they are. */
const words = (): Record<string, string> => ({
  ...Object.fromEntries(BAR_WORDS.map((key) => [key, say(key)])),
  'language.tag': language(),
});

/**
 * Serves the bars on record pages: sends them every call of this tab, and does what they ask for.
 * Each request names a tab, so only one of several softphone tabs acts. Any other message on the
 * channel does nothing.
 *
 * @see docs/decisions/0053-calls-on-record-pages.md
 */
export function serveCallBars(telephone: Uses<'store' | 'desk' | 'callers'>): void {
  if (!('BroadcastChannel' in window)) return;
  const { store, desk } = telephone;
  const tab = crypto.randomUUID();
  const channel = new BroadcastChannel(callBarChannel(store.server.who));
  const post = (news: BarNews) => {
    channel.postMessage(news);
  };
  const parts = {
    desk,
    microphone: store.microphone,
    sight: () => ({
      visible: document.visibilityState === 'visible',
      focused: document.hasFocus(),
    }),
    askToFront: (call: CallState) => {
      askToFront(telephone, call);
    },
  };
  const callsNow = () =>
    desk
      .calls()
      .slice(0, MOST_CALLS)
      .map((call) => barCall(telephone, call))
      .filter((call) => call !== null);
  let told = '[]';
  const tell = (calls: BarCall[]) => {
    told = JSON.stringify(calls);
    post({ kind: 'calls', tab, calls, words: words() });
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const request = parseBarRequest(data);
    if (request === null) return;
    switch (request.kind) {
      case 'look': {
        const calls = callsNow();
        if (calls.length > 0 || isActingTab(store.tabs?.get())) tell(calls);
        return;
      }
      case 'do': {
        const { id, verb, call } = request;
        if (request.tab !== tab) return;
        post({ kind: 'outcome', id, outcome: 'taken' });
        void carryOut(parts, verb, call).then(
          (outcome) => {
            post({ kind: 'outcome', id, outcome });
          },
          () => {
            post({ kind: 'outcome', id, outcome: 'failed' });
          },
        );
        return;
      }
    }
  };
  telephone.subscribe(() => {
    const calls = callsNow();
    if (JSON.stringify(calls) !== told) tell(calls);
  });
  tell(callsNow());
  // Also when the browser keeps the page for Back, because its calls end then too.
  window.addEventListener('pagehide', () => {
    post({ kind: 'gone', tab });
  });
}
