import { render } from 'preact';
import { bringSignIn } from '../page/connect-button.tsx';
import { notifyOfCalls } from './news/call-notification.ts';
import { speakWithTabs } from './news/tab-news.ts';
import { Telephone } from './telephone.ts';
import { IncomingBar } from './views/incoming-bar.tsx';
import { TelephoneView } from './views/telephone-view.tsx';

globalThis.rcpShared?.start((host) => {
  bringSignIn(host.store, host.view.signIn);
  const telephone = new Telephone(host);
  notifyOfCalls(telephone);
  speakWithTabs(telephone);
  render(<IncomingBar telephone={telephone} />, host.bar);
  host.main.textContent = '';
  render(<TelephoneView telephone={telephone} />, host.main);
});
