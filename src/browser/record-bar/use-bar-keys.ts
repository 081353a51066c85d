import { useEffect } from 'preact/hooks';
import type { BarCall, BarVerb } from '../../contracts/call-bar.ts';
import { type CallKey, callForKey, callKeyOf } from '../ui/call-keys.ts';
import type { BarLink } from './bar-link.ts';

const verbOf = (key: CallKey, { muted }: BarCall): BarVerb =>
  key === 'mute' && muted ? 'unmute' : key;

/**
 * Answers, declines, mutes, holds, and hangs up by keys, wherever the focus is on the page. A key
 * without a call that it fits is left to the page.
 */
export function useBarKeys(link: BarLink): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = callKeyOf(event);
      if (key === null) return;
      const call = callForKey(key, link.calls(), ({ held }) => held);
      if (call === undefined) return;
      event.preventDefault();
      link.do(call.id, verbOf(key, call));
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [link]);
}
