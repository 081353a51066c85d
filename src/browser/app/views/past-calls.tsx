import type { JSX } from 'preact';
import { useChanges } from '../../ui/use-changes.ts';
import type { Telephone } from '../desk/telephone.ts';
import type { PartSource } from '../parts/part.ts';
import { Readiness } from './readiness.tsx';
import { RecentCalls } from './recent-calls.tsx';

/** The last calls, and everything that the next one depends on. */
export function PastCalls({
  telephone,
  parts,
}: {
  telephone: Telephone;
  parts: PartSource;
}): JSX.Element {
  useChanges(telephone);
  return (
    <>
      <RecentCalls telephone={telephone} parts={parts} />
      <Readiness store={telephone.store} />
    </>
  );
}
