import type { AreaWords } from '../english.ts';

export const PLAIN_PAGE: AreaWords<'plain-page'> = {
  'plain-page.unexpected': 'ページを作成できませんでした。詳細はスクリプトログに記録されています。',
  'plain-page.softphone-failed': 'ソフトフォンを開けませんでした',
  'plain-page.settings-failed': '設定を開けませんでした',
  'plain-page.probe-failed': 'アカウントを確認できませんでした',
  'plain-page.setup-failed': 'セットアップを開けませんでした',
  'plain-page.call-sync-failed': '通話同期を開けませんでした',
  'plain-page.probe-refused.title': 'アカウントを確認できるのは会社の管理者だけです',
  'plain-page.probe-refused.switch':
    'ほかのロールをお持ちの場合は、切り替えてからこのページをもう一度開いてください。',
  'plain-page.sign-in.connected.title': 'RingCentralに接続しました',
  'plain-page.sign-in.connected.close':
    'このウィンドウは自動的に閉じます。開いたままの場合は、閉じて元の作業を続けてください。',
  'plain-page.sign-in.cancelled.title': 'サインインは行われませんでした',
  'plain-page.sign-in.cancelled.close':
    '何も変更されていません。このウィンドウを閉じてください。もう一度試すには、「接続」を選択します。',
  'plain-page.sign-in.not-ours.title': 'このサインインのリクエストは無効です',
  'plain-page.sign-in.not-ours.why':
    'リクエストに時間がかかりすぎたか、すでに使用されたか、別のNetSuiteセッションで開始されました。何も変更されていません。',
  'plain-page.sign-in.not-ours.close':
    'このウィンドウを閉じて、もう一度「接続」を選択してください。',
  'plain-page.sign-in.elsewhere.title': 'サインイン中に会社のRingCentralアプリが変更されました',
  'plain-page.sign-in.elsewhere.why':
    '管理者が別のサーバーまたはクライアントIDを入力しました。何も送信されず、何も変更されていません。',
  'plain-page.sign-in.elsewhere.close':
    'このウィンドウを閉じ、もう一度「接続」を選択してください。',
  'plain-page.sign-in.refused.title': 'RingCentralがサインインを受け付けませんでした',
  'plain-page.sign-in.refused.close':
    '何も変更されていません。このウィンドウを閉じて、もう一度「接続」を選択してください。',
  'plain-page.sign-in.unavailable.title': 'RingCentralに接続できませんでした',
  'plain-page.sign-in.unavailable.close':
    '何も変更されていません。このウィンドウを閉じて、1分後にもう一度お試しください。',
  'plain-page.sign-in.failed.title': 'サインインを完了できませんでした',
  'plain-page.sign-in.failed.why':
    'NetSuiteが接続を保存できませんでした。管理者に連絡してください。詳細はスクリプトログに記録されています。',
  'plain-page.sign-in.failed.close':
    'このウィンドウを閉じてください。もう一度試すには、「接続」を選択します。',
};
