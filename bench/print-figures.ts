/**
 * Prints what the product costs, beside what it may cost and what others do: `npm run bench`, `npm
 * run bench -- --json`.
 */
import { BUDGETS, type BudgetName, type Figures, isWithin } from './budgets.ts';
import { ASSUMED, type CallDay, simulateCallDay } from './call-day.ts';
import { measureCalls } from './call-times.ts';
import { measureEvaluations } from './evaluations.ts';
import { measureLongLists } from './long-lists.ts';
import { measurePages } from './pages.ts';
import { PEERS } from './peers.ts';
import { measureSizes } from './sizes.ts';
import { measureScripts } from './units.ts';

const figures: Figures = {
  // First, before the others have filled the heap.
  ...(await measureEvaluations()),
  ...(await measureScripts()),
  ...(await measureSizes()),
  ...(await measurePages()),
  ...(await measureCalls()),
  ...(await measureLongLists()),
  callDayWorstMinutes: simulateCallDay({ calls: 100_000, slots: 2 }).worstMinutes,
};
const rows = (Object.keys(BUDGETS) as BudgetName[]).map((name) => {
  const figure = figures[name];
  const { name: what, limit, unit } = BUDGETS[name];
  return {
    name,
    what,
    limit,
    unit,
    figure: figure ?? null,
    within: figure === undefined ? null : isWithin(name, figure),
    peers: PEERS[name] ?? [],
  };
});

if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify(
      rows.map(({ name, figure, limit, unit, within, peers }) => ({
        name,
        figure,
        budget: limit,
        unit,
        within,
        peers,
      })),
      null,
      2,
    ),
  );
} else {
  const number = (value: number) =>
    value >= 100 ? Math.round(value).toLocaleString('en') : String(Math.round(value * 10) / 10);
  console.log(`${'what'.padEnd(50)} ${'figure'.padStart(12)} ${'budget'.padStart(10)}  unit`);
  for (const { what, figure, limit, unit, within, peers } of rows) {
    const shown = figure === null ? 'no figure' : number(figure);
    console.log(
      `${what.padEnd(50)} ${shown.padStart(12)} ${number(limit).padStart(10)}  ` +
        `${unit}${within === false ? '  OVER BUDGET' : ''}`,
    );
    for (const peer of peers)
      console.log(
        `${`    ${peer.name}`.padEnd(50)} ${number(peer.figure).padStart(12)} ${''.padStart(10)}  ${unit}`,
      );
  }
}
/** A day of the call sync by its number of calls and of requests at a time; ten times as many too. */
const DAYS: readonly CallDay[] = [
  { calls: 100_000, slots: 1 },
  { calls: 100_000, slots: 2 },
  { calls: 1_000_000, slots: 2 },
  { calls: 1_000_000, slots: 16 },
];

if (!process.argv.includes('--json')) {
  console.log(
    `\nA simulated day of the call sync, with ${String(ASSUMED.saveSeconds)} s for a record save ` +
      '(assumed); three hours have three times the average',
  );
  for (const day of DAYS) {
    const { worstMinutes, medianMinutes, ringCentralPerHour, restletPerHour } =
      simulateCallDay(day);
    console.log(
      `${day.calls.toLocaleString('en').padStart(10)} calls, ${String(day.slots).padStart(2)} at a ` +
        `time: worst ${String(Math.round(worstMinutes))} min, median ` +
        `${String(Math.round(medianMinutes))} min; at most ${String(ringCentralPerHour)} requests ` +
        `an hour to RingCentral, ${String(restletPerHour)} to the RESTlet`,
    );
  }
}
if (rows.some(({ within }) => within === null)) process.exitCode = 1;
