import type { JSX } from 'preact';
import { certificateState } from '../../facts/certificate.ts';
import { say, sayCount } from '../../i18n/say.ts';

/** Warns when a certificate expires soon or has expired; otherwise shows nothing. */
export function CertificateWarning({ ends }: { ends: string }): JSX.Element | null {
  const { state, days } = certificateState(ends, Date.now());
  switch (state) {
    case 'unknown':
    case 'good':
      return null;
    case 'ends-soon':
    case 'ended':
      return (
        <div class="problem" data-certificate={state}>
          <strong>{endWords(state, days ?? 0, ends)}</strong>
          <div>{say('settings.certificate.renew')}</div>
        </div>
      );
  }
}

function endWords(state: 'ends-soon' | 'ended', days: number, ends: string): string {
  if (state === 'ended') return say('settings.certificate.ended', ends);
  return days === 0
    ? say('settings.certificate.ends-today', ends)
    : sayCount('settings.certificate.ends', days, ends);
}
