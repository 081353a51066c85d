/**
 * Prints what the product costs, beside what it may cost and what others do: `npm run bench`, `npm
 * run bench -- --json`.
 */
import { BUDGETS, type BudgetName, type Figures, isWithin } from './budgets.ts';
import { simulateCallDay } from './call-day.ts';
import { measureCallSync } from './call-sync-units.ts';
import { measureCalls } from './call-times.ts';
import { measureEvaluations } from './evaluations.ts';
import { measureLongLists } from './long-lists.ts';
import { measurePages } from './pages.ts';
import { PEERS } from './peers.ts';
import { callSyncLines, daysOf } from './print-call-sync.ts';
import { measureSizes } from './sizes.ts';
import { measureScripts } from './units.ts';

const CALLS_A_DAY = 100_000;

// First, before the others have filled the heap.
const evaluations = await measureEvaluations();
const callSync = await measureCallSync();
const figures: Figures = {
  ...evaluations,
  ...(await measureScripts()),
  ...(await measureSizes()),
  ...(await measurePages()),
  ...(await measureCalls()),
  ...(await measureLongLists()),
  ...callSync.figures,
  callDayWorstMinutes: simulateCallDay({ calls: CALLS_A_DAY, slots: 2 }).worstMinutes,
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
  console.log(`\n${callSyncLines(callSync, daysOf(CALLS_A_DAY)).join('\n')}`);
}
if (rows.some(({ within }) => within === null)) process.exitCode = 1;
