import type { VNode } from 'preact';
import type { User } from '../../account/identity.ts';
import { formAddress } from '../../control/actions.ts';
import type { Preset } from '../../control/presets.ts';
import { Press, Section } from './controls.tsx';

const OPEN = { softphone: 'Softphone', settings: 'Settings', record: 'Record' } as const;

/** Each banner and the shortest way to it. */
export function Presets({ presets }: { presets: { preset: Preset; user: User | null }[] }): VNode {
  return (
    <Section
      id="presets"
      note={
        'A button resets everything except what the banner needs, signs you in as the named user, ' +
        'and opens the page in a new tab.'
      }
    >
      <div class="scroll" tabIndex={0} role="group" aria-labelledby="presets-title">
        <table class="list">
          <thead>
            <tr>
              <th scope="col">Banner</th>
              <th scope="col">How</th>
              <th scope="col">As</th>
              <th scope="col">Open</th>
            </tr>
          </thead>
          <tbody>
            {presets.map(({ preset, user }) => (
              <tr key={preset.id}>
                <th scope="row">{preset.shows}</th>
                <td>{preset.how}</td>
                <td>{user?.name ?? 'No such sample user'}</td>
                <td>
                  <form
                    role="none"
                    method="post"
                    action={formAddress('preset')}
                    target="_blank"
                    class="press"
                    data-forget=""
                  >
                    <input type="hidden" name="preset" value={preset.id} />
                    {preset.surfaces.map((surface) => (
                      <button
                        type="submit"
                        name="open"
                        value={surface}
                        key={surface}
                        disabled={user === null}
                      >
                        {OPEN[surface]}
                        <span class="sr-only"> for {preset.shows}</span>
                      </button>
                    ))}
                  </form>
                  {preset.then === 'lapse' && user !== null ? (
                    <Press
                      action={formAddress('lapse')}
                      values={{ user: String(user.id), minutes: '20', section: 'presets' }}
                      label="Then lapse the session, 20 minutes on"
                    />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
