import type { JSX } from 'preact';
import { say } from '../../i18n/say.ts';
import type { PreferencesStore } from '../sensors/preferences.ts';

/** Whether incoming calls ring and show in this browser. */
export function QuietField({
  preferences,
}: {
  preferences: Pick<PreferencesStore, 'get' | 'change'>;
}): JSX.Element {
  return (
    <div class="field">
      <label class="switch">
        <input
          type="checkbox"
          checked={preferences.get().quiet}
          aria-describedby="rcp-quiet-what"
          onChange={(event) => {
            preferences.change({ quiet: event.currentTarget.checked });
          }}
        />
        {say('preferences.quiet.label')}
      </label>
      <p class="help" id="rcp-quiet-what">
        {say('preferences.quiet.what')}
      </p>
    </div>
  );
}
