import { unansweredFields } from '../../../contracts/call-fields.ts';
import { callStore } from '../../sensors/call-store.ts';
import { guardWhile } from '../../sensors/leave-guard.ts';
import { deliver } from '../parts/part.ts';
import { AfterCall } from './after-call.tsx';
import { Asked } from './asked.ts';
import { EditCall } from './edit-call.tsx';
import { Edits } from './edits.ts';
import { KeptEdits } from './kept-edits.ts';

/** What a call has besides its note: Call Fields, a task, when it is saved, and later changes. */
deliver('after-call', (telephone) => {
  const asked = new Asked(telephone.people);
  telephone.log.askBy(
    ({ answeredAt, answers = [] }) =>
      answeredAt !== null && unansweredFields(asked.fields?.fields ?? [], answers).length > 0,
  );
  const now = () => Date.now();
  const kept = new KeptEdits({
    who: telephone.store.server.who,
    tab: crypto.randomUUID(),
    storage: localStorage,
    store: callStore,
    now,
  });
  void kept.load();
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith('rcp-edit:')) kept.refresh();
  });
  const edits = new Edits(telephone.people, kept, now);
  edits.subscribe(guardWhile(() => edits.hasUnsaved));
  telephone.removal.also((until) => edits.forgetAll(until));
  return {
    AfterCall: (props) => <AfterCall asked={asked} {...props} />,
    EditCall: (props) => <EditCall asked={asked} edits={edits} {...props} />,
    edits,
  };
});
