import { useEffect, useReducer } from 'preact/hooks';
import type { SetupStore } from './setup-store.ts';

/** Draws again whenever the store has news. */
export function useSetup(store: SetupStore): SetupStore {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(
    () =>
      store.subscribe(() => {
        again(undefined);
      }),
    [store],
  );
  return store;
}
