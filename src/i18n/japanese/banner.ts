import type { AreaWords } from '../english.ts';

export const BANNER: AreaWords<'banner'> = {
  'banner.netsuite-session-expired.lapsed.title': 'NetSuiteのセッションの期限が切れました',
  'banner.netsuite-session-expired.lapsed.body':
    'もう一度サインインするまで、発信者の検索とNetSuiteへの通話の保存はできません。通話は引き続き利用できます。',
  'banner.reconnect-ringcentral.expired.title': 'RingCentralのサインインの期限が切れました',
  'banner.reconnect-ringcentral.expired.body':
    '発信や着信を利用するには、もう一度サインインしてください。RingCentralでは定期的に再サインインが必要です。すぐに終わります。',
  'banner.reconnect-ringcentral.revoked.title': 'RingCentralが接続を終了しました',
  'banner.reconnect-ringcentral.revoked.body':
    '発信や着信を利用するには、もう一度サインインしてください。',
  'banner.reconnect-ringcentral.elsewhere.title': '会社のRingCentralアプリが変更されました',
  'banner.reconnect-ringcentral.elsewhere.body':
    '別のサーバーまたはクライアントIDでサインインしているため、通話できません。このページを再読み込みしてください。このメッセージが消えない場合は、もう一度サインインしてください。',
  'banner.connect-ringcentral.first.title': 'RingCentralに接続すると、ここで通話できます',
  'banner.connect-ringcentral.first.body':
    'ご自分のRingCentralアカウントで一度サインインしてください。',
  'banner.connect-ringcentral.again.title': 'RingCentralは切断されています',
  'banner.connect-ringcentral.again.body':
    'アカウントの接続を解除しました。ここで通話するには、もう一度接続してください。',
  'banner.media-capability.blocked.title': 'このブラウザはマイクをブロックしています',
  'banner.media-capability.blocked-by-policy.title': 'このページではマイクが許可されていません',
  'banner.media-capability.missing.title': 'マイクが見つかりません',
  'banner.media-capability.in-use.title': '別のプログラムがマイクを使用しています',
  'banner.media-capability.unsupported.title': 'このブラウザではここでマイクを使えません',
  'banner.media-capability.on-record':
    'このページからは発信できません。マイクの問題の解決方法はソフトフォンに表示されます。',
  'banner.multiple-tabs.contended.title': 'ソフトフォンが複数のタブで開いています',
  'banner.multiple-tabs.contended.body': '着信が鳴るのはそのうち1つだけです。',
  'banner.update-bundle.title': 'RingCentral for NetSuite Proの更新が必要です',
  'banner.update-bundle.managed.body':
    'バージョン{1}がインストールされていますが、バージョン{2}が必要です。この管理対象バンドルは発行元が更新します。通話は引き続き利用できます。',
  'banner.update-bundle.can-update.body':
    'バージョン{1}がインストールされていますが、バージョン{2}が必要です。更新をインストールしてから、このページを再読み込みしてください。',
  'banner.update-bundle.ask-admin.body':
    'バージョン{1}がインストールされていますが、バージョン{2}が必要です。管理者、またはSuiteBundler権限を持つロールの人にインストールを依頼してください。その後、このページを再読み込みしてください。',
  'banner.update-bundle.deployed.body':
    'バージョン{1}がデプロイされていますが、バージョン{2}が必要です。このプロジェクトのデプロイ担当者に、新しいバージョンの取得と「npm run ' +
    'deploy」の実行を依頼してください。その後、このページを再読み込みしてください。',
  'banner.integrations-setup.both-missing.title': '会社の設定を完了してください',
  'banner.integrations-setup.both-missing.body':
    'RingCentral（会社）とNetSuite（会社）が設定されていません。設定しなくても通話は利用できます。',
  'banner.integrations-setup.ringcentral-missing.title':
    'RingCentral（会社）の設定を完了してください',
  'banner.integrations-setup.ringcentral-missing.body':
    '会社のRingCentral接続が設定されていません。設定しなくても通話は利用できます。',
  'banner.integrations-setup.netsuite-missing.title': 'NetSuite（会社）の設定を完了してください',
  'banner.integrations-setup.netsuite-missing.body':
    '会社のNetSuite接続が設定されていません。設定しなくても通話は利用できます。',
  'banner.integrations-setup.ringcentral-failed.title':
    'RingCentral（会社）の最後のテストに失敗しました',
  'banner.integrations-setup.failed.body':
    '値を確認してから、もう一度接続をテストしてください。通話に影響はありません。',
  'banner.integrations-setup.netsuite-failed.title': 'NetSuite（会社）の最後のテストに失敗しました',
  'banner.integrations-setup.both-failed.title': '会社の両方の接続の最後のテストに失敗しました',
  'banner.integrations-setup.both-failed.body':
    'RingCentral（会社）とNetSuite（会社）を確認してから、もう一度両方の接続をテストしてください。通話に影響はありません。',
  'banner.integrations-setup.ringcentral-untested.title': 'RingCentral（会社）をテストしてください',
  'banner.integrations-setup.untested.body':
    '値は保存されていますが、テストされていません。接続をテストして設定を完了してください。',
  'banner.integrations-setup.netsuite-untested.title': 'NetSuite（会社）をテストしてください',
  'banner.integrations-setup.both-untested.title': '会社の両方の接続をテストしてください',
  'banner.integrations-setup.both-untested.body':
    'RingCentral（会社）とNetSuite（会社）の値は保存されていますが、テストされていません。接続をテストして設定を完了してください。',
  'banner.enable-notifications.default.title': '着信を逃さないよう、通知をオンにしてください',
  'banner.enable-notifications.default.body':
    '別のタブやアプリを使っているときも、着信をお知らせします。',
  'banner.enable-notifications.denied.title': 'このブラウザは通知をブロックしています',
  'banner.enable-notifications.denied.body':
    '別のタブやアプリを使っているときに、着信に気づかないことがあります。',
  'banner.action.connect': '接続',
  'banner.action.enable-notifications': '通知を有効にする',
  'banner.action.open-settings': '設定を開く',
  'banner.action.reconnect': '再接続',
  'banner.action.show-active-tab': '使用中のタブを表示',
  'banner.action.show-version': 'バージョンを表示',
  'banner.action.update-bundle': 'バンドルを更新',
};
