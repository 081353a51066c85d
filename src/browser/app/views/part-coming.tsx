import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import type { PartState } from '../parts/part-loader.ts';

/** Says where the rest of the page is while its script is on its way. */
export function PartComing({ state }: { state: PartState }): JSX.Element {
  return state === 'failed' ? (
    <p class="problem" role="alert">
      {say('telephone.part.failed')}
    </p>
  ) : (
    <p class="hint" role="status">
      {say('telephone.part.loading')}
    </p>
  );
}
