import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { certificateEnd } from './certificate-end.ts';

/** More than any certificate has. */
const LARGEST_BYTES = 100_000;

/** Reads the end out of the certificate's own file, so that nobody has to copy a date. The file stays in the browser. */
export function CertificateFile({ found }: { found: (ends: string) => void }): JSX.Element {
  const id = useId();
  const [said, setSaid] = useState('');
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const end = file.size > LARGEST_BYTES ? { problem: 'This file is too large for a certificate.' } : certificateEnd(new Uint8Array(await file.arrayBuffer()));
    if ('problem' in end) {
      setSaid(end.problem);
      return;
    }
    setSaid(`It ends on ${end.ends}. Save to keep the date.`);
    found(end.ends);
  };
  return (
    <div class="field">
      <label for={id}>Or read the date from the certificate’s file</label>
      <input
        id={id}
        type="file"
        accept=".pem,.cer,.crt"
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          void read(event.currentTarget.files?.[0]);
        }}
      />
      <span class="help" id={`${id}-help`}>The file stays in this browser. Only the date is kept.</span>
      <span role="status" class="help">{said}</span>
    </div>
  );
}
