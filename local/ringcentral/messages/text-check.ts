import type { Extension } from '../extensions.ts';
import { numbersOf } from '../phone-numbers.ts';
import { invalid, type Refused, refused } from '../rest-error.ts';
import type { TextingPolicy } from './texting-policy.ts';

/** A file of an MMS. */
export interface TextFile {
  contentType: string;
  fileName: string;
  bytes: Buffer;
}

/** A text that somebody wants to send. */
export interface TextOrder {
  from: string;
  to: readonly string[];
  text: string;
  files: readonly TextFile[];
}

/** UTF-16 units (API definitions, CreateSMSMessage). */
const MOST_UNITS = 1_000;
const MOST_FILES = 10;
/** Of all files together (guide, messaging/sms/sending-images). */
const MOST_BYTES = 1_500_000;
const MOST_RECIPIENTS = 10;
const FILE_TYPES =
  /^(image\/(jpeg|png|bmp|gif|tiff|svg\+xml)|video\/(3gpp|mp4|mpeg|msvideo|quicktime)|audio\/(mpeg|wav|amr|mp4)|text\/(vcard|plain)|application\/(zip|gzip|rtf|pdf))$/;

const E164 = /^\+[1-9]\d{6,14}$/;
const EXTENSION_NUMBER = /^\d{2,5}$/;
const SHORT_NUMBER = /^\+?\d{1,6}$/;
const NORTH_AMERICA = /^\+1\d{10}$/;

function checkSender(owner: Extension, { from, files }: TextOrder, policy: TextingPolicy) {
  const number = numbersOf(owner, policy.features).find(({ phoneNumber }) => phoneNumber === from);
  if (number === undefined)
    return E164.test(from)
      ? refused(403, 'MSG-304', "Phone number doesn't belong to extension", 'from')
      : invalid('from.phoneNumber');
  const feature = files.length > 0 ? 'MmsSender' : 'SmsSender';
  return number.features.includes(feature) && policy.registration !== 'refused'
    ? null
    : refused(403, 'MSG-242', 'Sending SMS is not available from the number specified.', 'from');
}

function checkRecipient(number: string, { features }: TextingPolicy): Refused | null {
  if (EXTENSION_NUMBER.test(number))
    return refused(400, 'MSG-246', 'Sending SMS to extension numbers is not available', 'to');
  if (SHORT_NUMBER.test(number))
    return refused(400, 'MSG-247', 'Sending SMS to short numbers is not available', 'to');
  if (!E164.test(number)) return invalid('to.phoneNumber');
  return features.includes('InternationalSmsSender') || NORTH_AMERICA.test(number)
    ? null
    : refused(403, 'MSG-240', `Specified recipient [${number}] isn't an US phone number`, 'to');
}

function checkFiles(files: readonly TextFile[]): Refused | null {
  if (files.some(({ bytes }) => bytes.length === 0))
    return refused(400, 'MSG-347', 'Attachment body is empty');
  if (files.some(({ contentType }) => !FILE_TYPES.test(contentType)))
    return refused(415, 'MSG-348', 'Unsupported attachment media type');
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return files.length > MOST_FILES || size > MOST_BYTES
    ? refused(400, 'MSG-337', 'Attachment size limit exceeded')
    : null;
}

/**
 * Why a text is refused at once, or null (guide, basics/errors, MSG). The status of MSG-246 and
 * MSG-247, the code of a text that is too long, and the code for too many recipients are assumed.
 */
export function refuseText(
  owner: Extension,
  order: TextOrder,
  policy: TextingPolicy,
): Refused | null {
  const { text, to, files } = order;
  if (text.length > MOST_UNITS || (text === '' && files.length === 0)) return invalid('text');
  if (to.length === 0 || to.length > MOST_RECIPIENTS) return invalid('to');
  return (
    checkSender(owner, order, policy) ??
    to.map((number) => checkRecipient(number, policy)).find((problem) => problem !== null) ??
    checkFiles(files)
  );
}
