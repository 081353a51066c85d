import type { World } from '../../account/world.ts';
import { type FakePermission, fakePermission } from './fake-permission.ts';

type State = World['browser']['notifications'];

const QUESTION =
  'Model of NetSuite, in place of the browser: allow notifications? (Cancel leaves the question open.)';

/**
 * Makes the permission for notifications be `state()`.
 * @param granted called when the person allows them at the model's own question
 */
export function shimNotifications(
  state: () => State,
  granted: () => void,
): { permission: () => FakePermission | null; changed: () => void } {
  const Real = (window as Partial<typeof globalThis>).Notification;
  const decided = (): NotificationPermission | null => {
    const now = state();
    return now === 'real' || now === 'unsupported' ? null : now;
  };
  const fake = fakePermission('notifications', () => {
    const now = decided() ?? 'default';
    return now === 'default' ? 'prompt' : now;
  });
  const methods = {
    permission: () => (decided() === null ? null : fake),
    changed() {
      fake.changed();
    },
  };
  if (state() === 'unsupported') {
    delete (window as Partial<typeof globalThis>).Notification;
    return methods;
  }
  if (Real === undefined) return methods;

  // A real browser that was never asked shows nothing, so this keeps what the page made and no
  // more.
  class Quiet extends EventTarget {
    onclick: ((event: Event) => void) | null = null;
    onclose: ((event: Event) => void) | null = null;
    onerror: ((event: Event) => void) | null = null;
    onshow: ((event: Event) => void) | null = null;
    readonly title: string;
    constructor(title: string) {
      super();
      this.title = title;
    }
    close(): void {
      this.dispatchEvent(new Event('close'));
    }
  }
  window.Notification = new Proxy(Real, {
    construct: (target, args: [string, NotificationOptions?]) =>
      decided() === null || (decided() === 'granted' && target.permission === 'granted')
        ? new target(...args)
        : new Quiet(args[0]),
    get(target, key) {
      if (key === 'permission') return decided() ?? target.permission;
      if (key !== 'requestPermission') return Reflect.get(target, key) as unknown;
      return async (callback?: NotificationPermissionCallback) => {
        if (decided() === null) return target.requestPermission(callback);
        if (decided() === 'default' && window.confirm(QUESTION)) granted();
        const answer = decided() ?? target.permission;
        callback?.(answer);
        return answer;
      };
    },
  });
  return methods;
}
