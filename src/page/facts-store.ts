import type { JSX } from 'preact';
import type { Banner, BannerId } from '../banners/banner.ts';
import { evaluate } from '../banners/evaluate.ts';
import { dismissalStore, type DismissalStore } from '../sensors/dismissals.ts';
import { microphoneSensor, type MicrophoneSensor } from '../sensors/microphone.ts';
import { notificationSensor, type NotificationSensor } from '../sensors/notifications.ts';
import { sessionSensor, type SessionSensor } from '../sensors/session.ts';
import { tabElection, type TabElection } from '../sensors/tabs.ts';
import { tellAll } from '../sensors/tell.ts';
import { WaitingCalls } from '../sensors/waiting-calls.ts';
import type { Facts, Surface } from '../status/facts.ts';
import { factsFromServer, parseServerFacts, type ServerFacts } from '../status/server-facts.ts';
import type { SignIn } from './sign-in.ts';

/** The page's own look at the session follows the return to it at once, but not twice in a row. */
const ASK_AT_MOST_EVERY_MS = 3_000;
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
  readonly waitingCalls: WaitingCalls;
  /** Only a softphone tab takes part in the election. */
  readonly tabs: TabElection | null;
  /**
   * The way to the user's own RingCentral account, with the button for it. The softphone's first script does without: until
   * the second one brings it, the banner leads to the settings page, where it is too.
   */
  signIn: { flow: SignIn; Button: (props: { store: FactsStore; label: string }) => JSX.Element } | null = null;
  #server: ServerFacts;
  readonly #listeners = new Set<() => void>();
  #expiry: ReturnType<typeof setTimeout> | undefined;

  constructor(surface: Exclude<Surface, 'record'>, server: ServerFacts) {
    this.surface = surface;
    this.#server = server;
    this.dismissals = dismissalStore(server.who);
    this.microphone = microphoneSensor();
    this.notifications = notificationSensor();
    this.waitingCalls = new WaitingCalls(server.who);
    this.session = sessionSensor({
      url: server.links.softphone,
      afterHiddenMs: 0,
      atMostEveryMs: ASK_AT_MOST_EVERY_MS,
      onStatus: (status) => {
        const facts = parseServerFacts(status);
        if (facts !== null) this.setServer(facts);
      },
    });
    this.tabs = surface === 'softphone' ? tabElection(server.who) : null;
    const tell = () => {
      this.#tell();
    };
    for (const sensor of [this.microphone, this.notifications, this.session, this.tabs, this.waitingCalls]) sensor?.subscribe(tell);
    this.dismissals.subscribe(() => {
      // Also what another tab put away comes back in time.
      this.#watchExpiry();
      tell();
    });
    document.addEventListener('visibilitychange', tell);
    // A computer that wakes with this page in front fires no visibilitychange.
    window.addEventListener('online', () => void this.session.check());
    this.#watchExpiry();
  }

  get server(): ServerFacts {
    return this.#server;
  }

  /** Takes the way to the RingCentral account into use. */
  useSignIn(signIn: NonNullable<FactsStore['signIn']>): void {
    this.signIn = signIn;
    this.changed();
  }

  /** Says that something that is drawn from here is another now. */
  changed(): void {
    this.#tell();
  }

  setServer(server: ServerFacts): void {
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
    };
  }

  /** What shows now, most urgent first. Nothing at all for a role the product was not set up for. */
  banners(): Banner[] {
    if (!this.#server.access) return [];
    return evaluate(this.facts(), this.surface, this.dismissals.get(), Date.now());
  }

  putAway(banner: Banner): void {
    this.dismissals.putAway(banner.id, banner.dismissal);
  }

  bringBack(id: BannerId): void {
    this.dismissals.bringBack(id);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    tellAll(this.#listeners);
  }

  /** A page may stay open for weeks: one timer, at the moment the next put-away banner is due again. */
  #watchExpiry(): void {
    clearTimeout(this.#expiry);
    const due = Object.values(this.dismissals.get()).map((at) => at + SEVEN_DAYS_MS - Date.now()).filter((ms) => ms > 0);
    if (due.length === 0) return;
    this.#expiry = setTimeout(() => {
      this.#tell();
      this.#watchExpiry();
    }, Math.min(...due, LONGEST_TIMER_MS));
  }
}
