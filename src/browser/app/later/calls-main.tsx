import { render } from 'preact';
import { type CallsAnswer, parseCallsAnswer } from '../../../contracts/calls.ts';
import type { CallsRequest } from '../../../contracts/calls-request.ts';
import { callStore } from '../../sensors/call-store.ts';
import { sweepKept } from '../../sensors/kept-data.ts';
import { bringSignIn } from '../../ui/connect-button.tsx';
import { SuiteletClient } from '../../ui/suitelet-client.ts';
import { followMissedCalls } from '../attention/follow-missed-calls.ts';
import { drawPageBadge } from '../attention/page-badge.ts';
import { followHeadset } from '../keys/headset.ts';
import { followNotesKey } from '../keys/notes-key.ts';
import { Delivery } from '../log/delivery.ts';
import { deliver } from '../parts/part.ts';
import { People } from '../people/people.ts';
import { serveCallBars } from '../tabs/call-bars.ts';
import { notifyOfCalls } from '../tabs/call-notification.ts';
import { handPhoneLinksOver } from '../tabs/hand-phone-links-over.ts';
import { tellSettingsOfNumbers } from '../tabs/own-numbers.ts';
import { speakWithTabs } from '../tabs/tab-news.ts';
import { CallCards } from '../views/call-cards.tsx';
import { CallWork } from '../views/call-work.tsx';
import { IncomingBar } from '../views/incoming-bar.tsx';
import { Keypad } from '../views/keypad.tsx';
import { RecentCalls } from '../views/recent-calls.tsx';

/**
 * Calls: what shows them, announces them to other tabs, looks them up in NetSuite, and reports them
 * to NetSuite; and what a user without a connection needs.
 */
deliver('calls', (telephone, host) => {
  const { store } = host;
  const calls = new SuiteletClient<CallsRequest, CallsAnswer>({
    url: host.view.telephone.calls,
    owner: store.owner,
    session: store.session,
    parse: parseCallsAnswer,
  });
  telephone.people.arrive(new People(calls, store.server.who, host.view.telephone.role));
  telephone.log.deliverBy(
    (parts) => new Delivery({ ...parts, log: (call) => calls.ask({ action: 'log', call }) }),
  );
  bringSignIn(store, host.view.signIn);
  void sweepKept(store.server.who, callStore, Date.now());
  notifyOfCalls(telephone);
  // Before record pages hear of a call: their bar asks here for it.
  serveCallBars(telephone);
  speakWithTabs(telephone, host.view.telephone.bar);
  handPhoneLinksOver(telephone);
  tellSettingsOfNumbers(telephone);
  followMissedCalls(telephone);
  drawPageBadge(telephone);
  followNotesKey();
  followHeadset(telephone, (navigator as Partial<Navigator>).mediaSession);
  render(<IncomingBar telephone={telephone} />, host.bar);
  return { CallCards, CallWork, Keypad, RecentCalls };
});
