import { type GrantAnswer, parseGrantAnswer } from '../../contracts/grant.ts';
import type { GrantRequest } from '../../contracts/grant-request.ts';
import { isActingTab } from '../../facts/facts.ts';
import { callStore } from '../sensors/call-store.ts';
import { supportsCalls } from '../sensors/calls-supported.ts';
import { Changes } from '../sensors/changes.ts';
import { instanceId } from '../sensors/instance-id.ts';
import { guardWhile } from '../sensors/leave-guard.ts';
import { preferencesStore } from '../sensors/preferences.ts';
import { onRemoved } from '../sensors/removal.ts';
import { Ringer } from '../sound/ringer.ts';
import { SuiteletClient } from '../ui/suitelet-client.ts';
import type { TelephoneHost } from '../ui/telephone-host.ts';
import { type CallState, isIncoming, isLive } from './calls/call.ts';
import { Attention } from './desk/attention.ts';
import { CallDesk } from './desk/call-desk.ts';
import { Callers } from './desk/callers.ts';
import { ComingColleagues } from './desk/coming-colleagues.ts';
import { DeviceChoice } from './desk/device-choice.ts';
import { DialRequests } from './desk/dial-requests.ts';
import { LastFailure } from './desk/last-failure.ts';
import { PhoneLink } from './desk/phone-link.ts';
import { Presence } from './desk/presence.ts';
import { readinessOf } from './desk/readiness.ts';
import { tuneFor } from './desk/ringing.ts';
import type { Telephone } from './desk/telephone.ts';
import { CallLog } from './log/call-log.ts';
import { Journal } from './log/journal.ts';
import { Removal } from './log/removal.ts';
import { News } from './news/news.ts';
import { readNumber } from './numbers/number.ts';
import { ComingPeople } from './people/coming-people.ts';
import { Phone } from './phone/phone.ts';
import { Access } from './ringcentral/access-token.ts';
import { Account } from './ringcentral/account.ts';
import { Rest } from './ringcentral/rest.ts';

const TICK_MS = 1_000;

/**
 * Puts the phone together: the only place that takes window, document, clock, storage, and
 * randomness for its rooms.
 * @param host what the softphone page hands over
 */
