import type { NotificationState } from '../../facts/facts.ts';
import { permissionStatus } from './browser-permission.ts';
import { type Sensor, Signal } from './sensor.ts';

export interface NotificationSensor extends Sensor<NotificationState> {
  /**
   * Lets the browser ask. Only from a click: browsers hold a question nobody asked for against the
   * site.
   * @returns what holds then; never rejects, since a browser that will not ask has changed nothing
   */
  ask(): Promise<NotificationState>;
}

function current(): NotificationState {
  return 'Notification' in window ? Notification.permission : 'unsupported';
}

/**
 * Watches the permission to show notifications, through its change event and on every return to the
 * page.
 */
export function notificationSensor(): NotificationSensor {
  const signal = new Signal<NotificationState>();
  const read = () => {
    signal.set(current());
  };
  read();
  signal.on(document, 'visibilitychange', read);
  void permissionStatus('notifications').then((status) => {
    if (status !== null) signal.on(status, 'change', read);
  });
  return Object.assign(signal, {
    async ask(): Promise<NotificationState> {
      // No deadline: the question stays open while the person thinks about it.
      try {
        if ('Notification' in window) await Notification.requestPermission();
      } catch {
        // What holds is read all the same.
      }
      read();
      return current();
    },
  });
}
