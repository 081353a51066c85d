/**
 * What RingCentral takes with a text message (developer guide, messaging/sms/sending-images). SVG is
 * left out: it can hold a script, and the recipient's phone doesn't show it.
 */
const TYPES: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/bmp',
  'image/gif',
  'image/tiff',
  'video/3gpp',
  'video/mp4',
  'video/mpeg',
  'video/msvideo',
  'audio/mpeg',
  'text/vcard',
  'application/zip',
  'application/gzip',
  'application/rtf',
];
/** For the file dialog. */
export const ACCEPTED = TYPES.join(',');
/** UTF-16 units (API definitions, CreateSMSMessage); pages may be a little longer. */
export const LONGEST_TEXT = 1_000;
export const MOST_FILES = 10;
/** Bytes of all files together. */
export const MOST_BYTES = 1_500_000;

/** Why a file isn't attached; each has its own words. */
export type AttachProblem = 'type' | 'empty' | 'count' | 'size';

/** What is attached after somebody chose more files: all that may go, and why not the others. */
export interface Attached {
  files: readonly File[];
  problem: AttachProblem | null;
  /** The first file that wasn't attached, or an empty text. */
  name: string;
}

/** Adds files to those that are attached already. One that may not go keeps no other one back. */
export function attach(attached: readonly File[], chosen: readonly File[]): Attached {
  const files = [...attached];
  const problems: { problem: AttachProblem; name: string }[] = [];
  for (const file of chosen) {
    const size = files.reduce((sum, one) => sum + one.size, 0);
    const problem: AttachProblem | null = !TYPES.includes(file.type)
      ? 'type'
      : file.size === 0
        ? 'empty'
        : files.length >= MOST_FILES
          ? 'count'
          : size + file.size > MOST_BYTES
            ? 'size'
            : null;
    if (problem === null) files.push(file);
    else problems.push({ problem, name: file.name });
  }
  return { files, problem: problems[0]?.problem ?? null, name: problems[0]?.name ?? '' };
}
