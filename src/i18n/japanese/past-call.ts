import type { AreaWords } from '../english.ts';

export const PAST_CALL: AreaWords<'past-call'> = {
  'after-call.task.create': 'フォローアップのタスクを作成',
  'after-call.task.usual-title': '{1}へのフォローアップ',
  'after-call.task.title': 'タスク',
  'after-call.task.due': '期日',
  'after-call.task.not-allowed': 'ロールにNetSuiteでタスクを作成する権限がありません。',
  'after-call.task.created': 'タスクを開く',
  'after-call.task.refused': 'タスクは作成されませんでした。ロールに権限がありません。',
  'after-call.task.failed':
    'タスクは作成されませんでした。NetSuiteが拒否しました。理由はスクリプトログにあります。',
  'after-call.kept': 'NetSuiteに項目または値がないため、メモに保存：{1}',
  'after-call.edit': '編集',
  'after-call.edit.name': '編集：{1}',
  'contacts.create': '連絡先を作成',
};
