import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NumberOwner } from '../../call-sync/page-contract.ts';
import { say } from '../../i18n/say.ts';
import type { CallList, Owners } from './call-list.ts';

interface Props {
  number: string;
  calls: CallList;
  choose: (record: NumberOwner) => void;
  /** Escape. */
  cancel: () => void;
}

/** What is said below the records. */
function foundWords(found: Owners | 'failed' | null): string {
  if (found === null) return say('call-sync.records.loading');
  if (found === 'failed') return say('call-sync.error.unreachable');
  const { records, moreRecords, partial } = found;
  return [
    records.length === 0 ? say('call-sync.records.none') : '',
    moreRecords > 0 ? say('call-sync.records.more', moreRecords) : '',
    partial ? say('call-sync.records.partial') : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** The records that have the number of a call: a press of one of them decides. */
export function RecordChoice({ number, calls, choose, cancel }: Props): JSX.Element {
  const id = useId();
  const [found, setFound] = useState<Owners | 'failed' | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let isOver = false;
    void calls.owners(number).then((answer) => {
      if (!isOver) setFound(answer ?? 'failed');
    });
    return () => {
      isOver = true;
    };
  }, [calls, number]);
  // The person pressed a button for this, and goes on here.
  useLayoutEffect(() => {
    (list.current?.querySelector('button') ?? status.current)?.focus();
  }, [found]);
  const records = found === null || found === 'failed' ? [] : found.records;
  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      class="record-choice"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        cancel();
      }}
    >
      <p id={`${id}-label`}>{say('call-sync.records.with', number)}</p>
      {records.length > 0 && (
        <ul class="plain results" ref={list}>
          {records.map((record) => (
            <li key={`${record.type} ${String(record.id)}`}>
              <button
                type="button"
                class="result"
                onClick={() => {
                  choose(record);
                }}
              >
                <span>{record.name}</span>
                <span class="quiet">{say(`call-sync.records.type.${record.type}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p ref={status} tabIndex={-1} role="status" class={found === 'failed' ? 'problem' : 'help'}>
        {foundWords(found)}
      </p>
    </div>
  );
}
