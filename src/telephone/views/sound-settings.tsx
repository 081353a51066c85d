import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { RINGTONES, type Preferences } from '../../sensors/preferences.ts';
import { say } from '../../words/say.ts';
import type { Telephone } from '../telephone.ts';

/** The devices there are, watched while the settings are open. Names come only once a microphone was allowed. */
function useDeviceList(): MediaDeviceInfo[] {
  const [devices, setDevices] = useState<MediaDeviceInfo[]>([]);
  useEffect(() => {
    // Without https there are none.
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
  change: (id: string) => void;
}

function DeviceChoice({ id, label, devices, value, change }: ChoiceProps): JSX.Element {
  const named = devices.filter(({ deviceId }) => deviceId !== '' && deviceId !== 'default');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => {
        change(event.currentTarget.value);
      }}>
        <option value="">{say('telephone.sound.system-default')}</option>
        {/* The list comes after the choice is drawn, so each option says itself whether it is the one. */}
        {named.map(({ deviceId, label: name }, index) => (
          <option key={deviceId} value={deviceId} selected={deviceId === value}>{name || say('telephone.sound.device', index + 1)}</option>
        ))}
      </select>
    </div>
  );
}

/** Ringtone, volume and devices of this browser. */
export function SoundSettings({ telephone }: { telephone: Telephone }): JSX.Element {
  const devices = useDeviceList();
  const { preferences, ringer } = telephone;
  const { ringtone, volume, input, output } = preferences.get();
  const change = (next: Partial<Preferences>) => {
    preferences.change(next);
    if (next.input !== undefined || next.output !== undefined) void telephone.useDevices();
  };
  const sample = () => {
    const tune = preferences.get().ringtone;
    if (tune !== 'none') ringer.sample(tune);
  };
  return (
    <div class="sound-settings">
      <div class="field">
        <label for="rcp-ringtone">{say('telephone.sound.ringtone')}</label>
        <select id="rcp-ringtone" value={ringtone} onChange={(event) => {
          const chosen = RINGTONES.find((known) => known === event.currentTarget.value);
          if (chosen === undefined) return;
          ringer.stop();
          change({ ringtone: chosen });
          sample();
        }}>
          {RINGTONES.map((name) => (
            <option key={name} value={name}>{say(`telephone.sound.ringtone.${name}`)}</option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="rcp-volume">{say('telephone.sound.volume')}</label>
        <input id="rcp-volume" type="range" min={0} max={1} step={0.05} value={volume} onChange={(event) => {
          change({ volume: Number(event.currentTarget.value) });
          sample();
        }} />
      </div>
      <DeviceChoice id="rcp-input" label={say('telephone.sound.microphone')} devices={devices.filter(({ kind }) => kind === 'audioinput')} value={input} change={(id) => {
        change({ input: id });
      }} />
      <DeviceChoice id="rcp-output" label={say('telephone.sound.speaker')} devices={devices.filter(({ kind }) => kind === 'audiooutput')} value={output} change={(id) => {
        change({ output: id });
      }} />
    </div>
  );
}
