import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import { useHash } from '../../ui/use-hash.ts';
import type { Uses } from '../desk/telephone.ts';
import type { PartSource } from '../parts/part.ts';
import type { CallHistory } from './call-history.ts';
import { CallsView } from './calls-view.tsx';
import type { ContactLinks } from './contact-links.ts';
import type { VoicemailBox } from './voicemail-box.ts';
import { VoicemailsView } from './voicemails-view.tsx';

interface Props {
  telephone: Uses<'desk' | 'callers' | 'people'>;
  parts: PartSource;
  history: CallHistory;
  links: ContactLinks;
  voicemails: VoicemailBox;
}

/** Calls of all phones, or voicemails, as the page's address says. */
export function HistoryRoom({ telephone, parts, history, links, voicemails }: Props): JSX.Element {
  useChanges(voicemails);
  const view = useHash() === '#history/voicemail' ? 'voicemail' : 'calls';
  useEffect(() => {
    // The number of unread voicemails is in the navigation, whichever view is open.
    voicemails.look();
  }, [voicemails]);
  return (
    <section class="card room" aria-label={say('telephone.room.history')}>
      <nav class="views" aria-label={say('history.view')}>
        <a href="#history" aria-current={view === 'calls' ? 'page' : undefined}>
          {say('history.calls')}
        </a>
        <a href="#history/voicemail" aria-current={view === 'voicemail' ? 'page' : undefined}>
          {say('history.voicemail')}{' '}
          {voicemails.unread > 0 && (
            <span class="count" data-count={voicemails.unread}>
              {String(voicemails.unread)}
              <span class="visually-hidden"> {say('voicemail.unread')}</span>
            </span>
          )}
        </a>
      </nav>
      {view === 'calls' ? (
        <CallsView telephone={telephone} parts={parts} history={history} links={links} />
      ) : (
        <VoicemailsView telephone={telephone} voicemails={voicemails} />
      )}
    </section>
  );
}
