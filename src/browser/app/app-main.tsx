import { render } from 'preact';
import { callStore } from '../sensors/call-store.ts';
import { onRemoved, sweepKept } from '../sensors/kept-data.ts';
import { bringSignIn } from '../ui/connect-button.tsx';
import { composeTelephone } from './compose.ts';
import { notifyOfCalls } from './tabs/call-notification.ts';
import { askForMissedNews } from './tabs/missed-news.ts';
import { speakWithTabs } from './tabs/tab-news.ts';
import { IncomingBar } from './views/incoming-bar.tsx';
import { TelephoneView } from './views/telephone-view.tsx';

globalThis.rcpShared?.start((host) => {
  bringSignIn(host.store, host.view.signIn);
  askForMissedNews(host.store);
  const telephone = composeTelephone(host);
  void sweepKept(host.store.server.who, callStore, Date.now());
  // The user removed what is kept here: what this page still shows of it goes too, unless a call is
  // under way.
  onRemoved(host.store.server.who, () => {
    if (telephone.desk.calls().length === 0) location.reload();
  });
  notifyOfCalls(telephone);
  speakWithTabs(telephone);
  render(<IncomingBar telephone={telephone} />, host.bar);
  host.main.textContent = '';
  render(<TelephoneView telephone={telephone} />, host.main);
});
