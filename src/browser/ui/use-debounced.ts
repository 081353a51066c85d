import { useEffect, useState } from 'preact/hooks';

/**
 * Returns a value as it was when it last stayed the same for a while, so that typing costs one
 * request and not one for each key.
 * @param ms how long it has to stay the same, in milliseconds; the first value counts at once
 */
export function useDebounced<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, ms);
    return () => {
      clearTimeout(timer);
    };
  }, [value, ms]);
  return settled;
}
