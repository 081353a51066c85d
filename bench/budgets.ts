import { LIMITS, MAP_REDUCE_LIMITS } from '../local/suitescript/governance.ts';
import { PAGES, type PageName } from '../src/netsuite/page-table.ts';

interface Budget {
  limit: number;
  unit: string;
  name: string;
}

/** What each page of ours may cost; a page without a row may cost what the widest one does. */
const PAGE_LIMITS: Partial<Record<PageName, { units: number; scriptBytes: number }>> = {
  // The telephone comes in a second script, after the first banner, and a third once it can dial.
  softphone: { units: 48, scriptBytes: 20_000 },
  // A person's choices: ringtones that it plays itself, devices, caller ID, and phone links.
  settings: { units: 70, scriptBytes: 41_500 },
  // Its units are the whole checklist's.
  setup: { units: 118, scriptBytes: 34_200 },
  // 100 of them print every row, and list calls without a record.
  'call-sync': { units: 50, scriptBytes: 25_000 },
  'account-check': { units: 50, scriptBytes: 18_500 },
};
const WIDEST = { units: 74, scriptBytes: 39_000 };

type PageBudgetName = `${PageName}Units` | `${PageName}ScriptBytes`;

const pageBudgets = Object.fromEntries(
  (Object.keys(PAGES) as PageName[]).flatMap((page) => {
    const { units, scriptBytes } = PAGE_LIMITS[page] ?? WIDEST;
    return [
      [`${page}Units`, { limit: units, unit: 'units', name: `${page} page` }],
      [`${page}ScriptBytes`, { limit: scriptBytes, unit: 'bytes gz', name: `${page} script` }],
    ] as const;
  }),
) as Record<PageBudgetName, Budget>;

/**
 * What the product may cost. Units, bytes and requests also fail the tests when over budget; times
 * are figures only, since they are the machine's as much as ours.
 */
