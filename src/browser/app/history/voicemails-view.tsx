import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import { byDay } from '../days/by-day.ts';
import { dayTitle } from '../days/day-title.ts';
import type { Uses } from '../desk/telephone.ts';
import type { VoicemailBox } from './voicemail-box.ts';
import { VoicemailRow } from './voicemail-row.tsx';

/** The user's voicemails by day. */
export function VoicemailsView({
  telephone,
  voicemails,
}: {
  telephone: Uses<'desk' | 'callers'>;
  voicemails: VoicemailBox;
}): JSX.Element {
  useChanges(voicemails);
  useChanges(telephone);
  useEffect(() => {
    voicemails.look();
  }, [voicemails]);
  const { state, problem, deleted } = voicemails;
  const list = voicemails.voicemails;
  return (
    <>
      <div class="room-tools">
        <button type="button" class="link-button" onClick={() => void voicemails.refresh()}>
          {say('history.refresh')}
        </button>
      </div>
      <p class={state.state === 'failed' || problem !== null ? 'problem' : 'quiet'} role="status">
        {problem !== null
          ? say(`voicemail.problem.${problem}`)
          : state.state === 'failed'
            ? say(`voicemail.failed.${state.why}`)
            : state.state === 'loading'
              ? say('voicemail.loading')
              : list.length === 0
                ? say('voicemail.none')
                : ''}
      </p>
      <p class="undo" role="status">
        {deleted !== null && (
          <>
            {say('voicemail.deleted', deleted.name || telephone.callers.shown(deleted.number))}{' '}
            <button type="button" class="link-button" onClick={() => void voicemails.undo()}>
              {say('voicemail.undo')}
            </button>
          </>
        )}
      </p>
      {byDay(list, ({ leftAt }) => leftAt).map(({ startsAt, items }) => (
        <section key={startsAt} aria-labelledby={`rcp-mails-${String(startsAt)}`}>
          <h2 id={`rcp-mails-${String(startsAt)}`} class="day">
            {dayTitle(startsAt, Date.now())}
          </h2>
          <ul class="plain list">
            {items.map((voicemail) => (
              <VoicemailRow
                key={voicemail.id}
                telephone={telephone}
                voicemails={voicemails}
                voicemail={voicemail}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
