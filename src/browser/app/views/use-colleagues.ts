import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ListedColleague } from '../desk/coming-colleagues.ts';
import type { Uses } from '../desk/telephone.ts';

/** The list shows no more than these, because people of NetSuite come below them. */
const MOST = 5;

/** Returns the colleagues whose name or extension matches what is typed, with their presence. */
export function useColleagues(
  { colleagues }: Uses<'colleagues'>,
  text: string,
): readonly ListedColleague[] {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const stop = colleagues.subscribe(() => {
      setVersion((before) => before + 1);
    });
    colleagues.look();
    return stop;
  }, [colleagues]);
  return useMemo(
    () => (version < 0 || text.trim() === '' ? [] : colleagues.find(text).slice(0, MOST)),
    [colleagues, text, version],
  );
}
