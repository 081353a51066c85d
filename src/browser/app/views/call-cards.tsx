import type { JSX } from 'preact';
import { useChanges } from '../../ui/use-changes.ts';
import { isIncoming } from '../calls/call.ts';
import type { Telephone } from '../desk/telephone.ts';
import { CallCard } from './call-card.tsx';
import { DialRequest } from './dial-request.tsx';
import { FailedCallCard } from './failed-call.tsx';

/** What another page wants called, the calls under way, and the one that just failed. */
export function CallCards({ telephone }: { telephone: Telephone }): JSX.Element {
  useChanges(telephone);
  const calls = telephone.desk.calls().filter((call) => !isIncoming(call));
  const failed = telephone.failure.get();
  return (
    <>
      <DialRequest telephone={telephone} />
      {calls.map((call) => (
        <CallCard key={call.id} telephone={telephone} call={call} />
      ))}
      {failed !== null && <FailedCallCard key={failed.id} telephone={telephone} failed={failed} />}
    </>
  );
}
