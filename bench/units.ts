import type { AccountParts } from '../local/account/account.ts';
import type { Identity } from '../local/account/identity.ts';
import type { ScriptRequest, Usage } from '../local/account/scripts.ts';
import { openAccount } from '../local/open-account.ts';
import { PAGES } from '../src/netsuite/page-table.ts';
import type { Figures } from './budgets.ts';
import { middle } from './median.ts';

const ORIGIN = 'http://127.0.0.1';

function identityOf(account: Pick<AccountParts, 'sessions'>, name: string): Identity {
  const user = account.sessions.users().find((candidate) => candidate.name === name);
  const opened = user === undefined ? { error: 'no such user' } : account.sessions.signIn(user.id);
  const session = 'error' in opened ? undefined : account.sessions.find(opened.sessionId, false);
  if (session?.state !== 'active') throw new Error(`could not sign in as ${name}`);
  return session.identity;
}

const request = (script: string, query: Record<string, string> = {}): ScriptRequest => ({
  method: 'GET',
  url: `${ORIGIN}/app/site/hosting/${script}.nl`,
  query,
  headers: {},
  body: '',
});

/** @throws when the script did not run at all */
function used(usage: Usage | null | undefined): Usage {
  if (usage === null || usage === undefined) throw new Error('the script did not run');
  return usage;
}

/** Times swing on a shared machine; units do not. */
const RUNS = 15;

/** The execution with the median time. */
const typical = (executions: readonly Usage[]): Usage =>
  used(middle(executions, ({ milliseconds }) => milliseconds));

/** Executions after the cache was emptied, and the next ones. */
async function coldAndWarm(
  account: Pick<AccountParts, 'world'>,
  run: () => Promise<Usage>,
): Promise<{ cold: Usage; warm: Usage }> {
  const cold: Usage[] = [];
  const warm: Usage[] = [];
  for (let round = 0; round < RUNS; round++) {
    account.world.change({});
    cold.push(await run());
    warm.push(await run());
  }
  return { cold: typical(cold), warm: typical(warm) };
}

/** Units, searches and milliseconds of each script in the model, over the built project. */
export async function measureScripts(project = 'dist'): Promise<Figures> {
  const account = openAccount({ project, database: ':memory:', fresh: true, origin: () => ORIGIN });
  try {
    const admin = identityOf(account, 'Company Admin');
    const record = account.records.load('customer', 1);
    if (record === null) throw new Error('no sample customer');
    const pageUnits = async (): Promise<Figures> => {
      const figures: [string, number][] = [];
      for (const [page, { scriptId, deploymentId }] of Object.entries(PAGES)) {
        const { cold } = await coldAndWarm(account, async () =>
          used(
            (await account.scripts.runSuitelet(admin, scriptId, deploymentId, request('scriptlet')))
              .usage,
          ),
        );
        figures.push([`${page}Units`, cold.units]);
      }
      const { scriptId, deploymentId } = PAGES.softphone;
      const { usage } = await account.scripts.runSuitelet(
        admin,
        scriptId,
        deploymentId,
        request('scriptlet', { custom_action: 'texts' }),
      );
      return { ...Object.fromEntries(figures), laterTextsUnits: used(usage).units };
    };
    // Compiles everything once: what follows is measured as the second user of the day meets it.
    account.records.open(admin, 'view', record);
    const event = await coldAndWarm(account, () =>
      Promise.resolve(used(account.records.open(admin, 'view', record).usage[0])),
    );
    const health = await coldAndWarm(account, async () =>
      used(
        (
          await account.scripts.runRestlet(
            admin,
            'customscript_rcp_health',
            'customdeploy_rcp_health',
            request('restlet'),
          )
        ).usage,
      ),
    );
    return {
      userEventUnitsCold: event.cold.units,
      userEventUnitsWarm: event.warm.units,
      userEventSearchesWarm: event.warm.searches,
      userEventMsCold: event.cold.milliseconds,
      userEventMsWarm: event.warm.milliseconds,
      healthUnitsCold: health.cold.units,
      healthUnitsWarm: health.warm.units,
      healthMsCold: health.cold.milliseconds,
      healthMsWarm: health.warm.milliseconds,
      ...(await pageUnits()),
    };
  } finally {
    account.close();
  }
}
