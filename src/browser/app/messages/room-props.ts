import type { Telephone } from '../desk/telephone.ts';
import type { PartSource } from '../parts/part.ts';
import type { DayLog } from './day-log.ts';
import type { MessageBox } from './message-box.ts';
import type { Outbox } from './outbox.ts';

/** What the views of Messages work on. */
export interface RoomProps {
  telephone: Telephone;
  parts: PartSource;
  box: MessageBox;
  outbox: Outbox;
  days: DayLog;
}
