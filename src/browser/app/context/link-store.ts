import type { OfferedLinks } from '../../../contracts/calls.ts';
import { type Asking, CallerAnswers, type Person } from './caller-answers.ts';

/** The company's links, and what else it takes to fill them, as NetSuite answered. */
interface ReadLinks {
  state: 'read';
  offered: OfferedLinks;
}

/** Whether the answer depends on the caller: only an email address does. */
const isOfCaller = ({ links }: OfferedLinks): boolean =>
  links.some(({ address }) => address.includes('{email}'));

/**
 * The company's Info Links, asked once for all callers while no link passes on an email address, and
 * once for each caller otherwise. Null is a caller without a record.
 */
export class LinkStore extends CallerAnswers<Person | null, ReadLinks> {
  constructor({ netSuite, now }: Asking) {
    super({
      now,
      ask: async (caller) => {
        const asked = await netSuite.ask({ action: 'info-links', entity: caller });
        return asked.outcome === 'answered' && 'infoLinks' in asked.answer
          ? { state: 'read', offered: asked.answer.infoLinks }
          : null;
      },
      servesAll: ({ offered }) => !isOfCaller(offered),
    });
  }
}
