import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { FactsStore } from './facts-store.ts';

/** Draws the component again whenever a fact changes. */
export function useFacts(store: FactsStore): FactsStore {
  const [, again] = useReducer((count: number) => count + 1, 0);
  // Before the browser paints: what changed between drawing and listening would be missed.
  useLayoutEffect(
    () =>
      store.subscribe(() => {
        again(undefined);
      }),
    [store],
  );
  return store;
}
