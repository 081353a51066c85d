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

/** The microphone of calls. */
export function MicrophoneField({ preferences, devices, chooser, children }: Props): JSX.Element {
  const { input, inputName } = preferences.get();
  return (
    <DeviceField
      id="rcp-input"
      label={say('page.microphone')}
      devices={devices}
      kind="audioinput"
      value={input}
      name={inputName}
      problem={chooser.problem === 'input' ? say('preferences.sound.input-kept') : ''}
      change={(id, name) => {
        void chooser.choose('input', id, name);
      }}
    >
      {children}
    </DeviceField>
  );
}

/** Where calls are heard. */
export function SpeakerField({ preferences, devices, chooser, children }: Props): JSX.Element {
  const { output, outputName } = preferences.get();
  return (
    <DeviceField
      id="rcp-output"
      label={say('preferences.sound.speaker')}
      devices={devices}
      kind="audiooutput"
      value={output}
      name={outputName}
      problem={chooser.problem === 'output' ? say('preferences.sound.output-kept') : ''}
      change={(id, name) => {
        void chooser.choose('output', id, name);
      }}
    >
      {children}
    </DeviceField>
  );
}

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
