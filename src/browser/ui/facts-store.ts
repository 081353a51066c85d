import type { JSX } from 'preact';
import type { Banner, BannerId } from '../../banners/banner.ts';
import { evaluate } from '../../banners/evaluate.ts';
import { factsFromServer } from '../../contracts/facts-from-server.ts';
import type { ServerFacts } from '../../contracts/server-facts.ts';
import { type Facts, isActingTab, type Surface } from '../../facts/facts.ts';
import { Changes } from '../sensors/changes.ts';
import { type DismissalStore, dismissalStore } from '../sensors/dismissal-store.ts';
import { type MicrophoneSensor, microphoneSensor } from '../sensors/microphone.ts';
import { type NotificationSensor, notificationSensor } from '../sensors/notifications.ts';
import { onRemoved } from '../sensors/removal.ts';
import type { SessionSensor } from '../sensors/session.ts';
import { type TabElection, tabElection } from '../sensors/tabs.ts';
import { WaitingCalls } from '../sensors/waiting-calls.ts';
import { PageOwner } from './page-owner.ts';
import type { SignIn } from './sign-in-window.ts';

/** Timers longer than this overflow in browsers and fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;

/** Joins what the server said with what the browser senses, for one of our own pages. */
export class FactsStore {
  readonly surface: Exclude<Surface, 'record'>;
  readonly dismissals: DismissalStore;
  readonly microphone: MicrophoneSensor;
  readonly notifications: NotificationSensor;
  readonly session: SessionSensor;
  /** Whom the page belongs to. */
  readonly owner: PageOwner;
  readonly waitingCalls: WaitingCalls;
  /** Only a softphone tab takes part in the election. */
  readonly tabs: TabElection | null;
  /**
   * The way to the user's own RingCentral account, with the button for it. The softphone's first
   * script does without: until the second one brings it, the banner leads to the settings page,
   * where it is too.
   */
  signIn: {
    flow: SignIn;
    Button: (props: { store: FactsStore; label: string }) => JSX.Element;
  } | null = null;
  #server: ServerFacts;
  readonly #changes = new Changes();
  #expiry: ReturnType<typeof setTimeout> | undefined;
  #callsUnderWay: () => number = () => 0;

  /** @param token the session's page token, as the page was given it */
  constructor(surface: Exclude<Surface, 'record'>, server: ServerFacts, token = '') {
    this.surface = surface;
    this.#server = server;
    // The browser's answer takes longest, and a phone that can dial waits for it.
    this.tabs = surface === 'softphone' ? tabElection(server.who) : null;
    this.dismissals = dismissalStore(server.who);
    this.microphone = microphoneSensor();
    this.notifications = notificationSensor();
    this.waitingCalls = new WaitingCalls(server.who);
    this.owner = new PageOwner({
      who: server.who,
      token,
      softphone: server.links.softphone,
      onFacts: (facts) => {
        this.setServer(facts);
      },
    });
    this.session = this.owner.session;
    const tell = () => {
      this.#tell();
    };
    this.owner.watch.attachPhone(
      () => this.callsUnderWay > 0,
      () => isActingTab(this.tabs?.get()),
    );
    this.owner.subscribe(() => {
      this.changed();
    });
    for (const sensor of [
      this.microphone,
      this.notifications,
      this.session,
      this.tabs,
      this.waitingCalls,
    ])
      sensor?.subscribe(tell);
    this.dismissals.subscribe(() => {
      // A banner that was closed in another tab comes back in time, too.
      this.#watchExpiry();
      tell();
    });
    // Banners that were closed in this tab alone come back.
    onRemoved(server.who, tell);
    document.addEventListener('visibilitychange', tell);
    // A computer that wakes with this page in front fires no visibilitychange.
    window.addEventListener('online', () => void this.session.check());
    this.#watchExpiry();
  }

  get server(): ServerFacts {
    return this.#server;
  }

  /** Takes the way to the RingCentral account into use. */
  attachSignIn(signIn: NonNullable<FactsStore['signIn']>): void {
    this.signIn = signIn;
    this.changed();
  }

  /** Says that something that is drawn from here is another now. */
  changed(): void {
    // The tab of somebody who is gone must not stand in the way of their next one.
    if (this.isLocked) this.tabs?.dispose();
    this.#tell();
  }

  /** Lets the page know of calls: one that is under way is never cut. */
  attachCalls(underWay: () => number): void {
    this.#callsUnderWay = underWay;
  }

  get callsUnderWay(): number {
    return this.#callsUnderWay();
  }

  /** Whether somebody else is signed in, and no call of this page's user is left to be ended. */
  get isLocked(): boolean {
    return this.owner.other !== null && this.callsUnderWay === 0;
  }

  /**
   * Whether calls may be placed and taken here: in nobody else's session, by a role with access,
   * with somebody near.
   */
  get mayCall(): boolean {
    return this.owner.other === null && !this.owner.away && this.#server.access;
  }

  /** Takes what the server said, unless it was said for somebody else. */
  setServer(server: ServerFacts): void {
    if (!this.owner.isOwn(server.who)) return;
    this.#server = server;
    this.#tell();
  }

  facts(): Facts {
    return {
      ...factsFromServer(this.#server),
      session: this.session.get(),
      notifications: this.notifications.get(),
      microphone: this.microphone.get(),
      tab: this.tabs?.get() ?? 'unknown',
      waitingCalls: Number(this.waitingCalls.get()),
      away: this.owner.away,
    };
  }

  /**
   * What shows now, most urgent first. Nothing at all for a role the product was not set up for.
   */
  banners(): Banner[] {
    if (!this.#server.access || this.owner.other !== null) return [];
    return evaluate(this.facts(), this.surface, this.dismissals.get(), Date.now());
  }

  putAway(banner: Banner): void {
    this.dismissals.putAway(banner.id, banner.dismissal);
  }

  bringBack(id: BannerId): void {
    this.dismissals.bringBack(id);
  }

  subscribe(listener: () => void): () => void {
    return this.#changes.subscribe(listener);
  }

  #tell(): void {
    this.#changes.tell();
  }

  /**
   * A page may stay open for weeks: one timer, at the moment the next put-away banner is due again.
   */
  #watchExpiry(): void {
    clearTimeout(this.#expiry);
    const due = Object.values(this.dismissals.get())
      .map((at) => at + SEVEN_DAYS_MS - Date.now())
      .filter((ms) => ms > 0);
    if (due.length === 0) return;
    this.#expiry = setTimeout(
      () => {
        this.#tell();
        this.#watchExpiry();
      },
      Math.min(...due, LONGEST_TIMER_MS),
    );
  }
}
