import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { lengthOf } from '../days/day-title.ts';
import { timeOfDay } from '../days/written.ts';
import type { Uses } from '../desk/telephone.ts';
import { useDial } from '../desk/use-dial.ts';
import type { Voicemail } from './voicemail.ts';
import type { VoicemailBox } from './voicemail-box.ts';

/** What a voicemail says: its sound, and its words when RingCentral transcribed them. */
function Content({
  voicemails,
  voicemail,
  name,
}: {
  voicemails: VoicemailBox;
  voicemail: Voicemail;
  name: string;
}): JSX.Element {
  const sound = voicemails.sound(voicemail.id);
  const transcript = voicemails.transcript(voicemail.id);
  return (
    <div class="item-more">
      {sound?.state === 'there' ? (
        // biome-ignore lint/a11y/useMediaCaption: the words are below, where RingCentral has them
        <audio controls autoplay src={sound.value} aria-label={say('voicemail.sound', name)} />
      ) : (
        <p class={sound?.state === 'failed' ? 'problem' : 'quiet'} role="status">
          {say(sound?.state === 'failed' ? 'voicemail.no-sound' : 'voicemail.loading-sound')}
        </p>
      )}
      {voicemail.transcription === 'coming' && (
        <p class="quiet">{say('voicemail.transcript-coming')}</p>
      )}
      {transcript?.state === 'there' && <p class="kept-note">{transcript.value}</p>}
    </div>
  );
}

/** One voicemail: who, when, and how long; its sound once somebody wants to hear it. */
export function VoicemailRow({
  telephone,
  voicemails,
  voicemail,
}: {
  telephone: Uses<'desk' | 'callers'>;
  voicemails: VoicemailBox;
  voicemail: Voicemail;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const { dial, refusal } = useDial(telephone);
  const number = telephone.callers.shown(voicemail.number);
  const name = voicemail.name === '' ? number : voicemail.name;
  return (
    <li class="item" data-voicemail={voicemail.id} data-read={voicemail.isRead}>
      <button
        type="button"
        class="button"
        aria-expanded={open}
        aria-label={say('voicemail.play-name', name)}
        onClick={() => {
          setOpen(!open);
          if (!open) void voicemails.open(voicemail);
        }}
      >
        {say('voicemail.play')}
      </button>
      <div class="item-text">
        <strong>{name}</strong>
        {voicemail.name !== '' && <span class="quiet"> {number}</span>}
        <p class="quiet">
          {timeOfDay(voicemail.leftAt)} · {lengthOf(voicemail.seconds)}
          {!voicemail.isRead && <strong> · {say('voicemail.unread')}</strong>}
        </p>
      </div>
      <div class="item-actions">
        <button
          type="button"
          class="link-button"
          onClick={() => void voicemails.mark(voicemail.id, !voicemail.isRead)}
        >
          {say(voicemail.isRead ? 'voicemail.mark-unread' : 'voicemail.mark-read')}
        </button>
        <button
          type="button"
          class="link-button"
          aria-label={say('voicemail.delete-name', name)}
          onClick={() => void voicemails.delete(voicemail)}
        >
          {say('voicemail.delete')}
        </button>
        {voicemail.number !== '' && (
          <button
            type="button"
            class="link-button"
            aria-label={say('history.call', name)}
            onClick={() => {
              dial(voicemail.number);
            }}
          >
            {say('history.call-button')}
          </button>
        )}
      </div>
      {open && <Content voicemails={voicemails} voicemail={voicemail} name={name} />}
      <p class="problem" role="status">
        {refusal}
      </p>
    </li>
  );
}
