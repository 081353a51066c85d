import type { World } from '../../account/world.ts';
import { type FakePermission, fakePermission } from './fake-permission.ts';

type State = World['browser']['microphone'];

/** A microphone as browsers list one before permission: without a name. */
const NAMELESS = {
  kind: 'audioinput',
  deviceId: '',
  groupId: '',
  label: '',
  toJSON: () => ({ kind: 'audioinput', deviceId: '', groupId: '', label: '' }),
} as const satisfies MediaDeviceInfo;

/** What `getUserMedia` would say, or null when the real one decides. */
function refusal(state: State): DOMException | null {
  switch (state) {
    case 'missing':
      return new DOMException('Requested device not found', 'NotFoundError');
    case 'blocked':
      return new DOMException('Permission denied', 'NotAllowedError');
    case 'in-use':
      return new DOMException('Could not start audio source', 'NotReadableError');
    // For `blocked-by-policy` the header of the page makes the browser refuse by itself.
    case 'real':
    case 'blocked-by-policy':
    case 'unsupported':
      return null;
  }
}

function permissionState(state: State): PermissionState | null {
  switch (state) {
    case 'blocked':
      return 'denied';
    case 'in-use':
      return 'granted';
    case 'real':
    case 'missing':
    case 'blocked-by-policy':
    case 'unsupported':
      return null;
  }
}

async function devices(
  state: State,
  list: () => Promise<MediaDeviceInfo[]>,
): Promise<MediaDeviceInfo[]> {
  const found = await list();
  if (state === 'missing') return found.filter((device) => device.kind !== 'audioinput');
  const needsOne =
    (state === 'blocked' || state === 'in-use') &&
    !found.some((device) => device.kind === 'audioinput');
  return needsOne ? [NAMELESS, ...found] : found;
}

/**
 * Makes the microphone be in `state()`.
 * @returns the permission to answer queries with, when the model decides it, and what to call after
 * a change
 */
export function shimMicrophone(state: () => State): {
  permission: () => FakePermission | null;
  changed: () => void;
} {
  // Absent on pages without https, whatever the typings say.
  const real = (navigator as Partial<Navigator>).mediaDevices;
  if (real !== undefined) {
    const list = real.enumerateDevices.bind(real);
    const open = real.getUserMedia.bind(real);
    real.enumerateDevices = () => devices(state(), list);
    real.getUserMedia = (constraints) => {
      const refused =
        constraints?.audio === undefined || constraints.audio === false ? null : refusal(state());
      return refused === null ? open(constraints) : Promise.reject(refused);
    };
  }
  Object.defineProperty(Navigator.prototype, 'mediaDevices', {
    configurable: true,
    enumerable: true,
    get: () => (state() === 'unsupported' ? undefined : real),
  });
  const fake = fakePermission('microphone', () => permissionState(state()) ?? 'prompt');
  return {
    permission: () => (permissionState(state()) === null ? null : fake),
    changed() {
      fake.changed();
      real?.dispatchEvent(new Event('devicechange'));
    },
  };
}
