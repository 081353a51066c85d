import { deliver } from '../parts/part.ts';
import { CallHistory } from './call-history.ts';
import { HistoryRoom } from './history-room.tsx';
import { VoicemailBox } from './voicemail-box.ts';

/** History: the user's calls on all phones, and voicemails. */
deliver('history', ({ ringCentral, netSuite, log, store }) => {
  const now = () => Date.now();
  const history = new CallHistory({
    rest: ringCentral,
    netSuite,
    journal: log.journal,
    user: store.server.who.user,
    now,
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
  return {
    Room: ({ telephone }) => (
      <HistoryRoom telephone={telephone} history={history} voicemails={voicemails} />
    ),
  };
});
