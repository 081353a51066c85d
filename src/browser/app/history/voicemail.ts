import * as v from 'valibot';
import { id, text } from '../ringcentral/record-schemas.ts';

const Attachment = v.object({
  id,
  uri: v.string(),
  type: text,
  vmDuration: v.optional(v.nullable(v.number()), 0),
});

/** A voicemail as RingCentral's message store has it (API definitions, GetMessageInfoResponse). */
const VoicemailRecord = v.object({
  id,
  type: v.string(),
  creationTime: v.pipe(v.string(), v.isoTimestamp()),
  readStatus: text,
  from: v.optional(
    v.nullable(
      v.object({ phoneNumber: text, extensionNumber: v.optional(v.nullable(id), ''), name: text }),
    ),
    null,
  ),
  attachments: v.optional(v.nullable(v.array(Attachment)), []),
  vmTranscriptionStatus: text,
});

const Page = v.object({ records: v.array(VoicemailRecord) });

/** `none`: RingCentral has none, and makes none. */
export type Transcription = 'none' | 'coming' | 'there';

export interface Voicemail {
  id: string;
  /** Milliseconds since 1970. */
  leftAt: number;
  number: string;
  name: string;
  seconds: number;
  isRead: boolean;
  /** Where the sound is at RingCentral; empty when it is gone. */
  sound: string;
  transcription: Transcription;
  /** Where the transcription is at RingCentral. */
  transcript: string;
}

const IN_PROGRESS = ['InProgress'];
const THERE = ['Completed', 'CompletedPartially'];

function voicemailOf(record: v.InferOutput<typeof VoicemailRecord>): Voicemail {
  const attachments = record.attachments ?? [];
  const sound = attachments.find(({ type }) => type === 'AudioRecording');
  const transcript = attachments.find(({ type }) => type === 'AudioTranscription')?.uri ?? '';
  const phone = record.from?.phoneNumber ?? '';
  const status = record.vmTranscriptionStatus ?? '';
  return {
    id: record.id,
    leftAt: Date.parse(record.creationTime),
    number: phone === '' ? (record.from?.extensionNumber ?? '') : phone,
    name: record.from?.name ?? '',
    seconds: sound?.vmDuration ?? 0,
    isRead: record.readStatus === 'Read',
    sound: sound?.uri ?? '',
    transcription: IN_PROGRESS.includes(status)
      ? 'coming'
      : THERE.includes(status) && transcript !== ''
        ? 'there'
        : 'none',
    transcript,
  };
}

/**
 * Reads one answer of `message-store` that holds voicemails.
 * @returns null unless every record in it is one
 */
export function readVoicemails(body: unknown): Voicemail[] | null {
  const parsed = v.safeParse(Page, body);
  if (!parsed.success) return null;
  return parsed.output.records
    .filter(({ type }) => type === 'VoiceMail')
    .map(voicemailOf)
    .sort((a, b) => b.leftAt - a.leftAt);
}
