import { type CallsAnswer, type Entity, parseCallsAnswer } from '../../../contracts/calls.ts';
import type { CallsRequest } from '../../../contracts/calls-request.ts';
import { type GrantAnswer, parseGrantAnswer } from '../../../contracts/grant.ts';
import type { GrantRequest } from '../../../contracts/grant-request.ts';
import { say } from '../../../i18n/say.ts';
import { callStore } from '../../sensors/call-store.ts';
import { supportsCalls } from '../../sensors/calls-supported.ts';
import { instanceId } from '../../sensors/instance-id.ts';
import { guardLeaving } from '../../sensors/leave-guard.ts';
import { type PreferencesStore, preferencesStore } from '../../sensors/preferences.ts';
import { tellAll } from '../../sensors/tell.ts';
import { SuiteletClient } from '../../ui/suitelet-client.ts';
import type { TelephoneHost } from '../../ui/telephone-host.ts';
import { type CallState, isIncoming, isLive, isTalking } from '../calls/call.ts';
import { Delivery } from '../log/delivery.ts';
import type { Entry } from '../log/entry.ts';
import { Journal } from '../log/journal.ts';
import { type NumberProblem, type PhoneNumber, readNumber } from '../numbers/number.ts';
import { type Owner, People } from '../people/people.ts';
import type { LiveCall } from '../phone/live-call.ts';
import { Phone } from '../phone/phone.ts';
import { Registration, type RegistrationState } from '../phone/registration.ts';
import { Access } from '../ringcentral/access.ts';
import { Account, type Extension } from '../ringcentral/account.ts';
import { Rest } from '../ringcentral/rest.ts';
import { Ringer } from '../sound/ringer.ts';
import { DialRequests } from './dial-requests.ts';
import { type FailedCall, LastFailure } from './last-failure.ts';
import { type Readiness, readinessOf } from './readiness.ts';

/** Why a call was not begun; each has its own words. */
export type DialRefusal =
  | NumberProblem
  | 'extension'
  | 'microphone'
  | 'inactive-tab'
  | 'not-connected'
  | 'offline'
  | 'busy'
  | 'other-user'
  | 'away';

const TICK_MS = 1_000;
/**
 * A second click on the same number within this time is part of a double click, in milliseconds.
 */
const DOUBLE_CLICK_MS = 1_500;

/**
 * Everything the telephone is, for its views: calls, registration, people, log. It draws nothing.
 */
export class Telephone {
  readonly host: TelephoneHost;
  readonly preferences: PreferencesStore;
  readonly journal: Journal;
  readonly people: People;
  readonly ringer: Ringer;
  /** What other pages want called. */
  readonly requests: DialRequests;
  readonly #phone: Phone;
  readonly #registration: Registration;
  readonly #access: Access;
  readonly #account: Account;
  readonly #delivery: Delivery;
  readonly #owners = new Map<string, Owner>();
  readonly #calls = new Map<string, CallState>();
  readonly #lastKey = new Map<string, number>();
  readonly #extensions = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  readonly #failure: LastFailure;
  #extension: Extension | null;
  /** The number that is being dialed: a second click must not call it twice. */
  #dialing: string | null = null;
  #deviceProblem: 'input' | 'output' | null = null;
  #unguard: (() => void) | null = null;
  #wasActive = false;
  #wasConnected = false;
  /** Whether this tab was to be registered when the facts were last looked at. */
  #wasOn = false;

