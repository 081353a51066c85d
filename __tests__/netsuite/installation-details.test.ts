import type { Check } from '../../src/checklist/checklist.ts';
import { CHECK_IDS, unread } from '../../src/checklist/checklist.ts';
import { detailsOf } from '../../src/netsuite/setup/installation.ts';

/** What NetSuite keeps of a log entry's details. */
const LONGEST = 3_999;
const LEADS = 'Open RingCentral Setup: it leads through every task.';

/** As many scripts as one line names, with the longest ids that NetSuite takes. */
const missing: Check = {
  id: 'deployments',
  cause: 'missing',
  values: [9],
  items: Array.from({ length: 9 }, (_, at) => `customdeploy_${String(at).repeat(27)}`),
};

test('fits a log entry when every line of Setup is left and as long as it gets', () => {
  const details = detailsOf(CHECK_IDS.map(() => missing));
  expect(details.length).toBeLessThanOrEqual(LONGEST);
  const lines = details.split('\n');
  expect(lines).toHaveLength(CHECK_IDS.length + 1);
  expect(lines.at(-1)).toBe(LEADS);
  for (const line of lines.slice(0, -1)) {
    expect(line).toMatch(/^Script deployments: Not found in this account: customdeploy_0/);
    expect(line).toMatch(/…$/);
  }
});

test('a line that has room is whole', () => {
  const [line] = detailsOf([missing, unread('roles')]).split('\n');
  expect(line).toMatch(/update the bundle again\.$/);
});

test('says that everything is set up when nothing is left', () => {
  expect(detailsOf([])).toBe('Everything is set up.');
});
