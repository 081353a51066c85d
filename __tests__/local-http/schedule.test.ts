import { type ModelServer, startModel } from '../browser/support/model-server.ts';
import { World } from '../browser/support/world.ts';

const HOUR = 60 * 60 * 1000;
const WITHIN_MS = 15_000;
const REPORTS = ['custrecord_rcp_ns_report', 'custrecord_rcp_rc_report'] as const;

let server: ModelServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

type Company = Record<string, string>;

async function companyOf(origin: string): Promise<Company> {
  const answer = await fetch(`${origin}/control/state`, { signal: AbortSignal.timeout(5_000) });
  return ((await answer.json()) as { world: { company: Company } }).world.company;
}

/** The company's row once it is as wanted, or as it was last. */
async function companyOnce(
  origin: string,
  wanted: (company: Company) => boolean,
): Promise<Company> {
  const end = Date.now() + WITHIN_MS;
  for (;;) {
    const company = await companyOf(origin);
    if (wanted(company) || Date.now() > end) return company;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

test('the running model repeats the tests of the company once a day by its own clock, and not before', async () => {
  server = await startModel({ environment: { RCP_SCHEDULE: '1' } });
  const world = new World(server.origin);
  await world.open();
  await world.allWell();
  const looks = () => new Promise((resolve) => setTimeout(resolve, 2_500));
  // Noon of another day, far from the night in which it is due, and with one of those in between.
  const toNoon = (((12 - new Date().getUTCHours()) % 24) + 24) * HOUR;
  await world.clock(toNoon);
  await looks();
  const first = await companyOf(server.origin);
  await world.clock(toNoon + 10 * HOUR);
  await looks();
  expect(await companyOf(server.origin)).toEqual(first);
  await world.clock(toNoon + 24 * HOUR);
  const second = await companyOnce(server.origin, (row) =>
    REPORTS.every((report) => row[report] !== first[report]),
  );
  for (const report of REPORTS) {
    const [one, other] = [first, second].map(
      (row) => JSON.parse(row[report] ?? '') as { by: string; at: string },
    );
    expect([one?.by, other?.by]).toEqual(['schedule', 'schedule']);
    expect(Date.parse(other?.at ?? '') - Date.parse(one?.at ?? '')).toBeGreaterThan(23 * HOUR);
  }
}, 60_000);

test('an invalid schedule is refused before anything is served', async () => {
  await expect(startModel({ environment: { RCP_SCHEDULE: 'daily' } })).rejects.toThrow(
    'RCP_SCHEDULE must be off or a number of seconds from 1 on, not "daily".',
  );
}, 60_000);
