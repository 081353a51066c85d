import { CallSyncWorld } from '../__tests__/built/call-sync-world.ts';
import { SyncPage } from '../__tests__/built/sync-page-asker.ts';
import type { SampleCall } from '../__tests__/call-sync/sample-calls.ts';
import { sampleDesksWithEmail } from '../__tests__/call-sync/sample-desks.ts';
import type { MapReduceRun } from '../local/account/map-reduce.ts';
import { MOST_CHANGES } from '../local/ringcentral/company-call-log.ts';
import { LIMITS, MAP_REDUCE_LIMITS } from '../local/suitescript/governance.ts';
import { READS_PER_MINUTE } from '../src/call-sync/job-limits.ts';
import type { Figures } from './budgets.ts';
import { ASSUMED, BATCH_SECONDS } from './call-day.ts';

const EXTENSIONS = 2_000;
const FIRST = 180_010_000;
/** What a run at the peak finds: more than it can read, so that every page is full. */
const CALLS = (READS_PER_MINUTE + 1) * MOST_CHANGES;
/** More rows than a run removes, of each kind. */
const OLD_ROWS = 250;
const LONG_AGO = new Date(0).toISOString();
/** Two of the model's sample numbers: one record has the first, several have the second. */
const NUMBERS = ['+12125550182', '+12125550199', '+13105550100'];

/** How many requests to the RESTlet an admin allows at a time. */
type Slots = 1 | 2;

/** What an invocation of each stage used at most, and what NetSuite gives it. */
interface StageUnits {
  stage: string;
  /** By requests at a time; not a number when that wasn't measured. */
  units: Record<Slots, number>;
  limit: number;
}

export interface SyncUnits {
  extensions: number;
  stages: StageUnits[];
  /** What the page's requests about the organizers of 2,000 extensions use. */
  mapping: { name: string; units: number; limit: number }[];
  figures: Figures;
}

const RESTLET = 'RESTlet';
const LIMITS_OF = [
  ...(['getInputData', 'reduce', 'summarize'] as const).map((stage) => ({
    stage,
    limit: MAP_REDUCE_LIMITS[stage].units,
  })),
  { stage: RESTLET, limit: LIMITS.restlet.units },
] as const;

const most = (numbers: readonly number[]): number => Math.max(0, ...numbers);

const calls = (prefix: string): SampleCall[] =>
  Array.from({ length: CALLS }, (_, index) => ({
    session: `${prefix}-${String(index)}`,
    // Those with an employee: every call becomes a record.
    extension: FIRST + ((index * 2) % EXTENSIONS),
    number: NUMBERS[index % NUMBERS.length] ?? '',
  }));

/** Moves the account's clock by what things take, as assumed. @returns what lets two hours pass */
function passTime(world: CallSyncWorld): () => void {
  let passed = 0;
  const pass = (seconds: number) => {
    passed += seconds * 1_000;
    world.account.world.setClockOffset(passed);
  };
  world.account.scripts.meanwhile((where) => {
    if (where.includes('/restlet.nl')) pass(BATCH_SECONDS);
    else if (where.startsWith('https:')) pass(ASSUMED.requestSeconds);
  });
  // Extensions are read once an hour: after two, a run reads them.
  return () => {
    pass(2 * 3_600);
  };
}

/** Adds rows of each kind that the job removes once nobody needs them. */
function addOldRows({ account }: CallSyncWorld): void {
  const add = (name: string, row: Record<string, string | number>) => {
    const rows = Array.from({ length: OLD_ROWS }, () => row);
    account.administration.addRows(`customrecord_rcp_${name}`, rows);
  };
  add('call_page', {
    custrecord_rcp_page_source: 'old',
    custrecord_rcp_page_from: LONG_AGO,
    custrecord_rcp_page_to: LONG_AGO,
    custrecord_rcp_page_open: 0,
    custrecord_rcp_page_calls: '[]',
  });
  add('deleted_call', {
    custrecord_rcp_deleted_call_external: 'rcp-old',
    custrecord_rcp_deleted_call_at: LONG_AGO,
  });
  add('call_decision', {
    custrecord_rcp_decision_page: 1,
    custrecord_rcp_decision_call: 'old',
    custrecord_rcp_decision_act: '{}',
    custrecord_rcp_decision_applied: 1,
    custrecord_rcp_decision_at: LONG_AGO,
  });
}

