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

/** The files that are attached after somebody chose more, and why another one isn't. */
export interface Attached {
  files: readonly File[];
  problem: AttachProblem | null;
  /** The first file that wasn't attached, or an empty text. */
  name: string;
}

/** Returns why a file can't go with those that are attached already, or null. */
function problemWith(file: File, attached: readonly File[]): AttachProblem | null {
  if (!TYPES.includes(file.type)) return 'type';
  if (file.size === 0) return 'empty';
  if (attached.length >= MOST_FILES) return 'count';
  const size = attached.reduce((sum, one) => sum + one.size, file.size);
  return size > MOST_BYTES ? 'size' : null;
}

/** Adds files to those already attached. One that can't be sent doesn't keep the others out. */
export function attach(attached: readonly File[], chosen: readonly File[]): Attached {
  const files = [...attached];
  let refused: Pick<Attached, 'problem' | 'name'> = { problem: null, name: '' };
  for (const file of chosen) {
    const problem = problemWith(file, files);
    if (problem === null) files.push(file);
    else if (refused.problem === null) refused = { problem, name: file.name };
  }
  return { files, ...refused };
}