export function composeTelephone({ store, view, takeEarlyAccess }: TelephoneHost): Telephone {
  const { owner } = store;
  const { who } = store.server;
  const now = () => Date.now();
  const changes = new Changes();
  const preferences = preferencesStore(who);
  const acts = () => isActingTab(store.tabs?.get());
  const isOwn = () => owner.other === null;

  const grants = new SuiteletClient<GrantRequest, GrantAnswer>({
    url: view.signIn.url,
    owner,
    session: store.session,
    parse: parseGrantAnswer,
  });
  const access = new Access(
    grants,
    who,
    (connection) => {
      store.setServer({ ...store.server, connection: connection ?? store.server.connection });
      // Where there are channels, the word that other tabs get of it reaches this page too, and
      // asks.
      if (!('BroadcastChannel' in window)) void store.session.check();
    },
    view.telephone.server,
    takeEarlyAccess,
  );
  const ringCentral = new Rest(view.telephone.server, view.telephone.clientId, access);
  const account = new Account(ringCentral, access, who);
  const people = new ComingPeople();
  const ringer = new Ringer(preferences, changes.tell);
  const failure = new LastFailure(changes.tell);

  const phone: Phone = new Phone({
    instanceId: instanceId(who),
    devices: () => preferences.get(),
    now,
    onCall: (call) => {
      onCall(call);
    },
    onLost: () => {
      presence.lost();
    },
  });
  const presence: Presence = new Presence({
    facts: {
      acts,
      isUndecided: () => store.tabs?.get() === 'unknown',
      connection: () => store.server.connection,
      mayCall: () => store.mayCall,
      isOwn,
      canCall: supportsCalls,
      isInCall: () => desk.underWay().length > 0,
    },
    line: {
      provision: (fresh) => account.provision(fresh),
      open: (sip, backup) => phone.open(sip, backup),
      close: () => phone.close(),
      random: Math.random,
      now,
    },
    account,
    onActs: () => {
      if (log.journal.isReady) adopt();
    },
    onChange: changes.tell,
  });
  const country = () => presence.country;
  const desk: CallDesk = new CallDesk({
    phone,
    owner,
    line: {
      acts,
      isConnected: () => store.server.connection === 'connected',
      isRegistered: () => presence.registration.state === 'registered',
      canCall: supportsCalls,
    },
    microphone: store.microphone,
    country,
    from: () => {
      const { from } = preferences.get();
      return presence.extension?.callerIds.includes(from) === true ? from : null;
    },
    now,
    rings: () => !preferences.get().quiet,
    onPlaced: () => {
      requests.clear();
    },
  });
  const callers = new Callers({ people, country, onChange: changes.tell });
  const requests: DialRequests = new DialRequests({
    read: (text) => readNumber(text, country()),
    dial: (text) => desk.dial(text),
    line: () => presence.settled(),
    isKnown: async (number) => ['one', 'several'].includes((await people.ownerOf(number)).owner),
    isInSight: () => document.visibilityState === 'visible',
    onChange: changes.tell,
  });
  const log = new CallLog({
    journal: new Journal({
      who,
      tab: crypto.randomUUID(),
      storage: localStorage,
      store: callStore,
      now,
    }),
    now,
    session: store.session,
    isOwn,
    afterCallMs: () => preferences.get().afterCallSeconds * 1_000,
    onChange: changes.tell,
  });
  /** Takes over what a closed tab left. */
  const adopt = () => {
    log.journal.adopt(store.tabs?.get() === 'active');
  };
  const devices = new DeviceChoice({ preferences, phone, onChange: changes.tell });
  preferences.onElsewhere(() => void devices.follow());

  /**
   * While a call talks or rings out, or a note is stored nowhere else, the browser asks before the
   * page closes. A call ends only when the page does close.
   */
  const guard = guardWhile(() => log.journal.hasUnkept || desk.underWay().length > 0);

  const findOwner = async ({ id, number }: CallState) => {
    const owner = await callers.find(number);
    const entry = log.entryOf(id);
    if (owner.owner === 'one' && entry?.entity === null) log.choose(entry.externalId, owner.entity);
  };

  const ring = () => {
    const tune = tuneFor(desk.calls(), preferences.get().ringtone);
    if (tune === null) ringer.stop();
    else ringer.ring(tune);
  };
  const onCall = (call: CallState) => {
    const { isNew, extension } = desk.take(call);
    log.take(call);
    if (isNew) {
      void findOwner(call);
      failure.clear();
      // Checks now, before somebody answers, whether this user is still the one who is signed in.
      if (isIncoming(call)) void owner.confirmed();
    }
    if (!isLive(call)) {
      failure.note(call, extension);
      access.freshen();
    }
    guard();
    ring();
    changes.tell();
    // What waited for the end of the call takes effect.
    if (!isLive(call)) store.changed();
  };

  let { quiet } = preferences.get();
  preferences.subscribe(() => {
    // A call that comes in at this moment starts or stops ringing.
    if (quiet !== preferences.get().quiet) ring();
    ({ quiet } = preferences.get());
    changes.tell();
  });
  store.attachCalls(() => desk.underWay().length);
  store.subscribe(() => {
    presence.follow();
  });
  let microphone = store.microphone.get();
  store.microphone.subscribe(() => {
    // Allowed again: calls that lost theirs take it.
    if (microphone !== 'ready' && store.microphone.get() === 'ready') void phone.followDevices();
    microphone = store.microphone.get();
  });
  log.journal.subscribe(() => {
    guard();
    store.waitingCalls.look();
    changes.tell();
  });
  for (const [target, type] of [
    [window, 'online'],
    [document, 'visibilitychange'],
  ] as const) {
    target.addEventListener(type, () => {
      if (document.visibilityState === 'hidden') return;
      if (presence.wasConnected) access.freshen();
      presence.woke(phone.isOpen);
    });
  }
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key.startsWith('rcp-call:')) log.journal.refresh();
  });
  window.addEventListener('pagehide', () => {
    void phone.close();
  });
  const removal = new Removal();
  removal.also((until) => {
    people.forget();
    log.journal.forget(until);
    return log.journal.settled();
  });
  onRemoved(who, (until) => {
    void removal.run(until).then(() => {
      // What this page still shows goes too, unless a call is under way.
      if (desk.calls().length === 0) location.reload();
    });
  });
  // The role may be another one, which sees other records.
  owner.onRenewed(() => {
    people.forget();
  });
  setInterval(() => {
    // The user's next page takes over what is left here.
    if (!store.isLocked) log.tick(TICK_MS, acts());
  }, TICK_MS);
  presence.follow();
  // What a crash left is taken over once both copies of it are known.
  void log.journal.load().then(() => {
    if (acts()) adopt();
  });

  return {
    store,
    desk,
    presence,
    log,
    removal,
    callers,
    people,
    colleagues: new ComingColleagues(),
    ringCentral,
    news: new News(),
    attention: new Attention(),
    requests,
    phoneLink: new PhoneLink(),
    failure,
    devices,
    preferences,
    ringer,
    readiness: () => readinessOf(presence.registration.state, store.microphone.get(), desk.calls()),
    subscribe: changes.subscribe,
  };
}
