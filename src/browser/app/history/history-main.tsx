import { type CallsAnswer, parseCallsAnswer } from '../../../contracts/calls.ts';
import type { CallsRequest } from '../../../contracts/calls-request.ts';
import { SuiteletClient } from '../../ui/suitelet-client.ts';
import { atMostEvery, BROWSER_TIMERS } from '../limits/at-most-every.ts';
import { deliver } from '../parts/part.ts';
import { CallHistory } from './call-history.ts';
import { ContactLinks } from './contact-links.ts';
import { HistoryRoom } from './history-room.tsx';
import { VoicemailBox } from './voicemail-box.ts';

/** A voicemail is two pieces of news: the voicemail, then its transcription. */
const GATHER_MS = 3_000;

/** History: the user's calls on all phones, and voicemails. */
deliver('history', ({ ringCentral, log, store, news, callers }, { view }) => {
  const now = () => Date.now();
  const netSuite = new SuiteletClient<CallsRequest, CallsAnswer>({
    url: view.telephone.calls,
    owner: store.owner,
    session: store.session,
    parse: parseCallsAnswer,
  });
  const history = new CallHistory({
    rest: ringCentral,
    netSuite,
    journal: log.journal,
    choose: (externalId, contact) => {
      log.choose(externalId, contact);
    },
    deliver: () => log.deliver(),
    user: store.server.who.user,
    now,
  });
  const links = new ContactLinks({
    history,
    formOf: (number) => {
      const read = callers.read(number);
      return typeof read === 'string' ? number : read.dial;
    },
  });
  const voicemails = new VoicemailBox({
    rest: ringCentral,
    now,
    urls: {
      create: (file) => URL.createObjectURL(file),
      revoke: (url) => {
        URL.revokeObjectURL(url);
      },
    },
  });
  const readVoicemails = atMostEvery(GATHER_MS, () => void voicemails.refresh(), BROWSER_TIMERS);
  for (const call of news.missed) history.hear(call);
  news.follow((item) => {
    switch (item.news) {
      case 'messages':
        return;
      case 'missed':
        history.hear(item.call);
        return;
      case 'gap':
        history.catchUp();
        readVoicemails();
        return;
      case 'voicemails':
        readVoicemails();
    }
  });
  return {
    Room: ({ telephone, parts }) => (
      <HistoryRoom
        telephone={telephone}
        parts={parts}
        history={history}
        links={links}
        voicemails={voicemails}
      />
    ),
  };
});