  constructor(host: TelephoneHost) {
    this.host = host;
    const { store, view } = host;
    const { owner } = store;
    const { who } = store.server;
    const now = () => Date.now();
    const tell = () => {
      this.#tell();
    };
    this.preferences = preferencesStore(who);
    const grants = new SuiteletClient<GrantRequest, GrantAnswer>({
      url: view.signIn.url,
      owner,
      session: store.session,
      parse: parseGrantAnswer,
    });
    const calls = new SuiteletClient<CallsRequest, CallsAnswer>({
      url: view.telephone.calls,
      owner,
      session: store.session,
      parse: parseCallsAnswer,
    });
    this.#access = new Access(
      grants,
      who,
      (connection) => {
        store.setServer({ ...store.server, connection: connection ?? store.server.connection });
        // Where there are channels, the word that other tabs get of it reaches this page too, and
        // asks.
        if (!('BroadcastChannel' in window)) void store.session.check();
      },
      view.telephone.server,
    );
    this.people = new People(calls, who, view.telephone.role);
    this.#account = new Account(
      new Rest(view.telephone.server, view.telephone.clientId, this.#access),
      this.#access,
      who,
    );
    this.#extension = this.#account.known();
    this.ringer = new Ringer(this.preferences, tell);
    this.#failure = new LastFailure(tell);
    this.requests = new DialRequests({
      read: (text) => readNumber(text, this.country),
      dial: (text) => this.dial(text),
      line: () => this.#line(),
      isKnown: async (number) =>
        ['one', 'several'].includes((await this.people.ownerOf(number)).owner),
      isInSight: () => document.visibilityState === 'visible',
      onChange: tell,
    });
    this.#phone = new Phone({
      instanceId: instanceId(who),
      devices: () => this.preferences.get(),
      now,
      onCall: (call) => {
        this.#onCall(call);
      },
      onLost: () => {
        this.#registration.lost();
      },
    });
    this.#registration = new Registration({
      provision: (anew) => this.#account.provision(anew),
      open: (sip, backup) => this.#phone.open(sip, backup),
      close: () => this.#phone.close(),
      onChange: tell,
      random: Math.random,
      now,
    });
    this.journal = new Journal({
      who,
      tab: crypto.randomUUID(),
      storage: localStorage,
      store: callStore,
      now,
    });
    this.#delivery = new Delivery({
      journal: this.journal,
      log: (call) => calls.ask({ action: 'log', call }),
      now,
      mayAsk: () =>
        this.journal.isReady && store.session.get() !== 'lapsed' && owner.other === null,
      onChange: tell,
    });
    store.attachCalls(() => this.#underWay.length);
    this.#watch();
    // What a crash left is taken over once both copies of it are known.
    void this.journal.load().then(() => {
      if (this.#acts) this.journal.adopt(store.tabs?.get() === 'active');
    });
  }

  get registration(): RegistrationState {
    return this.#registration.state;
  }

  /** What the line can do right now; only `registered` means that a call can be made or taken. */
  get readiness(): Readiness {
    return readinessOf(
      this.#registration.state.state,
      this.host.store.microphone.get(),
      this.calls(),
    );
  }

  /**
   * The call that just failed, with its reason; null once it is put away, the next call begins, or
   * 8 s have passed.
   */
  get lastFailure(): FailedCall | null {
    return this.#failure.get();
  }

  /** Keeps the failed call on the screen while somebody points at it or has the focus in it. */
  keepFailure(on: boolean): void {
    this.#failure.keep(on);
  }

  dismissFailure(): void {
    this.#failure.clear();
  }

  /** The user's own extension, once it is known. */
  get extension(): Extension | null {
    return this.#extension;
  }

  get country(): string {
    return this.#extension?.country ?? 'US';
  }

  /** Calls under way, in the order in which they began. */
  calls(): CallState[] {
    // Once somebody else is signed in, nobody who could see an incoming call is the one it is for.
    const isOwn = this.host.store.owner.other === null;
    return [...this.#calls.values()].filter((call) => isLive(call) && (isOwn || !isIncoming(call)));
  }

  /** Calls that somebody of this page is in: none of them is ever cut. */
  get #underWay(): CallState[] {
    return this.calls().filter((call) => !isIncoming(call));
  }

  /** Whom the call's number belongs to. */
  owner(number: string): Owner {
    return this.#owners.get(number) ?? { owner: 'asking' };
  }

  entryOf(callId: string): Entry | undefined {
    return this.journal.entryOf(callId);
  }

  /**
   * What the user is called by, as far as it is known: a record's name, RingCentral's, or the
   * number.
   */
  titleOf({ number, name }: Pick<CallState, 'number' | 'name'>): string {
    const owner = this.owner(number);
    return owner.owner === 'one' ? owner.entity.name : name || this.shown(number);
  }

  /** A number as it is shown, or the word for a number that the caller withheld. */
  shown(number: string): string {
    if (number === '') return say('telephone.number.unknown');
    const read = readNumber(number, this.country);
    return typeof read === 'string' ? number : read.shown;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Calls a number in any way of writing it; another call under way is put on hold first.
   * @returns why not, or null when it is under way
   */
  async dial(text: string): Promise<DialRefusal | null> {
    const number = readNumber(text, this.country);
    if (typeof number === 'string') return number;
    // The second click of a double click asks for the same call.
    if (this.#dialing !== null) return this.#dialing === number.dial ? null : 'busy';
    if (this.#justPlaced(number)) return null;
    this.#dialing = number.dial;
    try {
      const refusal = await this.#mayDial();
      if (refusal !== null) return refusal;
      const call = this.#place(number);
      if (call === null) return 'offline';
      if (number.extension !== '') this.#extensions.set(call.state.id, number.extension);
      this.requests.clear();
      return null;
    } finally {
      this.#dialing = null;
    }
  }

  /** Whether a call to this number began a moment ago and nobody has answered yet. */
  #justPlaced({ dial }: PhoneNumber): boolean {
    return this.calls().some(
      ({ number, direction, phase, startedAt }) =>
        direction === 'outbound' &&
        number === dial &&
        phase !== 'talking' &&
        Date.now() - startedAt < DOUBLE_CLICK_MS,
    );
  }

  /** Resolves once the phone is registered, or once it's known that it won't register by itself. */
  #line(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        const { state } = this.#registration.state;
        const comes =
          state === 'connecting' || state === 'waiting' || (state === 'off' && this.#mayRegister);
        if (comes) return;
        stop();
        resolve();
      };
      const stop = this.subscribe(look);
      look();
    });
  }

  /**
   * The extension that was typed behind the number, to be sent when somebody hears it: only the
   * caller knows when that is.
   */
  extensionOf(callId: string): string {
    return this.#extensions.get(callId) ?? '';
  }

  /** Takes a call; the one under way is put on hold first. */
  async answer(id: string): Promise<void> {
    if (!(await this.host.store.owner.confirmed())) return;
    await this.#phone.call(id)?.answer();
    if (this.#calls.get(id)?.problem === 'microphone') await this.#tryMicrophone();
  }

  call(id: string): LiveCall | undefined {
    return this.#phone.call(id);
  }

  /** Goes on with a call; any other is put on hold first. */
  async resume(id: string): Promise<void> {
    await this.#phone.call(id)?.hold(false);
  }

  /**
   * Asks somebody whether to put the caller through: the caller waits, a second call begins.
   * @returns why not, or null
   */
  async consult(id: string, text: string): Promise<DialRefusal | null> {
    const number = readNumber(text, this.country);
    if (typeof number === 'string') return number;
    const call = this.#phone.call(id);
    if (call === undefined) return 'offline';
    if (!(await this.host.store.owner.confirmed())) return 'other-user';
    const other = this.#place(number);
    if (other === null) return 'offline';
    if (number.extension !== '') this.#extensions.set(other.state.id, number.extension);
    call.setTransfer('consulting', other.state.id);
    return null;
  }

  /** Joins the caller with the person who was asked. */
  async completeTransfer(id: string): Promise<void> {
    const call = this.#phone.call(id);
    const other = this.#phone.call(call?.state.consults ?? '');
    if (call === undefined || other === undefined) return;
    if (await call.transferTo(other)) await other.hangUp('answered');
  }

  /** Goes back to the caller; the person who was asked is let go. */
  async cancelTransfer(id: string): Promise<void> {
    const call = this.#phone.call(id);
    const other = this.#phone.call(call?.state.consults ?? '');
    call?.setTransfer('none', null);
    await other?.hangUp();
    await this.resume(id);
  }

  /** Keeps what was typed, at once. */
  note(externalId: string, note: string): void {
    this.#lastKey.set(externalId, Date.now());
    this.journal.change(externalId, { note });
  }

  /** Says whose call it was, of several who have the number; null for none of them. */
  choose(externalId: string, entity: Entity | null): void {
    this.journal.change(externalId, {
      entity:
        entity === null
          ? null
          : { type: entity.type, id: entity.id, name: entity.name, url: entity.url },
    });
  }

  /** Ends the notes of a call and logs it. */
  async finish(externalId: string): Promise<void> {
    this.journal.change(externalId, { stage: 'due' });
    await this.#delivery.run();
  }

  /** How a finished call that NetSuite doesn't have yet stands. */
  savingOf({ externalId }: Entry): 'saving' | 'signed-out' | 'waiting' {
    if (this.#delivery.current === externalId) return 'saving';
    return this.host.store.session.get() === 'lapsed' ? 'signed-out' : 'waiting';
  }

  /** Saves a call without the record that it is linked to. */
  async saveWithoutRecord(externalId: string): Promise<void> {
    this.journal.change(externalId, { entity: null, stage: 'due', notBefore: 0, tries: 0 });
    await this.#delivery.run(true);
  }

  /** Tries to log everything that waits, now. */
  async deliver(): Promise<void> {
    await this.#delivery.run(true);
  }

  /** Registers now instead of waiting for the next try. */
  reconnect(): void {
    if (this.#registration.state.state === 'waiting') this.#registration.retry();
  }

  /**
   * Chooses a microphone or a speaker, for calls under way too. One that a call can't use is not
   * chosen: the one before serves on, and `deviceProblem` says so.
   * @param id the device's id, or an empty text for the system's default
   * @param name what the list calls it, for a time when it isn't connected
   */
  async chooseDevice(kind: 'input' | 'output', id: string, name: string): Promise<void> {
    const { input, inputName, output, outputName } = this.preferences.get();
    const [before, chosen] =
      kind === 'input'
        ? [
            { input, inputName },
            { input: id, inputName: name },
          ]
        : [
            { output, outputName },
            { output: id, outputName: name },
          ];
    this.preferences.change(chosen);
    const taken = await this.#phone.useDevice(kind);
    // Unless something else was chosen meanwhile.
    if (this.preferences.get()[kind] !== id) return;
    this.#deviceProblem = taken ? null : kind;
    if (!taken) {
      this.preferences.change(before);
      // Of several calls some may have taken it.
      await this.#phone.followDevices();
    }
    this.#tell();
  }

  /** Which device could not be used when it was chosen last. */
  get deviceProblem(): 'input' | 'output' | null {
    return this.#deviceProblem;
  }

  #watch(): void {
    const { store } = this.host;
    store.subscribe(() => {
      this.#followFacts();
    });
    let microphone = store.microphone.get();
    store.microphone.subscribe(() => {
      // Allowed again: calls that lost theirs take it.
      if (microphone !== 'ready' && store.microphone.get() === 'ready')
        void this.#phone.followDevices();
      microphone = store.microphone.get();
    });
    this.journal.subscribe(() => {
      this.#guard();
      store.waitingCalls.look();
      this.#tell();
    });
    // The network is back, or the computer woke: no need to wait for the timer.
    for (const [target, type] of [
      [window, 'online'],
      [document, 'visibilitychange'],
    ] as const) {
      target.addEventListener(type, () => {
        if (document.visibilityState === 'hidden') return;
        if (this.#wasConnected) this.#access.freshen();
        if (this.#registration.state.state === 'registered' && !this.#phone.isOpen)
          this.#registration.lost();
        else this.reconnect();
      });
    }
    window.addEventListener('storage', (event) => {
      if (event.key === null || event.key.startsWith('rcp-call:')) this.journal.refresh();
    });
    window.addEventListener('pagehide', () => {
      void this.#phone.close();
    });
    // The role may be another one, which sees other records.
    store.owner.onRenewed(() => {
      this.people.forget();
    });
    let untilSeen = 0;
    setInterval(() => {
      // The user's next page takes over what is left here.
      if (store.isLocked) return;
      untilSeen -= TICK_MS;
      if (untilSeen <= 0) untilSeen = this.journal.seen();
      if (!this.#acts || store.owner.other !== null) return;
      this.#delivery.closeNotes((externalId) => this.#lastKey.get(externalId) ?? 0);
      void this.#delivery.run();
    }, TICK_MS);
    this.#followFacts();
  }

  /** Whether this tab is the one that calls, or the browser knows no election. */
  get #acts(): boolean {
    const tab = this.host.store.tabs?.get();
    return tab === 'active' || tab === 'everyone';
  }

  /** Whether everything is there that a registration needs. */
  get #mayRegister(): boolean {
    const { store } = this.host;
    return (
      this.#acts && store.server.connection === 'connected' && store.mayCall && supportsCalls()
    );
  }

  #followFacts(): void {
    const { store } = this.host;
    const connected = store.server.connection === 'connected';
    const acts = this.#acts;
    if (acts && !this.#wasActive && this.journal.isReady)
      this.journal.adopt(store.tabs?.get() === 'active');
    const on = this.#mayRegister;
    if (on && !this.#wasOn) {
      this.#registration.start();
      void this.#learnExtension();
    } else if (
      !on &&
      this.#registration.state.state !== 'off' &&
      !this.#mustWait(acts && connected)
    ) {
      if (!connected || store.owner.other !== null) this.#account.forget();
      void this.#registration.stop();
    }
    this.#wasOn = on;
    this.#wasActive = acts;
    this.#wasConnected = connected;
    this.#tell();
  }

  /**
   * Whether unregistering has to wait for the end of a call: that somebody else signed in, that
   * nobody is near, or that the role has no access any more cuts nobody off. A tab that gives the
   * phone away, and a disconnected account, do.
   */
  #mustWait(mayRegister: boolean): boolean {
    return mayRegister && this.#underWay.length > 0;
  }

  async #learnExtension(): Promise<void> {
    this.#extension = (await this.#account.extension()) ?? this.#extension;
    this.#tell();
  }

  async #mayDial(): Promise<DialRefusal | null> {
    if (!(await this.host.store.owner.confirmed())) return 'other-user';
    if (!this.#acts) return 'inactive-tab';
    if (this.host.store.owner.away) return 'away';
    if (this.host.store.server.connection !== 'connected') return 'not-connected';
    if (!supportsCalls()) return 'microphone';
    if (this.#registration.state.state !== 'registered' || !this.#phone.isOpen) return 'offline';
    if (
      this.calls().some(
        ({ phase, direction }) =>
          direction === 'outbound' && (phase === 'dialling' || phase === 'ringing'),
      )
    )
      return 'busy';
    const microphone = this.host.store.microphone.get();
    if (microphone === 'ready' || microphone === 'unknown') return null;
    return (await this.#tryMicrophone()) ? null : 'microphone';
  }

  /**
   * Opens the microphone for a moment: the click that got us here is what the browser wants to see.
   */
  async #tryMicrophone(): Promise<boolean> {
    const stream = await this.host.store.microphone.open();
    for (const track of stream?.getTracks() ?? []) track.stop();
    return stream !== null;
  }

  #place(number: PhoneNumber): LiveCall | null {
    const { from } = this.preferences.get();
    const known = this.#extension?.callerIds ?? [];
    return this.#phone.place(number.dial, known.includes(from) ? from : null);
  }

  /**
   * While a call talks or rings out, or a note is stored nowhere else, the browser asks before the
   * page closes. A call ends only when the page does close.
   */
  #guard(): void {
    const underWay = () => this.journal.hasUnkept || this.calls().some((call) => !isIncoming(call));
    if (underWay()) {
      this.#unguard ??= guardLeaving(underWay);
      return;
    }
    this.#unguard?.();
    this.#unguard = null;
  }

  #onCall(call: CallState): void {
    const isNew = !this.#calls.has(call.id);
    this.#calls.set(call.id, call);
    this.journal.record(call);
    if (isNew) {
      void this.#findOwner(call);
      this.#failure.clear();
      // Whoever is about to answer: is it still the one who is called?
      if (isIncoming(call)) void this.host.store.owner.confirmed();
    }
    if (!isLive(call)) {
      this.#calls.delete(call.id);
      this.#failure.note(call, this.extensionOf(call.id));
      this.#extensions.delete(call.id);
      this.#access.freshen();
      this.#afterConsultation(call.id);
    }
    this.#guard();
    this.#ring();
    this.#tell();
    if (isLive(call)) return;
    // What waited for the end of the call takes effect.
    this.host.store.changed();
  }

  /** Whoever was asked has gone: the caller waits for us alone. */
  #afterConsultation(id: string): void {
    for (const call of this.#phone.live()) {
      if (call.state.consults === id && call.state.transfer === 'consulting')
        call.setTransfer('none', null);
    }
  }

  #ring(): void {
    const calls = this.calls();
    const tune = this.preferences.get().ringtone;
    const busy = calls.some(isTalking);
    // During a call the bar and the notification tell of a second one: a ringtone would sound into
    // the talk.
    if (calls.some(isIncoming) && tune !== 'none' && !busy) this.ringer.ring(tune);
    else if (calls.some(({ phase, direction }) => phase === 'ringing' && direction === 'outbound'))
      this.ringer.ring('ringback');
    else this.ringer.stop();
  }

  async #findOwner({ id, number }: CallState): Promise<void> {
    const read = readNumber(number, this.country);
    const owner: Owner =
      typeof read === 'string' ? { owner: 'internal' } : await this.people.ownerOf(read);
    this.#owners.set(number, owner);
    const entry = this.journal.entryOf(id);
    if (owner.owner === 'one' && entry?.entity === null)
      this.choose(entry.externalId, owner.entity);
    this.#tell();
  }

  #tell(): void {
    tellAll(this.#listeners);
  }
}
