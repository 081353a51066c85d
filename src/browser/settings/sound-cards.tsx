import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { say } from '../../i18n/say.ts';
import { RINGTONES, SAME_AS_SPEAKER } from '../sensors/preferences.ts';
import { Ringer } from '../sound/ringer.ts';
import type { Tune } from '../sound/tones.ts';
import { MICROPHONE_CHIPS } from '../ui/chips.ts';
import { DeviceField } from '../ui/device-field.tsx';
import { MicrophoneTest } from '../ui/microphone-test.tsx';
import { MicrophoneField, SpeakerField, VolumeField } from '../ui/sound-fields.tsx';
import { useChanges } from '../ui/use-changes.ts';
import { useDeviceList } from '../ui/use-device-list.ts';
import { Card } from './card.tsx';
import type { CardProps } from './sections.tsx';

/** Lets the person hear tunes on this page, and says when the browser doesn't play them. */
function useSamples({ preferences }: Pick<CardProps, 'preferences'>): {
  play: (tune: Tune) => void;
  end: () => void;
  isBlocked: boolean;
} {
  const ringer = useRef<Ringer | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  return {
    play: (tune) => {
      ringer.current ??= new Ringer(preferences, () => {
        setBlocked(ringer.current?.state === 'blocked');
      });
      ringer.current.sample(tune);
    },
    end: () => {
      ringer.current?.endSample();
    },
    isBlocked,
  };
}

/** How this browser rings, and where calls are heard. */
export function Sound({ store, preferences, devices: chooser }: CardProps): JSX.Element {
  useChanges(preferences);
  const devices = useDeviceList();
  const samples = useSamples({ preferences });
  const { ringtone, ringOutput, ringOutputName } = preferences.get();
  const ring = () => {
    const { ringtone: tune } = preferences.get();
    if (tune === 'none') samples.end();
    else samples.play(tune);
  };
  return (
    <Card id="sound" title={say('preferences.sound.title')} facts={store.facts}>
      <div class="sound-settings">
        <div class="field">
          <label for="rcp-ringtone">{say('preferences.sound.ringtone')}</label>
          <select
            id="rcp-ringtone"
            value={ringtone}
            onChange={(event) => {
              const chosen = RINGTONES.find((known) => known === event.currentTarget.value);
              if (chosen === undefined) return;
              preferences.change({ ringtone: chosen });
              ring();
            }}
          >
            {RINGTONES.map((name) => (
              <option key={name} value={name}>
                {say(`preferences.sound.ringtone.${name}`)}
              </option>
            ))}
          </select>
        </div>
        <VolumeField preferences={preferences} changed={ring} />
        <DeviceField
          id="rcp-ring-output"
          label={say('settings.sound.ring-on')}
          devices={devices}
          kind="audiooutput"
          value={ringOutput}
          name={ringOutputName}
          problem=""
          before={[{ value: SAME_AS_SPEAKER, label: say('settings.sound.same-as-speaker') }]}
          change={(id, name) => {
            preferences.change({ ringOutput: id, ringOutputName: name });
          }}
        >
          <button
            type="button"
            class="button"
            aria-disabled={ringtone === 'none'}
            aria-describedby="rcp-ringtone-none"
            onClick={ring}
          >
            {say('settings.sound.play-ringtone')}
          </button>
        </DeviceField>
        <SpeakerField preferences={preferences} devices={devices} chooser={chooser}>
          <button
            type="button"
            class="button"
            onClick={() => {
              samples.play('ringback');
            }}
          >
            {say('settings.sound.play-test')}
          </button>
        </SpeakerField>
      </div>
      <p class="help" id="rcp-ringtone-none" role="status">
        {ringtone === 'none' ? say('settings.sound.silent') : ''}
      </p>
      <p class="problem" role="status">
        {samples.isBlocked ? say('settings.sound.blocked') : ''}
      </p>
      <p class="help">{say('settings.saved-here')}</p>
    </Card>
  );
}

/** The microphone of calls, and a look at how loud it is. */
export function Microphone({
  store: { facts },
  preferences,
  devices: chooser,
  banner,
}: CardProps): JSX.Element {
  useChanges(preferences);
  const devices = useDeviceList();
  return (
    <Card
      id="microphone"
      title={say('page.microphone')}
      chip={MICROPHONE_CHIPS[facts.facts().microphone]}
      banner={banner('media-capability')}
      facts={facts}
    >
      <MicrophoneField preferences={preferences} devices={devices} chooser={chooser} />
      <p>{say('settings.microphone.text')}</p>
      <MicrophoneTest store={facts} device={preferences.get().input} />
    </Card>
  );
}
