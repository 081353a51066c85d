import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { say } from '../../i18n/say.ts';
import { certificateEnd } from './certificate-end.ts';

/** More than any certificate has. */
const LARGEST_BYTES = 100_000;

/**
 * Reads the end out of the certificate's own file, so that nobody has to copy a date. The file
 * stays in the browser.
 */
export function CertificateFile({ found }: { found: (ends: string) => void }): JSX.Element {
  const id = useId();
  const [said, setSaid] = useState('');
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const large = file.size > LARGEST_BYTES;
    const ends = large ? null : certificateEnd(new Uint8Array(await file.arrayBuffer()));
    setSaid(
      large
        ? say('settings.certificate.too-large')
        : ends === null
          ? say('settings.certificate.none')
          : say('settings.certificate.found', ends),
    );
    if (ends === null) return;
    found(ends);
  };
  return (
    <div class="field">
      <label for={id}>{say('settings.certificate.read')}</label>
      <input
        id={id}
        type="file"
        accept=".pem,.cer,.crt"
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          void read(event.currentTarget.files?.[0]);
        }}
      />
      <span class="help" id={`${id}-help`}>
        {say('settings.certificate.stays')}
      </span>
      <span role="status" class="help">
        {said}
      </span>
    </div>
  );
}
