import { useEffect, useReducer } from 'preact/hooks';

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
