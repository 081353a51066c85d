import type { Banner, BannerAction } from '../../banners/banner.ts';
import { LINK_CLASS } from '../../banners/message-html.ts';
import type { BrowserFact, RecordData } from '../../banners/record-data.ts';
import { contentionSensor } from '../sensors/contention.ts';
import { dismissalStore } from '../sensors/dismissal-store.ts';
import { microphoneSensor } from '../sensors/microphone.ts';
import { notificationSensor } from '../sensors/notifications.ts';
import type { Sensor } from '../sensors/sensor.ts';
import { sessionSensor } from '../sensors/session.ts';
import { attempt, warnOnce } from './attempt.ts';
import { choose } from './choose.ts';
import { type ShownBanner, showPageMessage } from './page-message.ts';
import { serverMessage } from './server-message.ts';
import { showSoftphone } from './show-softphone.ts';

/**
 * A record page asks about the session only when it comes back after this long; otherwise it asks
 * nothing.
 */
const OUT_OF_SIGHT_MS = 15 * 60 * 1000;

/**
 * Keeps the most urgent banner, and only that, in a record's message area, until the page
 * closes. Functions and no classes here: private members alone would take half a kilobyte of the
 * script's six in the browsers it is built for.
 */
export function keepRecordBanners(data: RecordData): void {
  const { who, links, shown } = data;
  const dismissals = dismissalStore(who);
  const notifications = notificationSensor();
  const sensors: Record<BrowserFact, Sensor<string>> = {
    session: sessionSensor({
      url: links.softphone,
      afterHiddenMs: OUT_OF_SIGHT_MS,
      atMostEveryMs: OUT_OF_SIGHT_MS,
    }),
    microphone: microphoneSensor(),
    tab: contentionSensor(who),
    notifications,
  };
  const server = shown === null ? null : serverMessage(shown);
  let banners: Banner[] = [];
  let drawn: { key: string; message: ShownBanner } | null = null;

  const draw = (banner: Banner | null, others: number) => {
    const byServer = banner !== null && banner.id === shown;
    server?.show(byServer ? others : null);
    if (banner === null || byServer) {
      drawn?.message.hide();
      drawn = null;
      return;
    }
    const key = `${banner.id} ${banner.case} ${others > 0 ? 'and more' : ''}`;
    if (key === drawn?.key) {
      drawn.message.recount(others);
      return;
    }
    drawn?.message.hide();
    drawn = { key, message: showPageMessage(banner, others, links) };
  };

  const update = () => {
    attempt(() => {
      banners = choose(data, (fact) => sensors[fact].get(), dismissals.get(), Date.now());
      draw(banners[0] ?? null, banners.length - 1);
    });
  };

  /** @returns whether the action is done here, so that its link must not be followed */
  const act = (action: BannerAction): boolean => {
    switch (action.kind) {
      case 'ask-notifications':
        notifications.ask().catch(warnOnce);
        return true;
      case 'show-active-tab':
        showSoftphone(data);
        return true;
      case 'open-settings':
      case 'open-softphone':
      case 'open-bundles':
      case 'use-this-tab':
      case 'show-instructions':
        return false;
    }
  };

  const click = (event: Event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>(`a.${LINK_CLASS}`) : null;
    if (link === null) return;
    const { rcp: kind, rcpBanner: id } = link.dataset;
    // The banner that the link stands in, which may no longer be the first one.
    const banner = banners.find((candidate) => candidate.id === id);
    if (kind === 'dismiss') {
      event.preventDefault();
      if (banner !== undefined) dismissals.putAway(banner.id, banner.dismissal);
    } else if (kind === 'action' && banner?.action != null && act(banner.action)) {
      event.preventDefault();
    }
  };

  for (const sensor of Object.values(sensors)) sensor.subscribe(update);
  dismissals.subscribe(update);
  document.addEventListener('click', (event) => {
    attempt(() => {
      click(event);
    });
  });
  update();
}
