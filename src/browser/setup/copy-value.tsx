import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../i18n/say.ts';

/** A value to enter somewhere else, with a button that copies it. */
export function CopyValue({
  value,
  name = value,
  copied,
}: {
  value: string;
  /** What the button says it copies; the value itself where that is short. */
  name?: string;
  copied?: () => void;
}): JSX.Element {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setTold(say('set-up.copied'));
      copied?.();
    } catch {
      setTold(say('set-up.not-copied'));
    }
  };
  return (
    <span class="copy">
      <code>{value}</code>
      <button
        type="button"
        class="button"
        aria-label={say('set-up.copy-name', name)}
        onClick={() => void copy()}
      >
        {say('set-up.copy')}
      </button>
      <span class="help" role="status">
        {told}
      </span>
    </span>
  );
}
