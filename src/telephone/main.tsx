import { render } from 'preact';
import { bringSignIn } from '../page/connect-button.tsx';
import { callStore } from '../sensors/call-store.ts';
import { onRemoved, sweepKept } from '../sensors/kept-data.ts';
import { notifyOfCalls } from './news/call-notification.ts';
import { speakWithTabs } from './news/tab-news.ts';
import { Telephone } from './telephone.ts';
import { IncomingBar } from './views/incoming-bar.tsx';
import { TelephoneView } from './views/telephone-view.tsx';

globalThis.rcpShared?.start((host) => {
  bringSignIn(host.store, host.view.signIn);
  const telephone = new Telephone(host);
  void sweepKept(host.store.server.who, callStore, Date.now());
  // The user removed what is kept here: what this page still shows of it goes too, unless a call is
  // under way.
  onRemoved(host.store.server.who, () => {
    if (telephone.calls().length === 0) location.reload();
  });
  notifyOfCalls(telephone);
  speakWithTabs(telephone);
  render(<IncomingBar telephone={telephone} />, host.bar);
  host.main.textContent = '';
  render(<TelephoneView telephone={telephone} />, host.main);
});
