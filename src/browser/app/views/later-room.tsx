import type { JSX } from 'preact';
import type { Telephone } from '../desk/telephone.ts';
import type { RoomPart } from '../parts/part.ts';
import type { PartLoader } from '../parts/part-loader.ts';
import { PartComing } from './part-coming.tsx';

/** A room whose script comes when somebody opens it for the first time. */
export function LaterRoom({
  telephone,
  parts,
  part,
}: {
  telephone: Telephone;
  parts: PartLoader;
  part: RoomPart;
}): JSX.Element {
  const brought = parts.get(part);
  return brought === null ? (
    <PartComing state={parts.state(part)} />
  ) : (
    <brought.Room telephone={telephone} parts={parts} />
  );
}
