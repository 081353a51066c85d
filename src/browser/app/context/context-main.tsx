import { deliver } from '../parts/part.ts';
import { CallerContextView } from './caller-context-view.tsx';
import { ContextStore } from './context-store.ts';

/** Caller context: what NetSuite has about the other side of a call. */
deliver('context', ({ people, store }) => {
  const contexts = new ContextStore({ netSuite: people, now: () => Date.now() });
  store.owner.onRenewed(() => {
    contexts.forget();
  });
  return {
    look: (person) => void contexts.look(person),
    Context: (props) => <CallerContextView {...props} contexts={contexts} />,
  };
});
