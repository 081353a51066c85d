import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { hasContext } from '../../../contracts/call-terms.ts';
import type { Entity } from '../../../contracts/calls.ts';
import { useChanges } from '../../ui/use-changes.ts';
import { isIncoming } from '../calls/call.ts';
import type { Telephone } from '../desk/telephone.ts';
import type { PartSource } from '../parts/part.ts';
import { CallCard } from './call-card.tsx';
import { DialRequest } from './dial-request.tsx';
import { FailedCallCard } from './failed-call.tsx';
import { LinkNotice } from './link-notice.tsx';

/** Asks what NetSuite has about a caller while it rings, so that the person who answers sees it. */
function AskAhead({ parts, type, id }: Pick<Entity, 'type' | 'id'> & { parts: PartSource }): null {
  const context = parts.get('context');
  useEffect(() => {
    parts.need('context');
    context?.look({ type, id });
  }, [parts, context, type, id]);
  return null;
}

/** What another page wants called, the calls under way, and the one that just failed. */
export function CallCards({
  telephone,
  parts,
}: {
  telephone: Telephone;
  parts: PartSource;
}): JSX.Element {
  useChanges(telephone);
  const callers = telephone.desk.calls().flatMap(({ id }) => {
    const entity = telephone.log.entryOf(id)?.entity ?? null;
    return entity !== null && hasContext(entity.type) ? [entity] : [];
  });
  const calls = telephone.desk.calls().filter((call) => !isIncoming(call));
  const failed = telephone.failure.get();
  return (
    <>
      <DialRequest telephone={telephone} />
      <LinkNotice telephone={telephone} />
      {callers.map(({ type, id }) => (
        <AskAhead key={`${type} ${String(id)}`} parts={parts} type={type} id={id} />
      ))}
      {calls.map((call) => (
        <CallCard key={call.id} telephone={telephone} call={call} />
      ))}
      {failed !== null && <FailedCallCard key={failed.id} telephone={telephone} failed={failed} />}
    </>
  );
}