/** The page's work on the organizers of all extensions, before the first run. */
async function measureMapping(world: CallSyncWorld): Promise<SyncUnits['mapping']> {
  world.set({ on: false });
  const page = await new SyncPage(world).open();
  const units = async (name: string, request: object) => {
    const answer = await page.ask(request);
    if ('error' in answer) throw new Error(`${name}: ${answer.error.code}`);
    return { answer, row: { name, units: page.units, limit: LIMITS.suitelet.units } };
  };
  const loaded = await units('load and auto-match', { action: 'load-extensions' });
  const listed = 'extensions' in loaded.answer ? loaded.answer.extensions : [];
  const matched = listed.filter(({ employee }) => employee !== null).length;
  if (listed.length !== EXTENSIONS || matched !== EXTENSIONS / 2)
    throw new Error(`${String(matched)} of ${String(listed.length)} extensions were matched.`);
  const preview = await units('preview auto-match', { action: 'preview-match' });
  const save = await units('save all organizers', {
    action: 'save-mapping',
    changes: Object.fromEntries(
      listed.map(({ id, employee }) => [id, { match: 'manual', employee: employee ?? 1 }]),
    ),
    seen: [],
  });
  const list = await units('list all organizers', { action: 'extensions' });
  return [loaded.row, preview.row, save.row, list.row];
}

const ofStage = ({ usage, restlets }: MapReduceRun, stage: string): number[] =>
  (stage === RESTLET ? restlets : usage.filter((one) => one.stage === stage)).map(
    ({ units }) => units,
  );

/** Runs the job on so many calls that every page of RingCentral's is full. */
async function runAtPeak(world: CallSyncWorld, slots: Slots): Promise<MapReduceRun[]> {
  // Nobody knows an extension, so the run matches all of them.
  world.account.administration.emptyTable('customrecord_rcp_extensions');
  addOldRows(world);
  world.set({ on: true, slots });
  const before = world.recordsOfOurs().length;
  await world.calls(...calls(`slots-${String(slots)}`));
  const runs = world.account.scripts.runMapReduce();
  const written = world.recordsOfOurs().length - before;
  if (written !== CALLS) throw new Error(`${String(written)} calls were written.`);
  return runs;
}

/**
 * Units of the built job in the model, for a company with 2,000 extensions, at the peak of its day:
 * each run finds full pages, reads and matches new extensions, and removes old rows.
 * @param allowed the numbers of requests at a time to measure
 */
export async function measureCallSync(allowed: readonly Slots[] = [1, 2]): Promise<SyncUnits> {
  const world = new CallSyncWorld();
  await world.open();
  try {
    await world.ready();
    world.verify();
    world.account.administration.addEmployees(EXTENSIONS);
    await world.ringCentral.control.setRoster(sampleDesksWithEmail(EXTENSIONS, FIRST, 1));
    const mapping = await measureMapping(world);
    const hoursLater = passTime(world);
    const runs: Record<Slots, MapReduceRun[]> = { 1: [], 2: [] };
    for (const slots of allowed) {
      hoursLater();
      runs[slots] = await runAtPeak(world, slots);
    }
    const worst = (stage: string, slots: Slots) =>
      allowed.includes(slots)
        ? most(runs[slots].flatMap((run) => ofStage(run, stage)))
        : Number.NaN;
    const stages = LIMITS_OF.map(({ stage, limit }) => ({
      stage,
      limit,
      units: { 1: worst(stage, 1), 2: worst(stage, 2) },
    }));
    const figure = (stage: (typeof LIMITS_OF)[number]['stage']) =>
      most(allowed.map((slots) => worst(stage, slots)));
    return {
      extensions: EXTENSIONS,
      stages,
      mapping,
      figures: {
        callSyncInputUnits: figure('getInputData'),
        callSyncReduceUnits: figure('reduce'),
        callSyncSummarizeUnits: figure('summarize'),
        callSyncRestletUnits: figure(RESTLET),
        callSyncMappingUnits: most(mapping.map(({ units }) => units)),
      },
    };
  } finally {
    await world.close();
  }
}
