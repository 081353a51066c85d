import type { JSX } from 'preact';
import { useChanges } from '../../ui/use-changes.ts';
import type { Telephone } from '../desk/telephone.ts';
import { Readiness } from './readiness.tsx';
import { RecentCalls } from './recent-calls.tsx';

/** The last calls, and everything that the next one depends on. */
export function PastCalls({ telephone }: { telephone: Telephone }): JSX.Element {
  useChanges(telephone);
  return (
    <>
      <RecentCalls telephone={telephone} />
      <Readiness store={telephone.store} />
    </>
  );
}
