import { BUDGETS, type BudgetName, type Figures, isWithin } from '../../bench/budgets.ts';
import { measureCallSync } from '../../bench/call-sync-units.ts';
import { measureSizes } from '../../bench/sizes.ts';
import { measureScripts } from '../../bench/units.ts';

const COUNTED = ['units', 'searches', 'bytes gz'];
const NAMES = (Object.keys(BUDGETS) as BudgetName[]).filter((name) =>
  COUNTED.includes(BUDGETS[name].unit),
);

let figures: Figures;
beforeAll(async () => {
  figures = {
    ...(await measureScripts()),
    ...(await measureSizes()),
    // One request at a time: a share of the calls is as large as it gets.
    ...(await measureCallSync([1])).figures,
  };
  // It builds and runs the whole product, beside other tests.
}, 60_000);

test.each(NAMES)('%s is within its budget', (name) => {
  const figure = figures[name];
  expect(figure).toBeDefined();
  expect({ name, figure, within: isWithin(name, figure ?? Infinity) }).toEqual({
    name,
    figure,
    within: true,
  });
});
