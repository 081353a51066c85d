import type { JSX } from 'preact';
import { say } from '../../i18n/say.ts';
import type { Said } from './bar-link.ts';

/** What became of what was asked for, when it didn't just happen, and the way on. */
export function SaidLine({
  said,
  softphone,
  showSoftphone,
}: {
  said: Said | null;
  softphone: string;
  showSoftphone: () => void;
}): JSX.Element | null {
  switch (said) {
    case null:
    case 'asking':
      return null;
    case 'no-answer':
      return (
        <p class="problem" role="alert">
          {say('record-bar.no-answer')}{' '}
          <a href={softphone} target="_blank" rel="noopener">
            {say('common.open-softphone')}
          </a>
        </p>
      );
    case 'failed':
      return (
        <p class="problem" role="alert">
          {say('record-bar.failed')}
        </p>
      );
    case 'needs-softphone':
      return (
        <div class="needs">
          <p role="alert">{say('record-bar.needs-softphone')}</p>
          <button type="button" class="button primary" onClick={showSoftphone}>
            {say('record-bar.go-to-softphone')}
          </button>
        </div>
      );
  }
}
