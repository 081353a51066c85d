import { factsFromServer } from '../contracts/facts-from-server.ts';
import type { ServerFacts } from '../contracts/server-facts.ts';
import type { Facts } from '../facts/facts.ts';
import { evaluate } from './evaluate.ts';
import type { BrowserFact, RecordData } from './record-data.ts';

/** The values of each browser-only fact that may require a banner on a record. */
const VALUES: { [Fact in BrowserFact]: readonly Facts[Fact][] } = {
  session: ['lapsed'],
  microphone: ['blocked', 'blocked-by-policy', 'missing', 'in-use', 'unsupported'],
  tab: ['contended'],
  notifications: ['default', 'denied'],
};

/**
 * Everything a record page may have to show for these facts, in words. Pure: the same catalogue as
 * on every other surface, asked once for each thing the browser might find.
 */
export function recordData(server: ServerFacts): Omit<RecordData, 'words' | 'shown' | 'calls'> {
  const facts = factsFromServer(server);
  const known = evaluate(facts, 'record', {}, 0);
  const knownIds = new Set(known.map((banner) => banner.id));
  const candidates = (Object.keys(VALUES) as BrowserFact[]).flatMap((fact) =>
    VALUES[fact].flatMap((value) =>
      evaluate({ ...facts, [fact]: value }, 'record', {}, 0)
        .filter((banner) => !knownIds.has(banner.id))
        .map((banner) => ({ fact, value, banner })),
    ),
  );
  return { who: server.who, links: server.links, known, candidates };
}
