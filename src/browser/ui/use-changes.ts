import { useLayoutEffect, useReducer } from 'preact/hooks';

/** Anything that notifies its listeners of changes; they look for themselves at what changed. */
interface Store {
  /** @returns the way to stop listening */
  subscribe(listener: () => void): () => void;
}

/** Draws the component again whenever a store changes, and returns the store. */
export function useChanges<Changing extends Store>(store: Changing): Changing {
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
