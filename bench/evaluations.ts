import { Bench } from 'tinybench';
import { evaluate } from '../src/banners/evaluate.ts';
import { type Facts, UNKNOWN_FACTS } from '../src/facts/facts.ts';
import type { Figures } from './budgets.ts';

/** Facts under which almost every rule has something to say. */
const BUSY: Facts = {
  ...UNKNOWN_FACTS,
  role: 'company-admin',
  usesCrm: true,
  connection: 'expired',
  m2m: { netsuite: 'not-configured', ringcentral: 'test-failed' },
  bundle: { installed: '1.0.0-rc.1', required: '1.2.0', managed: false, bundled: null },
  session: 'lapsed',
  notifications: 'default',
  microphone: 'missing',
  tab: 'active',
};

/**
 * Whatever else the machine does can only slow a try down, so the best of several says what the
 * code takes.
 */
const TRIES = 5;

async function measureOnce(): Promise<number> {
  const bench = new Bench({ time: 200, warmupTime: 100 });
  bench.add('evaluate', () => {
    evaluate(BUSY, 'softphone', {}, 0);
  });
  const [task] = await bench.run();
  const result = task?.result as { throughput?: { mean: number } } | undefined;
  return result?.throughput?.mean ?? 0;
}

/** How often the whole catalogue can be asked in a second. */
export async function measureEvaluations(): Promise<Figures> {
  let best = 0;
  for (let each = 0; each < TRIES; each++) best = Math.max(best, await measureOnce());
  return best === 0 ? {} : { evaluationsPerSecond: best };
}
