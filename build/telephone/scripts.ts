import type { PartName } from '../../src/contracts/softphone-view.ts';

/**
 * Modules of ours that a script has in any case, and what of each it hands on to later ones, by
 * `globalThis.rcpShared.ours`.
 */
const HANDED_ON = {
  softphone: {
    'src/browser/ui/icon.tsx': ['Icon'],
    'src/browser/ui/line-drawing.tsx': ['LineDrawing'],
    'src/browser/ui/new-tab.tsx': ['NewTab'],
    'src/browser/ui/use-changes.ts': ['useChanges'],
    'src/browser/ui/ask-suitelet.ts': ['askSuitelet'],
    'src/browser/sensors/calls-supported.ts': ['supportsCalls'],
    'src/browser/sensors/in-turn.ts': ['askInTurn'],
    'src/browser/sensors/changes.ts': ['Changes'],
    'src/browser/sensors/tab-names.ts': ['isTabMessage', 'softphoneLock'],
    'src/browser/sensors/kept-keys.ts': ['journalPrefix'],
    'src/browser/sensors/removal.ts': ['onRemoved'],
    'src/facts/version.ts': ['isOutdated'],
    'src/i18n/say.ts': ['addTexts', 'language', 'say', 'sayCount', 'sayList'],
  },
  telephone: {
    'src/browser/sensors/call-store.ts': ['callStore'],
    'src/browser/sensors/leave-guard.ts': ['guardWhile'],
    'src/browser/ui/chip.tsx': ['Chip'],
    'src/browser/ui/suitelet-client.ts': ['SuiteletClient'],
    'src/browser/app/log/two-copies.ts': ['TwoCopies'],
    'src/browser/app/days/written.ts': ['dateOf', 'timeOfDay', 'writerOf'],
    'src/browser/app/views/callee-field.tsx': ['CalleeField'],
    'src/browser/ui/use-each-second.ts': ['useEachSecond'],
    'src/browser/ui/use-listbox.ts': ['useListbox'],
    'src/browser/app/views/use-kept-focus.ts': ['useKeptFocus'],
  },
} as const satisfies Record<string, Readonly<Record<string, readonly string[]>>>;

/** A script of ours that comes after others and takes modules from them. */
interface LaterScript {
  /** From the project folder. */
  entry: string;
  /** The scripts that the page has by then. */
  after: readonly (keyof typeof HANDED_ON)[];
}

/**
 * The softphone page's scripts after its first one: the telephone, needed before it can dial, and
 * the parts that come once it can.
 */
export const LATER_SCRIPTS = {
  telephone: { entry: 'src/browser/app/app-main.tsx', after: ['softphone'] },
  calls: { entry: 'src/browser/app/later/calls-main.tsx', after: ['softphone', 'telephone'] },
  status: { entry: 'src/browser/app/status/status-main.tsx', after: ['softphone', 'telephone'] },
  live: { entry: 'src/browser/app/live/live-main.ts', after: ['softphone', 'telephone'] },
  history: { entry: 'src/browser/app/history/history-main.tsx', after: ['softphone', 'telephone'] },
  messages: {
    entry: 'src/browser/app/messages/messages-main.tsx',
    after: ['softphone', 'telephone'],
  },
  writing: { entry: 'src/browser/app/writing/writing-main.tsx', after: ['softphone', 'telephone'] },
  context: { entry: 'src/browser/app/context/context-main.tsx', after: ['softphone', 'telephone'] },
  'after-call': {
    entry: 'src/browser/app/after-call/after-call-main.tsx',
    after: ['softphone', 'telephone'],
  },
  contacts: {
    entry: 'src/browser/app/contacts/contacts-main.tsx',
    after: ['softphone', 'telephone'],
  },
} as const satisfies Record<'telephone' | PartName, LaterScript>;
export type LaterScriptName = keyof typeof LATER_SCRIPTS;

/** What a script takes from those before it: names by module. */
export function takenFrom(name: LaterScriptName): Readonly<Record<string, readonly string[]>> {
  return Object.assign(
    {},
    ...LATER_SCRIPTS[name].after.map((script) => HANDED_ON[script]),
  ) as Record<string, readonly string[]>;
}
