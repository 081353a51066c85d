import type { JSX } from 'preact';
import { LineDrawing } from './line-drawing.tsx';

/** What a button does to a call. */
const PATHS = {
  mute: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4M4 4l16 16',
  hold: 'M9 5v14M15 5v14',
  keypad: 'M6 6v.01M12 6v.01M18 6v.01M6 12v.01M12 12v.01M18 12v.01M6 18v.01M12 18v.01M18 18v.01',
  transfer: 'M4 8h14l-4-4M20 16H6l4 4',
  record: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  answer: 'M5 4h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z',
  'hang-up': 'M3 15c5-5 13-5 18 0l-2 3-4-1v-3a11 11 0 0 0-6 0v3l-4 1z',
  voicemail: 'M7 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM17 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM7 16h10',
} as const;
export type CallIconName = keyof typeof PATHS;

/** An icon beside the words of a button. */
export const CallIcon = ({ name }: { name: CallIconName }): JSX.Element => (
  <LineDrawing path={PATHS[name]} size={18} />
);
