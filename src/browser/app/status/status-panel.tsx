import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { Uses } from '../desk/telephone.ts';
import { QuietSetting } from './quiet-setting.tsx';
import { ReadinessRows } from './readiness-rows.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { SoundSettings } from './sound-settings.tsx';

/** What the button with the phone's status opens. */
export function StatusPanel({
  telephone,
}: {
  telephone: Uses<'store' | 'devices' | 'preferences' | 'ringer'>;
}): JSX.Element {
  useChanges(telephone);
  return (
    <>
      <QuietSetting telephone={telephone} />
      <h2>{say('telephone.sound.title')}</h2>
      <SoundSettings telephone={telephone} />
      <ReadinessRows store={telephone.store} />
      <ShortcutList />
    </>
  );
}
