import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { type Preferences, RINGTONES } from '../../sensors/preferences.ts';
import type { Uses } from '../desk/telephone.ts';

/**
 * The devices there are, watched while the settings are open. Names come only once a microphone was
 * allowed.
 */
function useDeviceList(): MediaDeviceInfo[] {
  const [devices, setDevices] = useState<MediaDeviceInfo[]>([]);
  useEffect(() => {
    // Without https there are no media devices.
    const { mediaDevices } = navigator as Partial<Navigator>;
    const look = () => {
      mediaDevices?.enumerateDevices().then(setDevices, () => undefined);
    };
    look();
    mediaDevices?.addEventListener('devicechange', look);
    return () => {
      mediaDevices?.removeEventListener('devicechange', look);
    };
  }, []);
  return devices;
}

interface ChoiceProps {
  id: string;
  label: string;
  devices: MediaDeviceInfo[];
  value: string;
  /** What the chosen device was called. */
  name: string;
  /** That a call couldn't use the last choice, or an empty text. */
  problem: string;
  change: (id: string, name: string) => void;
}

/**
 * Before a microphone was allowed, browsers list devices without ids, so nothing can be said about
 * a chosen one.
 */
function defaultLabel(named: readonly MediaDeviceInfo[], value: string, name: string): string {
  if (value === '' || named.length === 0 || named.some(({ deviceId }) => deviceId === value))
    return say('telephone.sound.system-default');
  return name === ''
    ? say('telephone.sound.chosen-not-connected')
    : say('telephone.sound.not-connected', name);
}

function DeviceChoice({
  id,
  label,
  devices,
  value,
  name,
  problem,
  change,
}: ChoiceProps): JSX.Element {
  const named = devices.filter(({ deviceId }) => deviceId !== '' && deviceId !== 'default');
  const there = named.some(({ deviceId }) => deviceId === value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={there ? value : ''}
        aria-describedby={`${id}-problem`}
        onChange={(event) => {
          const { value: chosen, selectedOptions } = event.currentTarget;
          change(chosen, chosen === '' ? '' : (selectedOptions[0]?.textContent ?? ''));
        }}
      >
        <option value="" selected={!there}>
          {defaultLabel(
            devices.filter(({ deviceId }) => deviceId !== ''),
            value,
            name,
          )}
        </option>
        {/* The list comes after the choice is drawn, so each option says itself whether it is the one. */}
        {named.map(({ deviceId, label: called }, index) => (
          <option key={deviceId} value={deviceId} selected={deviceId === value}>
            {called || say('telephone.sound.device', index + 1)}
          </option>
        ))}
      </select>
      <p class="problem" id={`${id}-problem`} role="status">
        {problem}
      </p>
    </div>
  );
}

/** Ringtone, volume and devices of this browser. */
export function SoundSettings({
  telephone,
}: {
  telephone: Uses<'devices' | 'preferences' | 'ringer'>;
}): JSX.Element {
  const devices = useDeviceList();
  const { preferences, ringer } = telephone;
  const { ringtone, volume, input, inputName, output, outputName } = preferences.get();
  const deviceProblem = telephone.devices.problem;
  const change = (next: Partial<Preferences>) => {
    preferences.change(next);
  };
  const sample = () => {
    const tune = preferences.get().ringtone;
    if (tune !== 'none') ringer.sample(tune);
  };
  return (
    <div class="sound-settings">
      <div class="field">
        <label for="rcp-ringtone">{say('telephone.sound.ringtone')}</label>
        <select
          id="rcp-ringtone"
          value={ringtone}
          onChange={(event) => {
            const chosen = RINGTONES.find((known) => known === event.currentTarget.value);
            if (chosen === undefined) return;
            ringer.stop();
            change({ ringtone: chosen });
            sample();
          }}
        >
          {RINGTONES.map((name) => (
            <option key={name} value={name}>
              {say(`telephone.sound.ringtone.${name}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="rcp-volume">{say('telephone.sound.volume')}</label>
        <input
          id="rcp-volume"
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={volume}
          onChange={(event) => {
            change({ volume: Number(event.currentTarget.value) });
            sample();
          }}
        />
      </div>
      <DeviceChoice
        id="rcp-input"
        label={say('page.microphone')}
        devices={devices.filter(({ kind }) => kind === 'audioinput')}
        value={input}
        name={inputName}
        problem={deviceProblem === 'input' ? say('telephone.sound.input-kept') : ''}
        change={(id, name) => {
          void telephone.devices.choose('input', id, name);
        }}
      />
      <DeviceChoice
        id="rcp-output"
        label={say('telephone.sound.speaker')}
        devices={devices.filter(({ kind }) => kind === 'audiooutput')}
        value={output}
        name={outputName}
        problem={deviceProblem === 'output' ? say('telephone.sound.output-kept') : ''}
        change={(id, name) => {
          void telephone.devices.choose('output', id, name);
        }}
      />
    </div>
  );
}
