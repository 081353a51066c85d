import { BANNER_SHOTS } from './banner-shots.ts';
import { CALL_SHOTS } from './call-shots.ts';
import { PAGE_SHOTS } from './page-shots.ts';
import { ROOM_SHOTS } from './room-shots.ts';
import type { Shot } from './shot.ts';

/** Every picture of docs/screenshots. */
export const SHOTS: readonly Shot[] = [
  ...PAGE_SHOTS,
  ...CALL_SHOTS,
  ...ROOM_SHOTS,
  ...BANNER_SHOTS,
];
