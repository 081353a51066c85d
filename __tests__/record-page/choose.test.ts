import fc from 'fast-check';
import { BANNER_IDS } from '../../src/banners/banner.ts';
import { evaluate } from '../../src/banners/evaluate.ts';
import { recordData } from '../../src/banners/record-candidates.ts';
import { choose } from '../../src/browser/record-page/choose.ts';
import { factsFromServer } from '../../src/contracts/facts-from-server.ts';
import type { ServerFacts } from '../../src/contracts/server-facts.ts';
import { arbitraryFacts } from '../banners/arbitrary-facts.ts';
import { SERVER_FACTS } from '../fixtures/server-facts.ts';

const NOW = Date.UTC(2026, 0, 15);
const DAY = 24 * 60 * 60 * 1000;

const wire = <T>(value: T): Exclude<T, 'unknown'> | null =>
  value === 'unknown' ? null : (value as Exclude<T, 'unknown'>);
const credential = fc.record({
  configured: fc.option(fc.boolean()),
  verified: fc.option(fc.boolean()),
  checkedAt: fc.constant(null),
});
const dismissals = fc.dictionary(
  fc.constantFrom(...BANNER_IDS),
  fc.integer({ min: NOW - 9 * DAY, max: NOW + DAY }),
);

test(
  'what a record shows is what the catalogue says, for any facts of server and browser and ' +
    'anything dismissed',
  () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        credential,
        credential,
        dismissals,
        (facts, netsuite, ringcentral, putAway) => {
          const server: ServerFacts = {
            ...SERVER_FACTS,
            role: wire(facts.role),
            canUpdateBundle: wire(facts.canUpdateBundle),
            usesCrm: wire(facts.usesCrm),
            connection: wire(facts.connection),
            m2m: { netsuite, ringcentral },
            bundle: facts.bundle,
          };
          const { session, microphone, tab, notifications } = facts;
          const browser = { session, microphone, tab, notifications };
          // As it travels: the script sees the data after a round through JSON.
          const data = JSON.parse(JSON.stringify(recordData(server))) as ReturnType<
            typeof recordData
          >;
          expect(choose(data, (fact) => browser[fact], putAway, NOW)).toEqual(
            evaluate({ ...factsFromServer(server), ...browser }, 'record', putAway, NOW),
          );
        },
      ),
      { numRuns: 500 },
    );
  },
);
