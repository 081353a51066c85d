import {
  isStartFailure,
  type RingCentralOptions,
  type RunningRingCentral,
  startRingCentral,
} from '../../../local/ringcentral/process.ts';
import { REDIRECT } from './rest-client.ts';

const START_MS = 40_000;

/** Room for what many tests of one file do in a minute. */
const ROOMY = { Light: 1000, Medium: 1000, Heavy: 1000, Auth: 1000 };

/** Starts a stand-in, or throws what it says. */
export async function started(options: RingCentralOptions): Promise<RunningRingCentral> {
  const running = await startRingCentral({ redirectUris: [REDIRECT], ...options });
  if (isStartFailure(running)) throw new Error(`${running.failure}: ${running.message}`);
  return running;
}

/** One stand-in for all tests of a file. @returns how to reach it, once it runs */
export function useStandIn(options: RingCentralOptions = {}): () => RunningRingCentral {
  let running: RunningRingCentral | undefined;
  beforeAll(async () => {
    running = await started({ limits: ROOMY, ...options });
  }, START_MS);
  afterAll(() => running?.stop());
  return () => {
    if (running === undefined) throw new Error('it does not run yet');
    return running;
  };
}
