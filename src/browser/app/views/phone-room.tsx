import type { JSX } from 'preact';
import type { Telephone } from '../desk/telephone.ts';
import type { PartLoader } from '../parts/part-loader.ts';
import { PartComing } from './part-coming.tsx';

/** The last calls with their notes. */
export function PhoneRoom({
  telephone,
  parts,
}: {
  telephone: Telephone;
  parts: PartLoader;
}): JSX.Element {
  const calls = parts.get('calls');
  return calls === null ? (
    <PartComing state={parts.state('calls')} />
  ) : (
    <calls.RecentCalls telephone={telephone} parts={parts} />
  );
}
