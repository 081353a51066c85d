import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import type { Uses } from '../desk/telephone.ts';

/** Whether incoming calls ring and show in this browser. */
export function QuietSetting({ telephone }: { telephone: Uses<'preferences'> }): JSX.Element {
  const { preferences } = telephone;
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
        {say('shell.quiet.label')}
      </label>
      <p class="help" id="rcp-quiet-what">
        {say('shell.quiet.what')}
      </p>
    </div>
  );
}
