import type { AreaWords } from '../english.ts';

export const PHONE_CALL: AreaWords<'phone-call'> = {
  'phone-call.subject.inbound': '着信：{1}',
  'phone-call.subject.outbound': '発信：{1}',
  'phone-call.subject.messages': 'メッセージ：{1}',
  'phone-call.subject.unknown': '着信：番号非通知',
  'phone-call.result.answered': '応答済み',
  'phone-call.result.missed': '不在着信',
  'phone-call.result.declined': '拒否',
  'phone-call.result.voicemail': 'ボイスメールへ送信',
  'phone-call.result.cancelled': '応答前にキャンセル',
  'phone-call.result.busy': '話し中',
  'phone-call.result.unreachable': '番号につながりません',
  'phone-call.result.failed': '失敗',
  'phone-call.result.lost': '接続切れ',
  'phone-call.result.no-answer': '応答なし',
  'phone-call.result.blocked': 'ブロック',
  'phone-call.result.elsewhere': '別の電話で応答済み',
  'phone-call.duration': '{1}分{2}秒',
  'phone-call.recorded': 'RingCentralで録音',
  'phone-call.unlinked':
    '{1}には関連付けられていません。NetSuiteがそのレコードを受け付けませんでした。',
};
