import type { Agenda } from '../agenda.ts';
import type { Extension } from '../extensions.ts';
import { tone } from '../media/tone.ts';
import type { Message, TranscriptionStatus } from './message.ts';
import type { MessageStore } from './message-store.ts';

/** A voicemail as its caller leaves it. */
export interface NewVoicemail {
  to: Extension;
  /** Number and name of the caller; a blocked number is empty. */
  from: string;
  name?: string | undefined;
  seconds: number;
  /** What the transcription says; none when there is nothing to transcribe. */
  words?: string | undefined;
  /** Milliseconds since 1970. */
  leftAt?: number;
  read?: boolean;
}

/** How the transcription goes; `Failed` and `NotAvailable` are for tests. */
export interface Transcription {
  /** How long it takes, in milliseconds. */
  takes: number;
  outcome: Exclude<TranscriptionStatus, 'InProgress'>;
}

const DEFAULT: Transcription = { takes: 2_000, outcome: 'Completed' };

/** Voicemails, whose transcription comes later. */
export class Voicemails {
  readonly #store: MessageStore;
  readonly #agenda: Agenda;

  constructor(store: MessageStore, agenda: Agenda) {
    this.#store = store;
    this.#agenda = agenda;
  }

  /** Leaves a voicemail (API definitions, GetMessageInfoResponse; sample event voicemail). */
  leave(
    { to, from, name, seconds, words, leftAt, read = false }: NewVoicemail,
    transcription: Transcription = DEFAULT,
  ): Message {
    const hopeless = words === undefined || transcription.outcome === 'NotAvailable';
    const message = this.#store.add({
      extensionId: to.id,
      type: 'VoiceMail',
      direction: 'Inbound',
      from: {
        ...(from === '' ? {} : { phoneNumber: from }),
        ...(name === undefined ? {} : { name }),
      },
      to: [{ phoneNumber: to.phoneNumber, name: to.name }],
      readStatus: read ? 'Read' : 'Unread',
      messageStatus: 'Received',
      vmTranscriptionStatus: hopeless ? 'NotAvailable' : 'InProgress',
      attachments: [
        {
          type: 'AudioRecording',
          contentType: 'audio/wav',
          vmDuration: seconds,
          bytes: tone(seconds, seconds),
        },
      ],
      ...(leftAt === undefined ? {} : { createdAt: leftAt }),
    });
    if (!hopeless)
      this.#agenda.in(transcription.takes, () => {
        this.#transcribe(message.id, words, transcription.outcome);
      });
    return message;
  }

  #transcribe(id: number, words: string, outcome: TranscriptionStatus): void {
    if (outcome === 'Completed')
      this.#store.attach(
        id,
        {
          type: 'AudioTranscription',
          contentType: 'text/plain',
          fileName: 'transcription',
          bytes: Buffer.from(words, 'utf8'),
        },
        { vmTranscriptionStatus: outcome },
      );
    else this.#store.change(id, { vmTranscriptionStatus: outcome });
  }
}
