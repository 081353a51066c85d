import type { JSX } from 'preact';
import { useEachSecond } from './use-each-second.ts';

/** Minutes and seconds, or hours before them. @param milliseconds how long */
function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? [String(hours), ...parts].join(':') : parts.join(':');
}

/** How long a call has lasted. @param since milliseconds since 1970; null before it was answered */
export function CallTimer({ since }: { since: number | null }): JSX.Element {
  useEachSecond(since !== null);
  return <span class="timer">{since === null ? '' : clock(Date.now() - since)}</span>;
}
