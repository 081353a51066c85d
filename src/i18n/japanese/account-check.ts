import type { AreaWords } from '../english.ts';

export const ACCOUNT_CHECK: AreaWords<'account-check'> = {
  'account-check.title': 'アカウントの確認',
  'account-check.settings': '設定',
  'account-check.what':
    'RingCentral for NetSuite Proは、実際のアカウントでしか確認できないNetSuiteの動作を前提としています。このページでは、データを変更せずにそれらを確' +
    '認します。小さなウィンドウで顧客レコードを一時的に開き、そこにメッセージを表示します。',
  'account-check.run': 'このアカウントを確認',
  'account-check.again': 'もう一度確認',
  'account-check.record': 'レコードのページを確認しています…',
  'account-check.progress': '{2}件中{1}件を確認…',
  'account-check.summary': '想定どおり{1}件、想定と異なる{2}件、判定不能{3}件',
  'account-check.safe':
    'レポートには、シークレット、名前、人やアカウントのIDは含まれません。不具合の報告に添付できます。',
  'account-check.markdown': 'レポートをダウンロード',
  'account-check.json': 'JSONでダウンロード',
  'account-check.as-assumed': '想定どおり',
  'account-check.otherwise': '想定と異なる',
  'account-check.could-not-tell': '判定不能',
  'account-check.seen': '確認結果：{1}',
  'account-check.assumed': '想定：{1}',
};
