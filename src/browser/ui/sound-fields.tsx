import type { ComponentChildren, JSX } from 'preact';
import { say } from '../../i18n/say.ts';
import type { PreferencesStore } from '../sensors/preferences.ts';
import { DeviceField } from './device-field.tsx';

/** Chooses the devices of calls, and says which one couldn't be used. */
export interface DeviceChooser {
  readonly problem: 'input' | 'output' | null;
  choose(kind: 'input' | 'output', id: string, name: string): Promise<void>;
}

interface Props {
  preferences: Pick<PreferencesStore, 'get'>;
  devices: readonly MediaDeviceInfo[];
  chooser: DeviceChooser;
  /** Beside the list, such as a button that tests the device. */
  children?: ComponentChildren;
}

const FIELDS = {
  input: {
    id: 'rcp-input',
    label: 'page.microphone',
    kind: 'audioinput',
    kept: 'preferences.sound.input-kept',
  },
  output: {
    id: 'rcp-output',
    label: 'preferences.sound.speaker',
    kind: 'audiooutput',
    kept: 'preferences.sound.output-kept',
  },
} as const;

function CallDeviceField({
  of,
  preferences,
  devices,
  chooser,
  children,
}: Props & { of: keyof typeof FIELDS }): JSX.Element {
  const { id, label, kind, kept } = FIELDS[of];
  const chosen = preferences.get();
  return (
    <DeviceField
      id={id}
      label={say(label)}
      devices={devices}
      kind={kind}
      value={chosen[of]}
      name={chosen[`${of}Name`]}
      problem={chooser.problem === of ? say(kept) : ''}
      change={(device, name) => {
        void chooser.choose(of, device, name);
      }}
    >
      {children}
    </DeviceField>
  );
}

/** The microphone of calls. */
export const MicrophoneField = (props: Props): JSX.Element => (
  <CallDeviceField {...props} of="input" />
);

/** Where calls are heard. */
export const SpeakerField = (props: Props): JSX.Element => (
  <CallDeviceField {...props} of="output" />
);

/**
 * How loud it rings.
 * @param changed called after each step, so that it can be heard
 */
export function VolumeField({
  preferences,
  changed,
}: {
  preferences: Pick<PreferencesStore, 'get' | 'change'>;
  changed: () => void;
}): JSX.Element {
  return (
    <div class="field">
      <label for="rcp-volume">{say('preferences.sound.volume')}</label>
      <input
        id="rcp-volume"
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={preferences.get().volume}
        onChange={(event) => {
          preferences.change({ volume: Number(event.currentTarget.value) });
          changed();
        }}
      />
    </div>
  );
}
