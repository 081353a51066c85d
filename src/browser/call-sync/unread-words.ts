import type { Unread } from '../../call-sync/first-run.ts';
import { say } from '../../i18n/say.ts';

/**
 * Why RingCentral couldn't be read, and what to do about it. A person asked for it, so unlike a run's
 * failure it doesn't promise that the next run tries again.
 */
export function unreadWords({ code, missing, retryAfter }: Unread): string {
  switch (code) {
    case 'ringcentral-setup':
    case 'ringcentral-secrets':
    case 'ringcentral-sign-in':
    case 'ringcentral-scope':
    case 'ringcentral-permission':
      return say(`call-sync.failure.${code}`, missing.join(', '));
    case 'ringcentral-busy':
      return retryAfter === null
        ? say('call-sync.preview.busy-some')
        : say('call-sync.preview.busy', retryAfter);
    case 'ringcentral-down':
      return say('call-sync.preview.down');
    case 'ringcentral-answer':
      return say('call-sync.preview.answer');
  }
}
