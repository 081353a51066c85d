import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { FileOfMessage } from '../parts/part.ts';
import { isPicture, type Pictures } from './pictures.ts';

/** What to call a file that may have no name. */
const nameOf = ({ name }: FileOfMessage): string => name || say('messages.file');

/** Saves a file as the browser does. */
function save(url: string, file: FileOfMessage): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = nameOf(file);
  link.click();
}

/** One file: a picture once it is in sight, and a way to save it. */
function OneFile({ pictures, file }: { pictures: Pictures; file: FileOfMessage }): JSX.Element {
  const place = useRef<HTMLLIElement>(null);
  const known = pictures.of(file);
  const shows = isPicture(file);
  const isWaiting = known.state === 'waiting';
  const isToShow = shows && known.state !== 'there';
  useEffect(() => {
    const { current } = place;
    if (!shows || !isWaiting || current === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) pictures.see(file);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [pictures, file, shows, isWaiting]);
  return (
    <li ref={place} class="message-file" data-file={known.state}>
      {shows && known.state === 'there' && <img src={known.url} alt={nameOf(file)} />}
      <button
        type="button"
        class="link-button"
        aria-disabled={known.state === 'loading'}
        onClick={() => {
          void pictures.fetch(file).then((url) => {
            if (!isToShow && url !== '') save(url, file);
          });
        }}
      >
        {say(isToShow ? 'messages.file.show' : 'messages.file.save', nameOf(file))}
      </button>
      <span class={known.state === 'failed' ? 'problem' : 'quiet'} role="status">
        {known.state === 'loading'
          ? say('messages.file.loading')
          : known.state === 'failed'
            ? say('messages.file.failed')
            : ''}
      </span>
    </li>
  );
}

/** What came with a message. */
export function MessageFiles({
  pictures,
  files,
}: {
  pictures: Pictures;
  files: readonly FileOfMessage[];
}): JSX.Element {
  useChanges(pictures);
  return (
    <ul class="plain">
      {files.map((file) => (
        <OneFile key={file.address} pictures={pictures} file={file} />
      ))}
    </ul>
  );
}
