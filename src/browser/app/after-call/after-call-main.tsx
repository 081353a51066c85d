import { unansweredFields } from '../../../contracts/call-fields.ts';
import { guardWhile } from '../../sensors/leave-guard.ts';
import { deliver } from '../parts/part.ts';
import { AfterCall } from './after-call.tsx';
import { Asked } from './asked.ts';
import { EditCall } from './edit-call.tsx';
import { Edits } from './edits.ts';

/** What a call has besides its note: Call Fields, a task, when it is saved, and later changes. */
deliver('after-call', (telephone) => {
  const asked = new Asked(telephone.people);
  telephone.log.askBy(
    ({ answeredAt, answers = [] }) =>
      answeredAt !== null && unansweredFields(asked.fields?.fields ?? [], answers).length > 0,
  );
  const edits = new Edits(telephone.people, () => Date.now());
  edits.subscribe(guardWhile(() => edits.hasUnsaved));
  return {
    AfterCall: (props) => <AfterCall asked={asked} {...props} />,
    EditCall: (props) => <EditCall asked={asked} edits={edits} {...props} />,
    edits,
  };
});
