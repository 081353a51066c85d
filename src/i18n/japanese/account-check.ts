import type { AreaWords } from '../english.ts';

export const ACCOUNT_CHECK: AreaWords<'account-check'> = {
  'account-check.title': 'このアカウントの確認',
  'account-check.settings': '設定',
  'account-check.what':
    'RingCentral for NetSuite Proは、実際のアカウントでしか確認できないNetSuiteの動作に依存しています。このページでそれらを確認します。' +
    '読み取るだけで、何も変更しません。小さなウィンドウで顧客を一時的に開き、メッセージを表示します。',
  'account-check.run': 'このアカウントを確認',
  'account-check.again': 'もう一度確認',
  'account-check.record': 'レコードを確認しています…',
  'account-check.progress': '{2}問中{1}問を確認…',
  'account-check.summary': '想定どおり{1}件、異なる{2}件、不明{3}件',
  'account-check.safe':
    'レポートには、シークレット、名前、人やアカウントのIDは含まれません。不具合の報告に添付してください。',
  'account-check.markdown': 'レポートをダウンロード',
  'account-check.json': 'JSONでダウンロード',
  'account-check.as-assumed': '想定どおり',
  'account-check.otherwise': '異なります',
  'account-check.could-not-tell': '不明',
  'account-check.seen': '確認結果：{1}',
  'account-check.assumed': '想定：{1}',
};
