import { useEffect, useState } from 'preact/hooks';
import type { Uses } from '../desk/telephone.ts';
import type { Owner } from '../people/people.ts';

/** Milliseconds of quiet after a key before NetSuite is asked. */
const SEARCH_AFTER_MS = 400;
/** Shorter numbers are extensions, which NetSuite has none of. */
const SHORTEST = 7;

/** Returns who has the number that is typed, in any format; null while it isn't a phone number. */
export function useOwner({ callers }: Uses<'callers'>, typed: string): Owner | null {
  const [owner, setOwner] = useState<Owner | null>(null);
  useEffect(() => {
    const text = typed.trim();
    setOwner(null);
    if (/\p{L}/u.test(text) || text.replace(/\D/g, '').length < SHORTEST) return;
    let over = false;
    const timer = setTimeout(() => {
      setOwner({ owner: 'asking' });
      void callers.find(text).then((found) => {
        if (!over) setOwner(found);
      });
    }, SEARCH_AFTER_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [callers, typed]);
  return owner;
}
