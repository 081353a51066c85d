import { isTabMessage, softphoneLock, type CallNews, type TabMessage } from '../../sensors/tab-names.ts';
import type { Telephone } from '../telephone.ts';
import { isLive, type CallState } from '../calls/call.ts';

function newsOf(telephone: Telephone, call: CallState): CallNews {
  const owner = telephone.owner(call.number);
  return {
    id: call.id,
    phase: call.phase === 'over' ? 'over' : call.phase === 'ringing' || call.phase === 'dialling' ? 'ringing' : 'talking',
    direction: call.direction,
    title: telephone.titleOf(call),
    url: owner.owner === 'one' ? owner.entity.url : '',
  };
}

/**
 * Speaks with the other pages of this user: takes numbers that record pages want called, says how many calls are under way to
 * a tab that wants to take over, and tells of each call. Only the tab that calls answers; any other message does nothing.
 */
export function speakWithTabs(telephone: Telephone): void {
  if (!('BroadcastChannel' in window)) return;
  const { store } = telephone.host;
  const channel = new BroadcastChannel(softphoneLock(store.server.who));
  const post = (message: TabMessage) => {
    channel.postMessage(message);
  };
  const acts = () => store.tabs?.get() === 'active' || store.tabs?.get() === 'everyone';
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isTabMessage(data) || !acts()) return;
    switch (data.kind) {
      case 'dial':
        post({ kind: 'dialling', id: data.id });
        window.focus();
        telephone.request(data.number);
        return;
      case 'how-many-calls':
        post({ kind: 'calls', live: telephone.calls().length });
        return;
      case 'show-yourself':
      case 'here':
      case 'calls':
      case 'dialling':
      case 'call':
        return;
    }
  };
  const told = new Map<string, string>();
  telephone.subscribe(() => {
    const calls = telephone.calls();
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
  });
}
