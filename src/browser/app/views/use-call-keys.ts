import { useEffect } from 'preact/hooks';
import { callForKey, callKeyOf } from '../../ui/call-keys.ts';
import type { Uses } from '../desk/telephone.ts';

/** Answers, declines, mutes, holds, and hangs up by the keys of the table in `call-keys.ts`. */
export function useCallKeys({ desk }: Uses<'desk'>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = callKeyOf(event);
      if (key === null) return;
      const call = callForKey(key, desk.calls(), ({ hold }) => hold !== 'off');
      if (call === undefined) return;
      event.preventDefault();
      switch (key) {
        case 'answer':
          void desk.answer(call.id);
          return;
        case 'decline':
          void desk.decline(call.id);
          return;
        case 'mute':
          desk.mute(call.id, !call.muted);
          return;
        case 'hold':
          if (call.hold !== 'changing') void desk.hold(call.id, call.hold === 'off');
          return;
        case 'hang-up':
          void desk.hangUp(call.id);
          return;
      }
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [desk]);
}
