import type { JSX } from 'preact';
import { resultOf } from '../../../contracts/call-terms.ts';
import { say } from '../../../i18n/say.ts';
import type { FailedCall } from '../desk/last-failure.ts';
import type { Uses } from '../desk/telephone.ts';
import { useDial } from '../desk/use-dial.ts';

/**
 * A call that came to nothing, at the place where its card was a moment ago: why, and the way to
 * try again.
 */
export function FailedCallCard({
  telephone,
  failed,
}: {
  telephone: Uses<'desk' | 'callers' | 'failure'>;
  failed: FailedCall;
}): JSX.Element {
  const { dial, refusal } = useDial(telephone);
  const title = telephone.callers.titleOf(failed);
  const keep = (on: boolean) => () => {
    telephone.failure.keep(on);
  };
  const why =
    failed.problem === null
      ? say(`call-result.${resultOf('outbound', failed.result)}`)
      : say(`telephone.problem.${failed.problem}`);
  return (
    // Pointing at it keeps it: nothing here is reached by the pointer alone.
    <section
      class="card failed-call"
      aria-label={say('telephone.failed.title', title)}
      onMouseEnter={keep(true)}
      onMouseLeave={keep(false)}
      onFocusIn={keep(true)}
      onFocusOut={keep(false)}
    >
      <p role="alert">
        <strong>{say('telephone.failed.title', title)}</strong> <span>{why}</span>
      </p>
      <div class="form-actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            dial(failed.again);
          }}
        >
          {say('telephone.recent.call-again')}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            telephone.failure.clear();
          }}
        >
          {say('common.close')}
        </button>
      </div>
      <p class="problem" role="status">
        {refusal}
      </p>
    </section>
  );
}
