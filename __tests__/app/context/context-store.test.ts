import { ContextStore } from '../../../src/browser/app/context/context-store.ts';
import type { Asked } from '../../../src/browser/ui/suitelet-client.ts';
import type { CallsAnswer } from '../../../src/contracts/calls.ts';

const none = { state: 'read' as const, rows: [], more: false };
const CONTEXT = {
  company: none,
  opportunities: none,
  cases: { state: 'hidden' as const },
  calls: none,
};
const ANSWER = {
  outcome: 'answered',
  answer: { context: CONTEXT },
} as unknown as Asked<CallsAnswer>;
const ADA = { type: 'customer', id: 7 } as const;

function world(answer: () => Promise<Asked<CallsAnswer>> = () => Promise.resolve(ANSWER)) {
  const asked: object[] = [];
  let now = 0;
  const contexts = new ContextStore({
    netSuite: {
      ask: (request) => {
        asked.push(request);
        return answer();
      },
    },
    now: () => now,
  });
  return {
    contexts,
    asked,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test('a caller is asked about once however often somebody looks, and again after five minutes', async () => {
  const { contexts, asked, pass } = world();
  expect(contexts.of(ADA)).toEqual({ state: 'loading' });
  await Promise.all([contexts.look(ADA), contexts.look(ADA)]);
  await contexts.look(ADA);
  expect(asked).toEqual([{ action: 'context', entity: ADA }]);
  expect(contexts.of(ADA)).toEqual({ state: 'read', context: CONTEXT });
  pass(5 * 60_000);
  const again = contexts.look(ADA);
  // The old answer stays in sight meanwhile.
  expect(contexts.of(ADA).state).toBe('read');
  await again;
  expect(asked).toHaveLength(2);
});

test('each caller has an answer of their own, by type as well as ID', async () => {
  const { contexts, asked } = world();
  await contexts.look(ADA);
  await contexts.look({ type: 'contact', id: 7 });
  expect(asked).toHaveLength(2);
});

test.each<[string, Asked<CallsAnswer>]>([
  ['no answer', { outcome: 'unreachable' }],
  ['a session that ended', { outcome: 'session-ended' }],
  [
    'a refusal',
    {
      outcome: 'answered',
      answer: { error: { code: 'RCP_UNEXPECTED' } },
    } as unknown as Asked<CallsAnswer>,
  ],
])('%s is a failure, and somebody can ask again', async (_name, first) => {
  const answers = [first, ANSWER];
  const { contexts } = world(() => Promise.resolve(answers.shift() ?? first));
  await contexts.look(ADA);
  expect(contexts.of(ADA)).toEqual({ state: 'failed' });
  const again = contexts.look(ADA, true);
  expect(contexts.of(ADA)).toEqual({ state: 'loading' });
  await again;
  expect(contexts.of(ADA).state).toBe('read');
});

test('an answer for a role that was left is dropped', async () => {
  let settle: (answer: Asked<CallsAnswer>) => void = () => undefined;
  const { contexts } = world(() => new Promise((resolve) => (settle = resolve)));
  const looked = contexts.look(ADA);
  contexts.forget();
  settle(ANSWER);
  await looked;
  expect(contexts.of(ADA)).toEqual({ state: 'loading' });
});
