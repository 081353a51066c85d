import { useEffect, useLayoutEffect, useReducer } from 'preact/hooks';
import type { Telephone } from '../desk/telephone.ts';

/** Draws the component again whenever anything of the telephone changes. */
export function useTelephone(telephone: Pick<Telephone, 'subscribe'>): void {
  const [, again] = useReducer((count: number) => count + 1, 0);
  // Before the browser paints: what changed between drawing and listening would be missed.
  useLayoutEffect(
    () =>
      telephone.subscribe(() => {
        again(undefined);
      }),
    [telephone],
  );
}

/** Draws the component again each second, while something counts. */
export function useEachSecond(counts: boolean): void {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!counts) return;
    const timer = setInterval(() => {
      again(undefined);
    }, 1_000);
    return () => {
      clearInterval(timer);
    };
  }, [counts]);
}
