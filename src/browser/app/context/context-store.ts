import type { CallerContext } from '../../../contracts/caller-context.ts';
import { type Asking, CallerAnswers, type Person } from './caller-answers.ts';

/** A caller's context, as NetSuite answered. */
export interface ReadContext {
  state: 'read';
  context: CallerContext;
}

/** What NetSuite has about the callers of this page, asked once for each of them. */
export class ContextStore extends CallerAnswers<Person, ReadContext> {
  constructor({ netSuite, now }: Asking) {
    super({
      now,
      ask: async ({ type, id }) => {
        const asked = await netSuite.ask({ action: 'context', entity: { type, id } });
        return asked.outcome === 'answered' && 'context' in asked.answer
          ? { state: 'read', context: asked.answer.context }
          : null;
      },
      servesAll: () => false,
    });
  }
}
