import { COMPANY_NUMBER, EXTENSIONS, type Extension } from './extensions.ts';
import type { StandIn } from './stand-in.ts';

const HOUR_MS = 3_600_000;

/** Numbers that are reserved for examples. */
const CUSTOMER = '+16505550142';
const SUPPLIER = '+13125550164';
const UNKNOWN = '+14155550199';

interface SampleCall {
  /** Index of the extension. */
  who: 0 | 1 | 2;
  hoursAgo: number;
  direction: 'Inbound' | 'Outbound';
  number: string;
  seconds: number;
  result: string;
  recorded?: boolean;
}

const CALLS: readonly SampleCall[] = [
  {
    who: 0,
    hoursAgo: 2,
    direction: 'Inbound',
    number: CUSTOMER,
    seconds: 184,
    result: 'Accepted',
    recorded: true,
  },
  {
    who: 0,
    hoursAgo: 3,
    direction: 'Outbound',
    number: SUPPLIER,
    seconds: 65,
    result: 'Call connected',
  },
  { who: 0, hoursAgo: 5, direction: 'Inbound', number: UNKNOWN, seconds: 0, result: 'Missed' },
  {
    who: 0,
    hoursAgo: 26,
    direction: 'Inbound',
    number: CUSTOMER,
    seconds: 12,
    result: 'Voicemail',
  },
  {
    who: 0,
    hoursAgo: 28,
    direction: 'Outbound',
    number: CUSTOMER,
    seconds: 0,
    result: 'No Answer',
  },
  {
    who: 0,
    hoursAgo: 75,
    direction: 'Outbound',
    number: SUPPLIER,
    seconds: 733,
    result: 'Call connected',
  },
  { who: 1, hoursAgo: 4, direction: 'Inbound', number: SUPPLIER, seconds: 95, result: 'Accepted' },
  { who: 1, hoursAgo: 50, direction: 'Inbound', number: UNKNOWN, seconds: 0, result: 'Rejected' },
  {
    who: 2,
    hoursAgo: 30,
    direction: 'Outbound',
    number: CUSTOMER,
    seconds: 41,
    result: 'Call connected',
  },
];

interface SampleText {
  who: 0 | 1 | 2;
  hoursAgo: number;
  number: string;
  incoming: boolean;
  text: string;
  read: boolean;
}

const TEXTS: readonly SampleText[] = [
  {
    who: 0,
    hoursAgo: 22,
    number: CUSTOMER,
    incoming: true,
    text: 'Has my order shipped?',
    read: true,
  },
  {
    who: 0,
    hoursAgo: 21.8,
    number: CUSTOMER,
    incoming: false,
    text: 'It left this morning.',
    read: true,
  },
  { who: 0, hoursAgo: 1, number: CUSTOMER, incoming: true, text: 'Got it, thanks!', read: false },
  {
    who: 0,
    hoursAgo: 6,
    number: SUPPLIER,
    incoming: true,
    text: 'The quote is in your inbox.',
    read: false,
  },
  {
    who: 1,
    hoursAgo: 8,
    number: SUPPLIER,
    incoming: false,
    text: 'Can you deliver on Monday?',
    read: true,
  },
];

const extension = (index: number): Extension => {
  const found = EXTENSIONS[index];
  if (found === undefined) throw new Error(`there is no extension ${String(index)}`);
  return found;
};

function callRecord(call: SampleCall, index: number, now: number) {
  const own = extension(call.who);
  const session = `s-sample${String(index)}`;
  const mine = { phoneNumber: own.phoneNumber, name: own.name, extensionId: own.id };
  const other = { phoneNumber: call.number };
  const inbound = call.direction === 'Inbound';
  return {
    id: `${session}.${own.id}`,
    sessionId: String(900_000 + index),
    telephonySessionId: session,
    extension: { id: Number(own.id) },
    startTime: new Date(now - call.hoursAgo * HOUR_MS).toISOString(),
    duration: call.seconds,
    durationMs: call.seconds * 1000,
    type: 'Voice',
    internalType: 'Local',
    direction: call.direction,
    action: inbound ? 'Phone Call' : 'VoIP Call',
    result: call.result,
    from: inbound ? other : mine,
    to: inbound ? mine : other,
    transport: 'PSTN',
    legs: [],
    ...(call.recorded === true
      ? { recording: { id: String(7_700 + index), type: 'Automatic' } }
      : {}),
  };
}

/**
 * Fills the stand-in for a demonstration: calls of the last days, a few conversations, two
 * voicemails, a page, and a personal contact. Numbers are those reserved for examples.
 */
export function fillWorld({ clock, callLog, texting, voicemails, addressBooks }: StandIn): void {
  const now = clock.now();
  const oldestFirst = [...CALLS].sort((one, other) => other.hoursAgo - one.hoursAgo);
  callLog.put(oldestFirst.map((call, index) => callRecord(call, index, now)));
  for (const { who, hoursAgo, number, incoming, text, read } of TEXTS) {
    const own = extension(who);
    const at = now - hoursAgo * HOUR_MS;
    if (incoming) texting.receive({ to: own, from: number, text, sentAt: at, read });
    else texting.sentBefore(own, { from: own.phoneNumber, to: [number], text, files: [] }, at);
  }
  voicemails.leave({
    to: extension(0),
    from: CUSTOMER,
    seconds: 12,
    words: 'Hello, I am calling about my last invoice. Call me back when you can.',
    leftAt: now - 26 * HOUR_MS,
  });
  voicemails.leave({
    to: extension(0),
    from: UNKNOWN,
    seconds: 5,
    leftAt: now - 50 * HOUR_MS,
    read: true,
  });
  addressBooks.add(extension(0).id, {
    company: 'Example Supplies',
    jobTitle: 'Sales',
    businessPhone: SUPPLIER,
    companyPhone: COMPANY_NUMBER,
  });
}
