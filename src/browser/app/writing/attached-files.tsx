import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { language, say } from '../../../i18n/say.ts';
import { ACCEPTED } from '../messages/attach.ts';
import { isPicture } from './pictures.ts';

/** Returns a file's size in kilobytes, in the user's language. */
const sizeOf = (file: File): string =>
  new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.max(1, file.size / 1_000));

/** A picture of a file that isn't sent yet. */
function Preview({ file }: { file: File }): JSX.Element | null {
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [file]);
  return url === '' ? null : <img class="preview" src={url} alt="" />;
}

/** The files that go with the message, each with a button that removes it. */
export function AttachedFiles({
  attached,
  isHeld,
  remove,
}: {
  attached: readonly File[];
  isHeld: boolean;
  remove: (file: File) => void;
}): JSX.Element {
  return (
    <ul class="plain attached" aria-label={say('messages.attached')}>
      {attached.map((file, index) => (
        <li key={`${String(index)} ${file.name}`} class="item">
          {isPicture(file) && <Preview file={file} />}
          <span class="item-text">
            {file.name} <span class="quiet">{sizeOf(file)}</span>
          </span>
          <button
            type="button"
            class="link-button"
            aria-label={say('messages.detach-name', file.name)}
            aria-disabled={isHeld}
            onClick={() => {
              remove(file);
            }}
          >
            {say('messages.detach')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The browser's own dialog for files, behind a button of ours. */
export function ChooseFiles({
  isHeld,
  choose,
}: {
  isHeld: boolean;
  choose: (files: readonly File[]) => void;
}): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          choose([...(currentTarget.files ?? [])]);
          // The same file can be chosen again after it was removed.
          currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="button"
        aria-disabled={isHeld}
        onClick={() => {
          if (!isHeld) input.current?.click();
        }}
      >
        {say('messages.attach')}
      </button>
    </>
  );
}
