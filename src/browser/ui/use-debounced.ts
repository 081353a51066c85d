import { useEffect, useState } from 'preact/hooks';

/**
 * Returns a value as it was when it last stayed the same for a while, so that, for example, typing
 * costs one request and not one for each key.
 * @param ms how long it has to stay the same, in milliseconds
 * @param initial what it is before the first value has stayed; that value itself by default
 */
export function useDebounced<T>(value: T, ms: number, initial: T = value): T {
  const [settled, setSettled] = useState(initial);
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
