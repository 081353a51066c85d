import { Bench } from 'tinybench';
import { evaluate } from '../src/banners/evaluate.ts';
import { UNKNOWN_FACTS, type Facts } from '../src/status/facts.ts';
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

/** How often the whole catalogue can be asked in a second. */
export async function measureEvaluations(): Promise<Figures> {
  const bench = new Bench({ time: 500, warmupTime: 100 });
  bench.add('evaluate', () => {
    evaluate(BUSY, 'softphone', {}, 0);
  });
  const [task] = await bench.run();
  const result = task?.result as { throughput?: { mean: number } } | undefined;
  return result?.throughput === undefined ? {} : { evaluationsPerSecond: result.throughput.mean };
}
