import { BANNER_IDS, type Banner, type BannerAction } from '../banners/banner.ts';
import { isPutAway } from '../banners/dismissals.ts';
import { LINK_CLASS } from '../banners/message-html.ts';
import type { BrowserFact, RecordData } from '../banners/record-data.ts';
import { contentionSensor, showActiveTab } from '../sensors/contention.ts';
import { dismissalStore, type DismissalStore } from '../sensors/dismissals.ts';
import { microphoneSensor } from '../sensors/microphone.ts';
import { notificationSensor } from '../sensors/notifications.ts';
import type { Sensor } from '../sensors/sensor.ts';
import { sessionSensor } from '../sensors/session.ts';
import { showPageMessage, type PageMessage } from './page-message.ts';
import { ServerMessage } from './server-message.ts';

/** A record page asks about the session only when it comes back after this long; otherwise it asks nothing. */
const OUT_OF_SIGHT_MS = 15 * 60 * 1000;

/** Keeps the most urgent banner, and only that, in a record's message area. */
export class RecordBanners {
  readonly #data: RecordData;
  readonly #sensors: Record<BrowserFact, Sensor<string>>;
  readonly #notifications = notificationSensor();
  readonly #dismissals: DismissalStore;
  readonly #server: ServerMessage | null;
  #current: Banner | null = null;
  #drawn: { key: string; message: Promise<PageMessage> } | null = null;

  constructor(data: RecordData) {
    this.#data = data;
    this.#dismissals = dismissalStore(data.who);
    this.#sensors = {
      session: sessionSensor({ url: data.links.softphone, afterHiddenMs: OUT_OF_SIGHT_MS, atMostEveryMs: OUT_OF_SIGHT_MS }),
      microphone: microphoneSensor(),
      tab: contentionSensor(data.who),
      notifications: this.#notifications,
    };
    this.#server = data.shown === null ? null : new ServerMessage(data.shown);
  }

  start(): void {
    const update = () => {
      this.#update();
    };
    for (const sensor of Object.values(this.#sensors)) sensor.subscribe(update);
    this.#dismissals.subscribe(update);
    document.addEventListener('click', (event) => {
      this.#click(event);
    });
    update();
  }

  #update(): void {
    const { known, candidates } = this.#data;
    const found = candidates.filter(({ fact, value }) => this.#sensors[fact].get() === value).map(({ banner }) => banner);
    const putAway = this.#dismissals.get();
    const banners = [...known, ...found]
      .filter(({ id, dismissal }) => !isPutAway(dismissal, putAway[id], Date.now()))
      .sort((a, b) => BANNER_IDS.indexOf(a.id) - BANNER_IDS.indexOf(b.id));
    this.#current = banners[0] ?? null;
    this.#draw(banners.length - 1);
  }

  #draw(others: number): void {
    const banner = this.#current;
    const byServer = this.#server !== null && banner?.id === this.#data.shown;
    this.#server?.show(byServer ? others : null);
    const key = banner === null || byServer ? null : `${banner.id} ${banner.case} ${String(others)}`;
    if (key === (this.#drawn?.key ?? null)) return;
    void this.#drawn?.message.then((message) => {
      message.hide();
    });
    this.#drawn = key === null || banner === null ? null : { key, message: showPageMessage(banner, others, this.#data.links) };
  }

  #click(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>(`a.${LINK_CLASS}`) : null;
    const banner = this.#current;
    if (link === null || banner === null) return;
    if (link.dataset['rcp'] === 'dismiss') {
      event.preventDefault();
      this.#dismissals.putAway(banner.id, banner.dismissal);
    } else if (link.dataset['rcp'] === 'action' && banner.action !== null && this.#act(banner.action)) {
      event.preventDefault();
    }
  }

  /** @returns whether the action is done here, so that its link must not be followed */
  #act(action: BannerAction): boolean {
    switch (action.kind) {
      case 'ask-notifications':
        void this.#notifications.ask();
        return true;
      case 'show-active-tab':
        void showActiveTab(this.#data.who).then((answered) => {
          if (!answered) window.open(this.#data.links.softphone, '_blank', 'noopener');
        });
        return true;
      case 'open-settings':
      case 'open-softphone':
      case 'open-bundles':
      case 'use-this-tab':
      case 'show-instructions':
        return false;
    }
  }
}
