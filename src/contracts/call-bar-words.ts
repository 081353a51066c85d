import type { WordKey } from '../i18n/english.ts';

/**
 * The texts of the bar on record pages. They come from the softphone with the calls, so that a record
 * page without a call carries none of them.
 */
export const BAR_WORDS = [
  'language.tag',
  'common.incoming',
  'common.open-softphone',
  'page.cancel',
  'record-bar.failed',
  'record-bar.go-to-softphone',
  'record-bar.hide',
  'record-bar.needs-softphone',
  'record-bar.no-answer',
  'record-bar.open-record',
  'record-bar.softphone',
  'telephone.call.hang-up',
  'telephone.call.mute',
  'telephone.call.title',
  'telephone.incoming.answer',
  'telephone.incoming.decline',
  'telephone.incoming.from',
  'telephone.incoming.hold-and-answer',
  'telephone.incoming.queue',
  'telephone.incoming.unnamed',
  'telephone.incoming.voicemail',
  'telephone.phase.answering',
  'telephone.phase.dialling',
  'telephone.phase.ending',
  'telephone.phase.on-hold',
  'telephone.phase.ringing',
  'telephone.phase.talking',
] as const satisfies readonly WordKey[];
