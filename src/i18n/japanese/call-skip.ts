import type { AreaWords } from '../english.ts';

export const CALL_SKIP: AreaWords<'call-skip'> = {
  'call-skip.not-logged': '記録なし：{1}',
  'call-skip.internal': '社内の通話',
  'call-skip.missed': '不在着信は記録されません',
  'call-skip.voicemail': 'ボイスメールの通話は記録されません',
  'call-skip.queue-offer': '他の人が応答したキューの着信',
  'call-skip.too-short': '会社が定めた最短時間より短い通話',
  'call-skip.never-number': 'この番号は記録しない設定です',
  'call-skip.emergency': '緊急番号またはサービス番号',
  'call-skip.not-placed': '通話はつながりませんでした',
  'call-skip.no-organizer': 'この内線の主催者が設定されていません',
  'call-skip.dont-log': 'この内線の通話は記録しない設定です',
  'call-skip.no-extension': '内線に届く前に終了した着信',
};
