import { render } from 'preact';
import { isActingTab } from '../../facts/facts.ts';
import { callStore } from '../sensors/call-store.ts';
import { guardWhile } from '../sensors/leave-guard.ts';
import { Chip } from '../ui/chip.tsx';
import { SuiteletClient } from '../ui/suitelet-client.ts';
import { useEachSecond } from '../ui/use-each-second.ts';
import { useListbox } from '../ui/use-listbox.ts';
import { composeTelephone } from './compose.ts';
import { dateOf, setFormats, timeOfDay, writerOf } from './days/written.ts';
import { TwoCopies } from './log/two-copies.ts';
import { LaterTexts } from './parts/later-texts.ts';
import { PartLoader } from './parts/part-loader.ts';
import { followPhoneLinks } from './tabs/follow-phone-links.ts';
import { askForMissedNews } from './tabs/missed-news.ts';
import { takeOverInOwnWindow } from './tabs/take-over.ts';
import { CalleeField } from './views/callee-field.tsx';
import { StatusHead } from './views/status-head.tsx';
import { StatusMenu } from './views/status-menu.ts';
import { StatusSlot } from './views/status-slot.tsx';
import { TelephoneView } from './views/telephone-view.tsx';
import { useKeptFocus } from './views/use-kept-focus.ts';

/** A registration that takes longer is slow: the rest of the page comes without it. */
const AT_LATEST_MS = 2_000;

const shared = globalThis.rcpShared;

shared?.start((host) => {
  setFormats(host.view.formats);
  askForMissedNews(host.store);
  takeOverInOwnWindow(host.store);
  const telephone = composeTelephone(host);
  followPhoneLinks(telephone);
  // Modules of ours that are in this script anyway.
  Object.assign(shared.ours, {
    CalleeField,
    callStore,
    Chip,
    dateOf,
    guardWhile,
    SuiteletClient,
    timeOfDay,
    TwoCopies,
    useEachSecond,
    useKeptFocus,
    useListbox,
    writerOf,
  });
  const texts = new LaterTexts(host.store);
  const parts = new PartLoader(shared, telephone, host, texts);
  telephone.colleagues.onNeeded(() => {
    parts.need('contacts');
  });
  const menu = new StatusMenu();
  render(<StatusHead telephone={telephone} menu={menu} />, host.head);
  render(<StatusSlot telephone={telephone} parts={parts} menu={menu} />, host.panel);
  host.main.textContent = '';
  render(<TelephoneView telephone={telephone} parts={parts} />, host.main);
  const needCalls = () => {
    parts.need('calls');
    // Before the first call, whose card asks for more: the session may have expired by then.
    void texts.load();
  };
  let isSettled = false;
  const needNews = () => {
    if (isSettled && isActingTab(telephone.store.tabs?.get()) && telephone.presence.wasConnected)
      parts.need('live');
  };
  // From then on the navigation shows what is unread.
  telephone.news.subscribe(() => {
    if (telephone.news.pulse === 'live') parts.need('messages');
  });
  // Nothing competes with the first registration for the network, as long as it isn't slow.
  setTimeout(needCalls, AT_LATEST_MS);
  void telephone.presence.settled().then(() => {
    isSettled = true;
    needCalls();
    needNews();
  });
  telephone.subscribe(() => {
    needNews();
    const { desk, presence } = telephone;
    if (desk.calls().length > 0 || presence.registration.state === 'waiting') needCalls();
  });
});