export const BUDGETS = {
  userEventUnitsWarm: { limit: 3, unit: 'units', name: 'user event, status and texts cached' },
  userEventUnitsCold: { limit: 28, unit: 'units', name: 'user event, neither cached' },
  userEventSearchesWarm: { limit: 0, unit: 'searches', name: 'user event, status cached' },
  healthUnitsWarm: { limit: 2, unit: 'units', name: 'health RESTlet, status cached' },
  healthUnitsCold: { limit: 16, unit: 'units', name: 'health RESTlet, status not cached' },
  ...pageBudgets,
  laterTextsUnits: { limit: 10, unit: 'units', name: 'texts of the softphone’s later parts' },
  pageTextsBytes: {
    limit: 7_700,
    unit: 'bytes gz',
    name: 'texts in the softphone page, English',
  },
  laterTextsBytes: {
    limit: 4_900,
    unit: 'bytes gz',
    name: 'texts of its later parts, English',
  },
  recordScriptBytes: { limit: 7_000, unit: 'bytes gz', name: 'script on a record page' },
  recordBarBytes: {
    limit: 13_500,
    unit: 'bytes gz',
    name: 'calls on a record page, loaded on the first ring',
  },
  dialBytes: {
    // 500 of them forget what the user removed from the browser, and 500 more ask for the token and
    // for later texts at the right time: the page itself is 18,000 bytes smaller for it.
    limit: 89_200,
    unit: 'bytes gz',
    name: 'all scripts before a phone can dial',
  },
  wholeSoftphoneBytes: {
    // 100 of them look for changes to saved calls that a crash left, and remove old ones.
    limit: 106_900,
    unit: 'bytes gz',
    name: 'the softphone with its calls, three scripts',
  },
  historyBytes: { limit: 14_000, unit: 'bytes gz', name: 'History, loaded on first use' },
  liveBytes: { limit: 3_000, unit: 'bytes gz', name: 'live news, loaded once a phone can dial' },
  // 300 of them read older messages on request; 100 print all that were loaded; 100 try again as soon
  // as the page says.
  messagesBytes: { limit: 10_900, unit: 'bytes gz', name: 'Messages, loaded on first use' },
  writingBytes: { limit: 3_000, unit: 'bytes gz', name: 'files and templates of messages' },
  contextBytes: { limit: 4_600, unit: 'bytes gz', name: 'caller context, loaded with a call' },
  afterCallBytes: {
    // 1.2 kB of it keep changes to saved calls in two copies, bring them back, and forget them.
    limit: 8_600,
    unit: 'bytes gz',
    name: 'after a call and its later changes, loaded at the first call',
  },
  // 100 of them say to a role that can't create contacts why it gets no form.
  contactsBytes: { limit: 6_700, unit: 'bytes gz', name: 'Contacts, loaded on first use' },
  certificateBytes: { limit: 54_000, unit: 'bytes gz', name: 'key pairs, loaded for Setup' },
  // 80 of them print what a page has loaded.
  phoneStylesBytes: { limit: 6_200, unit: 'bytes gz', name: 'styles of the softphone' },
  stylesBytes: { limit: 4_600, unit: 'bytes gz', name: 'styles of our pages' },
  userEventMsWarm: { limit: 50, unit: 'ms', name: 'user event in the model, cached' },
  userEventMsCold: { limit: 60, unit: 'ms', name: 'user event in the model, not cached' },
  healthMsWarm: { limit: 50, unit: 'ms', name: 'health RESTlet in the model, cached' },
  healthMsCold: { limit: 60, unit: 'ms', name: 'health RESTlet in the model, not cached' },
  firstBannerMs: { limit: 500, unit: 'ms', name: 'navigation to first banner, softphone' },
  takeOverMs: { limit: 200, unit: 'ms', name: '"Use this tab" to the other tab\'s banner' },
  crashHandOverMs: {
    limit: 3_000,
    unit: 'ms',
    name: 'crash of the active tab to the next one registered',
  },
  readyToDialMs: { limit: 1_000, unit: 'ms', name: 'navigation to a phone that can dial' },
  clickToInviteMs: { limit: 600, unit: 'ms', name: 'click on Call to INVITE on the wire' },
  inviteToBarMs: { limit: 100, unit: 'ms', name: 'INVITE to the bar that rings' },
  callScrollTasks: {
    limit: 0,
    unit: 'tasks',
    name: 'tasks over 50 ms, 5,000 calls scrolling',
  },
  messageScrollTasks: {
    limit: 0,
    unit: 'tasks',
    name: 'tasks over 50 ms, 2,000 messages scrolling',
  },
  conversationScrollTasks: {
    limit: 0,
    unit: 'tasks',
    name: 'tasks over 50 ms, 2,000 conversations scrolling',
  },
  heapGrowthBytes: {
    limit: 2_000_000,
    unit: 'bytes',
    name: 'heap after 100 calls, more than after 1',
  },
  callDayWorstMinutes: {
    limit: 30,
    unit: 'min',
    name: 'call sync, 100,000 calls a day, two requests at a time',
  },
  // Half of what NetSuite gives, so that a larger company doesn't come near the end either.
  callSyncInputUnits: {
    limit: MAP_REDUCE_LIMITS.getInputData.units / 2,
    unit: 'units',
    name: 'call sync, getInputData, full pages',
  },
  callSyncReduceUnits: {
    limit: MAP_REDUCE_LIMITS.reduce.units / 2,
    unit: 'units',
    name: 'call sync, reduce, all the time it has',
  },
  callSyncSummarizeUnits: {
    limit: MAP_REDUCE_LIMITS.summarize.units / 2,
    unit: 'units',
    name: 'call sync, summarize, with old rows to remove',
  },
  callSyncRestletUnits: {
    limit: LIMITS.restlet.units / 2,
    unit: 'units',
    name: 'call sync, RESTlet, a full batch of new calls',
  },
  callSyncMappingUnits: {
    limit: LIMITS.suitelet.units / 2,
    unit: 'units',
    name: 'call sync page, organizers of 2,000 extensions',
  },
  evaluationsPerSecond: { limit: 100_000, unit: 'per s', name: 'banner evaluations, at least' },
} as const;
export type BudgetName = keyof typeof BUDGETS;
export type Figures = Partial<Record<BudgetName, number>>;

/** More is better only for the rate. */
export function isWithin(name: BudgetName, figure: number): boolean {
  return BUDGETS[name].unit === 'per s'
    ? figure >= BUDGETS[name].limit
    : figure <= BUDGETS[name].limit;
}
