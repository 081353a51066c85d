import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useChanges } from '../../ui/use-changes.ts';
import { isIncoming } from '../calls/call.ts';
import type { Telephone } from '../desk/telephone.ts';
import type { PartSource } from '../parts/part.ts';
import { CallCard } from './call-card.tsx';
import { DialRequest } from './dial-request.tsx';
import { FailedCallCard } from './failed-call.tsx';

/** What another page wants called, the calls under way, and the one that just failed. */
export function CallCards({
  telephone,
  parts,
}: {
  telephone: Telephone;
  parts: PartSource;
}): JSX.Element {
  useChanges(telephone);
  const context = parts.get('context');
  useEffect(() => {
    // While it rings, so that the person who answers sees it at once.
    for (const call of telephone.desk.calls()) {
      const entity = telephone.log.entryOf(call.id)?.entity ?? null;
      if (entity === null) continue;
      parts.need('context');
      context?.look(entity);
    }
  });
  const calls = telephone.desk.calls().filter((call) => !isIncoming(call));
  const failed = telephone.failure.get();
  return (
    <>
      <DialRequest telephone={telephone} />
      {calls.map((call) => (
        <CallCard key={call.id} telephone={telephone} parts={parts} call={call} />
      ))}
      {failed !== null && <FailedCallCard key={failed.id} telephone={telephone} failed={failed} />}
    </>
  );
}
