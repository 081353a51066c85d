import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import type { Uses } from '../desk/telephone.ts';

/**
 * Asks the user before the softphone calls a number that another page asked for and that is on no
 * record.
 */
export function DialRequest({ telephone }: { telephone: Uses<'requests'> }): JSX.Element | null {
  const { current } = telephone.requests;
  if (current?.state !== 'asking') return null;
  return (
    <section class="card" role="alert" aria-labelledby="rcp-request">
      <h2 id="rcp-request">{say('telephone.request.ask', current.shown)}</h2>
      <p>{say('telephone.request.why')}</p>
      <div class="form-actions">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            telephone.requests.confirm(true);
          }}
        >
          {say('telephone.request.call', current.shown)}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            telephone.requests.confirm(false);
          }}
        >
          {say('telephone.request.decline')}
        </button>
      </div>
    </section>
  );
}
