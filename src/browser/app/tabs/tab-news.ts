import { isActingTab } from '../../../facts/facts.ts';
import { say } from '../../../i18n/say.ts';
import {
  type DialStep,
  isTabMessage,
  softphoneLock,
  type TabMessage,
} from '../../sensors/tab-names.ts';
import type { Uses } from '../desk/telephone.ts';

/**
 * Speaks with the other pages of this user: takes numbers that record pages want called, says how
 * many calls are under way to a tab that wants to take over, and lets record pages know when there
 * are calls. Only the tab that calls answers; any other message does nothing.
 *
 * @param bar the address of the script that shows calls on record pages
 */
export function speakWithTabs(
  telephone: Uses<'store' | 'desk' | 'callers' | 'requests'>,
  bar: string,
): void {
  if (!('BroadcastChannel' in window)) return;
  const { store } = telephone;
  const channel = new BroadcastChannel(softphoneLock(store.server.who));
  const post = (message: TabMessage) => {
    channel.postMessage(message);
  };
  const hasCalls = () => telephone.desk.calls().length > 0;
  const offerBar = () => {
    post({ kind: 'call-bar', script: bar });
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
      case 'any-calls':
        if (hasCalls()) offerBar();
        return;
      case 'show-yourself':
      case 'here':
      case 'calls':
      case 'dial-news':
      case 'call-bar':
        return;
    }
  };
  let had = false;
  const report = () => {
    if (hasCalls() && !had) offerBar();
    had = hasCalls();
  };
  report();
  telephone.subscribe(report);
}
