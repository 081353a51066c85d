import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import { QuietField } from '../../ui/quiet-field.tsx';
import { MicrophoneField, SpeakerField, VolumeField } from '../../ui/sound-fields.tsx';
import { useChanges } from '../../ui/use-changes.ts';
import { useDeviceList } from '../../ui/use-device-list.ts';
import type { Uses } from '../desk/telephone.ts';
import { ReadinessRows } from './readiness-rows.tsx';
import { ShortcutList } from './shortcut-list.tsx';

/**
 * What the button with the phone's status opens: the choices that somebody needs in a call, and the
 * way to the settings, which have all of them.
 */
export function StatusPanel({
  telephone,
}: {
  telephone: Uses<'store' | 'devices' | 'preferences' | 'ringer'>;
}): JSX.Element {
  useChanges(telephone);
  const devices = useDeviceList();
  const { preferences, ringer, store, devices: chooser } = telephone;
  return (
    <>
      <QuietField preferences={preferences} />
      <h2>{say('preferences.sound.title')}</h2>
      <div class="sound-settings">
        <MicrophoneField preferences={preferences} devices={devices} chooser={chooser} />
        <SpeakerField preferences={preferences} devices={devices} chooser={chooser} />
        <VolumeField
          preferences={preferences}
          changed={() => {
            const { ringtone } = preferences.get();
            if (ringtone !== 'none') ringer.sample(ringtone);
          }}
        />
      </div>
      <p>
        <a href={`${store.server.links.settings}#sound`} target="_blank" rel="noopener">
          {say('preferences.more')}
          <NewTab />
        </a>
      </p>
      <ReadinessRows store={store} microphone={preferences.get().input} />
      <ShortcutList />
    </>
  );
}
