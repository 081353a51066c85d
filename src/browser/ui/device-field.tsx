import type { ComponentChildren, JSX } from 'preact';
import { say } from '../../i18n/say.ts';

interface Props {
  id: string;
  label: string;
  /** All devices there are. */
  devices: readonly MediaDeviceInfo[];
  kind: MediaDeviceKind;
  /** The chosen device's ID, or the value of a choice that isn't a device. */
  value: string;
  /** What the chosen device was called. */
  name: string;
  /** That a call couldn't use the last choice, or an empty text. */
  problem: string;
  change: (id: string, name: string) => void;
  /** Choices that aren't devices, before the system's default. */
  before?: readonly { value: string; label: string }[];
  /** Beside the list, such as a button that tests the device. */
  children?: ComponentChildren;
}

/**
 * Says what an empty choice means. Until a microphone is allowed, browsers list devices without IDs,
 * so whether the chosen one is connected is unknown.
 */
function defaultLabel(known: readonly MediaDeviceInfo[], value: string, name: string): string {
  if (value === '' || known.length === 0 || known.some(({ deviceId }) => deviceId === value))
    return say('preferences.sound.system-default');
  return name === ''
    ? say('preferences.sound.chosen-not-connected')
    : say('preferences.sound.not-connected', name);
}

/** Chooses a microphone or a speaker; one that isn't connected is named beside the default. */
export function DeviceField({
  id,
  label,
  devices,
  kind,
  value,
  name,
  problem,
  change,
  before = [],
  children,
}: Props): JSX.Element {
  const known = devices.filter((device) => device.kind === kind && device.deviceId !== '');
  const named = known.filter(({ deviceId }) => deviceId !== 'default');
  const isDevice = (choice: string) => named.some(({ deviceId }) => deviceId === choice);
  const isThere = isDevice(value) || before.some((choice) => choice.value === value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="with-button">
        <select
          id={id}
          value={isThere ? value : ''}
          aria-describedby={`${id}-problem`}
          onChange={(event) => {
            const { value: chosen, selectedOptions } = event.currentTarget;
            change(chosen, isDevice(chosen) ? (selectedOptions[0]?.textContent ?? '') : '');
          }}
        >
          {before.map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.value === value}>
              {choice.label}
            </option>
          ))}
          <option value="" selected={!isThere}>
            {defaultLabel(known, isThere ? '' : value, name)}
          </option>
          {/* The devices arrive after the choice is drawn, so each option marks itself as chosen. */}
          {named.map(({ deviceId, label: called }, index) => (
            <option key={deviceId} value={deviceId} selected={deviceId === value}>
              {called || say('preferences.sound.device', index + 1)}
            </option>
          ))}
        </select>
        {children}
      </div>
      <p class="problem" id={`${id}-problem`} role="status">
        {problem}
      </p>
    </div>
  );
}
