import type { AreaWords } from '../english.ts';

export const CALL_RESULT: AreaWords<'call-result'> = {
  'call-result.answered': '応答済み',
  'call-result.missed': '不在着信',
  'call-result.declined': '拒否',
  'call-result.voicemail': 'ボイスメールへ送信',
  'call-result.cancelled': '応答前にキャンセル',
  'call-result.busy': '話し中',
  'call-result.unreachable': '番号につながりません',
  'call-result.failed': '失敗',
  'call-result.lost': '接続切れ',
  'call-result.no-answer': '応答なし',
  'call-result.blocked': 'ブロック',
  'call-result.elsewhere': '別の電話で応答済み',
};
