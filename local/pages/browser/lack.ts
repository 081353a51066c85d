import type { World } from '../../account/world.ts';

/**
 * What the shim receives: what this browser lacks, and how far the account's clock is from the real
 * one, in milliseconds.
 */
export interface Lack {
  browser: World['browser'];
  clockOffset: number;
  /** Reload the page when the deployed files were reloaded. */
  reload: boolean;
}

/**
 * Tabs tell each other of changes on this channel; the control page does so each time it is shown.
 */
export const CHANNEL = 'model-of-netsuite';

/** Calls `heard` with each change. */
export function onChange(heard: (lack: Lack) => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'browser' in data && 'clockOffset' in data)
      heard(data as Lack);
  });
}
