import { unansweredFields } from '../../../contracts/call-fields.ts';
import { deliver } from '../parts/part.ts';
import { AfterCall } from './after-call.tsx';
import { Asked } from './asked.ts';

/** What a call has besides its note: Call Fields, a task, and when it is saved. */
deliver('after-call', (telephone) => {
  const asked = new Asked(telephone.people);
  telephone.log.askBy(
    ({ answeredAt, answers = [] }) =>
      answeredAt !== null && unansweredFields(asked.fields?.fields ?? [], answers).length > 0,
  );
  return {
    AfterCall: (props) => <AfterCall asked={asked} {...props} />,
  };
});
