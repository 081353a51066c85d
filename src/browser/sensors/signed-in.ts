import type { Who } from '../../contracts/channels.ts';
import { whoText } from '../../contracts/who.ts';

/** One name for all users of an account: who is signed in is what it is about. */
const NAME = 'rcp-signed-in';

/**
 * Lets the other pages of this account in this browser know whom a page was just loaded for. A page
 * that belongs to somebody else then asks NetSuite who is signed in.
 */
export function sayWhoIsHere(who: Who): void {
  try {
    if ('BroadcastChannel' in window) {
      const channel = new BroadcastChannel(NAME);
      channel.postMessage(whoText(who));
      channel.close();
    } else {
      localStorage.setItem(NAME, whoText(who));
      localStorage.removeItem(NAME);
    }
  } catch {
    // The others find out by themselves.
  }
}

/**
 * Calls back with the user that a page was loaded for. It is hearsay: any script of the account's
 * pages can say it.
 */
export function hearWhoIsHere(listener: (who: string) => void): void {
  const hear = (value: unknown) => {
    if (typeof value === 'string') listener(value);
  };
  if ('BroadcastChannel' in window) {
    new BroadcastChannel(NAME).onmessage = ({ data }: MessageEvent<unknown>) => {
      hear(data);
    };
  } else {
    (window as Window).addEventListener('storage', ({ key, newValue }) => {
      if (key === NAME) hear(newValue);
    });
  }
}
