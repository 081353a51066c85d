import type { AreaWords } from '../english.ts';

export const PHONE_CALL: AreaWords<'phone-call'> = {
  'phone-call.subject.inbound': '着信：{1}',
  'phone-call.subject.outbound': '発信：{1}',
  'phone-call.subject.messages': 'メッセージ：{1}',
  'phone-call.subject.unknown': '着信：番号非通知',
  'phone-call.duration': '{1}分{2}秒',
  'phone-call.recorded': 'RingCentralで録音',
  'phone-call.kept-answer': '{1}：{2}（この項目または値はNetSuiteにありません）',
  'phone-call.unanswered': '未回答のまま保存：{1}',
  'phone-call.unlinked':
    '{1}には関連付けられていません。NetSuiteがそのレコードを受け付けませんでした。',
  'phone-call.messages-full':
    'このレコードはいっぱいです。この日の以降のメッセージは入っていません。',
};
