/** Prints what the product costs beside what it may cost: `npm run bench`, `npm run bench -- --json`. */
import { BUDGETS, isWithin, type BudgetName, type Figures } from './budgets.ts';
import { measureCalls } from './calls.ts';
import { measureEvaluations } from './evaluations.ts';
import { measurePages } from './pages.ts';
import { measureSizes } from './sizes.ts';
import { measureScripts } from './units.ts';

const figures: Figures = {
  ...(await measureScripts()),
  ...(await measureSizes()),
  ...(await measureEvaluations()),
  ...(await measurePages()),
  ...(await measureCalls()),
};
const rows = (Object.keys(BUDGETS) as BudgetName[]).map((name) => {
  const figure = figures[name];
  const { name: what, limit, unit } = BUDGETS[name];
  return { name, what, limit, unit, figure: figure ?? null, within: figure === undefined ? null : isWithin(name, figure) };
});

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(rows.map(({ name, figure, limit, unit, within }) => ({ name, figure, budget: limit, unit, within })), null, 2));
} else {
  const number = (value: number) => (value >= 100 ? Math.round(value).toLocaleString('en') : String(Math.round(value * 10) / 10));
  console.log(`${'what'.padEnd(46)} ${'figure'.padStart(12)} ${'budget'.padStart(10)}  unit`);
  for (const { what, figure, limit, unit, within } of rows) {
    const shown = figure === null ? 'no figure' : number(figure);
    console.log(`${what.padEnd(46)} ${shown.padStart(12)} ${number(limit).padStart(10)}  ${unit}${within === false ? '  OVER BUDGET' : ''}`);
  }
}
if (rows.some(({ within }) => within === null)) process.exitCode = 1;
