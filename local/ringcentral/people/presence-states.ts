import { activeCalls } from '../call-records.ts';
import type { Extension } from '../extensions.ts';
import type { Call } from '../sip/calls.ts';

export const USER_STATUSES = ['Available', 'Busy', 'Offline'] as const;
export const DND_STATUSES = [
  'TakeAllCalls',
  'DoNotAcceptDepartmentCalls',
  'TakeDepartmentCallsOnly',
  'DoNotAcceptAnyCalls',
] as const;

/** What somebody says of themselves (API definitions, PresenceInfoRequest). */
export interface Published {
  userStatus: (typeof USER_STATUSES)[number];
  dndStatus: (typeof DND_STATUSES)[number];
  message: string;
}

const USUAL: Published = { userStatus: 'Available', dndStatus: 'TakeAllCalls', message: '' };

/** What each extension says of itself; everybody is available until they say otherwise. */
export class PresenceStates {
  readonly #states = new Map<string, Published>();
  readonly #listeners: ((extension: Extension) => void)[] = [];

  of({ id }: Extension): Published {
    return this.#states.get(id) ?? USUAL;
  }

  onChange(listener: (extension: Extension) => void): void {
    this.#listeners.push(listener);
  }

  publish(extension: Extension, change: Partial<Published>): void {
    this.#states.set(extension.id, { ...this.of(extension), ...change });
    for (const listener of this.#listeners) listener(extension);
  }
}

/** What the calls of an extension and its own word come to, aggregated as RingCentral does. */
export function presenceOf(published: Published, calls: readonly Call[], own: Extension) {
  const active = activeCalls(calls, own);
  const ringing = active.some(({ telephonyStatus }) => telephonyStatus === 'Ringing');
  const { userStatus, dndStatus, message } = published;
  const busy = active.length > 0 || dndStatus === 'DoNotAcceptAnyCalls';
  return {
    presenceStatus: userStatus === 'Offline' ? 'Offline' : busy ? 'Busy' : userStatus,
    telephonyStatus: active.length === 0 ? 'NoCall' : ringing ? 'Ringing' : 'CallConnected',
    userStatus,
    dndStatus,
    ...(message === '' ? {} : { message }),
    meetingStatus: 'Disconnected',
    allowSeeMyPresence: true,
    ringOnMonitoredCall: false,
    pickUpCallsOnHold: false,
    activeCalls: active,
  };
}
