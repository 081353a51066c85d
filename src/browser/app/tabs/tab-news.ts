import { isActingTab } from '../../../facts/facts.ts';
import { say } from '../../../i18n/say.ts';
import {
  type CallNews,
  type DialStep,
  isTabMessage,
  softphoneLock,
  type TabMessage,
} from '../../sensors/tab-names.ts';
import { type CallState, isLive } from '../calls/call.ts';
import type { Uses } from '../desk/telephone.ts';

function newsOf(telephone: Uses<'callers'>, call: CallState): CallNews {
  const owner = telephone.callers.owner(call.number);
  return {
    id: call.id,
    phase:
      call.phase === 'over'
        ? 'over'
        : call.phase === 'ringing' || call.phase === 'dialling'
          ? 'ringing'
          : 'talking',
    direction: call.direction,
    title: telephone.callers.titleOf(call),
    url: owner.owner === 'one' ? owner.entity.url : '',
  };
}

/**
 * Speaks with the other pages of this user: takes numbers that record pages want called, says how
 * many calls are under way to a tab that wants to take over, and reports each call. Only the tab
 * that calls answers; any other message does nothing.
 */
export function speakWithTabs(telephone: Uses<'store' | 'desk' | 'callers' | 'requests'>): void {
  if (!('BroadcastChannel' in window)) return;
  const { store } = telephone;
  const channel = new BroadcastChannel(softphoneLock(store.server.who));
  const post = (message: TabMessage) => {
    channel.postMessage(message);
  };
  const taken = new Set<string>();
  const take = async (id: string, text: string) => {
    const tell = (step: DialStep, reason = '') => {
      post({ kind: 'dial-news', id, step, shown: telephone.callers.shown(text), reason });
    };
    tell('taken');
    window.focus();
    const outcome = await telephone.requests.take(text, () => {
      tell('asking');
    });
    if (outcome === 'placed' || outcome === 'declined') tell(outcome);
    else tell('refused', say(`telephone.refusal.${outcome}`));
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isTabMessage(data) || !isActingTab(store.tabs?.get())) return;
    switch (data.kind) {
      case 'dial':
        // A record page repeats its request until the first answer.
        if (taken.has(data.id)) return;
        taken.add(data.id);
        void take(data.id, data.number).finally(() => taken.delete(data.id));
        return;
      case 'how-many-calls':
        post({ kind: 'calls', live: telephone.desk.calls().length });
        return;
      case 'show-yourself':
      case 'here':
      case 'calls':
      case 'dial-news':
      case 'call':
        return;
    }
  };
  const told = new Map<string, string>();
  const report = () => {
    const calls = telephone.desk.calls();
    for (const call of calls) {
      const news = newsOf(telephone, call);
      const text = JSON.stringify(news);
      if (told.get(call.id) !== text) post({ kind: 'call', call: news });
      told.set(call.id, text);
    }
    for (const [id, text] of told) {
      if (calls.some((call) => call.id === id && isLive(call))) continue;
      told.delete(id);
      post({ kind: 'call', call: { ...(JSON.parse(text) as CallNews), phase: 'over' } });
    }
  };
  report();
  telephone.subscribe(report);
}
