import type { AreaWords } from '../english.ts';

export const SETTINGS: AreaWords<'settings'> = {
  'settings.title': '設定：連携',
  'settings.link.softphone': 'ソフトフォン',
  'settings.you': 'あなた',
  'settings.company': '会社',
  'settings.ringcentral-you.title': 'RingCentral（あなた）',
  'settings.ringcentral-you.connected': 'RingCentralアカウントは接続されています。',
  'settings.ringcentral-you.never-connected': 'RingCentralアカウントはまだ接続されていません。',
  'settings.ringcentral-you.disconnected': 'RingCentralアカウントの接続を解除しました。',
  'settings.ringcentral-you.expired': 'RingCentralのサインインの期限が切れました。',
  'settings.ringcentral-you.revoked': 'RingCentralが接続を終了しました。',
  'settings.ringcentral-you.elsewhere':
    'サインインした後に、会社のRingCentralサーバーまたはクライアントIDが変更されました。もう一度サインインしてください。',
  'settings.ringcentral-you.unknown':
    'RingCentralアカウントが接続されているかどうか確認できませんでした。再読み込みして、もう一度試してください。',
  'settings.ringcentral-you.not-ready':
    '会社のRingCentralアプリケーションがまだ入力されていません。会社の管理者が、下の「RingCentral（会社）」で入力します。',
  'settings.ringcentral-you.connect': '接続',
  'settings.ringcentral-you.reconnect': '再接続',
  'settings.ringcentral-you.switch-account': 'アカウントを切り替え',
  'settings.ringcentral-you.disconnect': '切断',
  'settings.ringcentral-you.disconnecting': '切断しています…',
  'settings.ringcentral-you.disconnect-title': 'RingCentralを切断',
  'settings.ringcentral-you.disconnect-question':
    'RingCentralを切断しますか？ 進行中の通話は終了し、もう一度接続するまでここで通話できません。',
  'settings.ringcentral-you.disconnect-now': '今すぐ切断',
  'settings.ringcentral-you.stay-connected': '接続したままにする',
  'settings.ringcentral-you.not-disconnected':
    '切断できませんでした。少し待ってから、もう一度試してください。',
  'settings.netsuite-you.title': 'NetSuite（あなた）',
  'settings.netsuite-you.active':
    'サインインしています。再接続のために開いた場合は、このタブを閉じてかまいません。ソフトフォンに戻ると自動的に反映されます。',
  'settings.netsuite-you.lapsed':
    '新しいタブでもう一度サインインしてから、このタブに戻ってください。自動的に反映され、入力内容も残ります。',
  'settings.netsuite-you.member':
    'お使いのロールはここではメンバーです。「会社」の項目は会社の管理者が変更します。',
  'settings.netsuite-you.company-admin':
    'お使いのロールはここでは会社の管理者です。「会社」の項目を変更できます。',
  'settings.netsuite-you.no-crm':
    'お使いのロールでは顧客や連絡先を表示できないため、発信者は番号で表示されます。',
  'settings.netsuite-you.sign-in': 'サインイン',
  'settings.new-tab': '（新しいタブで開きます）',
  'settings.notifications.title': '通知',
  'settings.notifications.text':
    '別のタブやプログラムが前面にあるときに、着信をお知らせします。許可はこのブラウザのすべてのNetSuiteページに適用されます。オフにするには、' +
    'このサイトのブラウザ設定を使ってください。',
  'settings.notifications.enable': '通知を有効にする',
  'settings.notifications.how': '許可する方法',
  'settings.microphone.title': 'マイク',
  'settings.microphone.text': '話しかけて、バーが動くか確認してください。録音も送信もされません。',
  'settings.browser.title': 'このブラウザー',
  'settings.browser.text':
    'ソフトフォンは、最近の通話、まだ保存されていないメモ、番号に対応する名前、設定をこのブラウザーに保持します。',
  'settings.browser.remove': 'このブラウザーから自分のデータを削除',
  'settings.browser.question':
    '最近の通話、メモ、設定をこのブラウザーから削除しますか？NetSuiteの電話レコードとRingCentralの接続は残ります。',
  'settings.browser.unsaved.one':
    'まだNetSuiteに保存されていない通話が1件あります。通話とメモは失われます。',
  'settings.browser.unsaved.other':
    'まだNetSuiteに保存されていない通話が{1}件あります。通話とメモは失われます。',
  'settings.browser.open-softphone': 'ソフトフォンを開く',
  'settings.browser.remove-now': 'データを削除',
  'settings.browser.keep': 'データを残す',
  'settings.browser.removed':
    '削除しました。ここでソフトフォンを再び使うと、新しいデータが保持されます。',
  'settings.browser.failed':
    '削除できませんでした。ブラウザーの設定で、このサイトのデータを削除してください。',
  'settings.ringcentral-company.title': 'RingCentral（会社）',
  'settings.ringcentral-company.use':
    '会社としてのRingCentral接続です。毎日テストされ、結果はヘルスチェックで報告されます。通話同期がこの接続を使います。',
  'settings.netsuite-company.title': 'NetSuite（会社）',
  'settings.netsuite-company.use':
    '会社としてのNetSuite接続です。毎日テストされ、結果はヘルスチェックで報告されます。通話同期がこの接続を使います。',
  'settings.credential.unreadable':
    '値を読み取れませんでした。再読み込みして、もう一度試してください。理由はスクリプトログに記録されています。',
  'settings.credential.member': '会社の管理者が設定し、変更できます。',
  'settings.credential.recorded':
    'この結果は以前のバージョンで手動で記録されたものです。足りない値を入力して接続をテストしてください。その後は毎日自動で確認されます。',
  'settings.product.title': 'RingCentral for NetSuite Pro',
  'settings.product.form': '会社',
  'settings.product.running': '実行中のバージョン',
  'settings.product.installed': 'インストール済みのバンドル',
  'settings.product.none': 'なし：SuiteCloud CLIでデプロイされたか、まだ確認されていません',
  'settings.product.managed': '{1}、発行元が管理',
  'settings.product.required': '必要なバージョン',
  'settings.product.not-known': '不明',
  'settings.form.save': '保存',
  'settings.form.saving': '保存しています…',
  'settings.form.saved': '保存しました',
  'settings.form.discard': '変更を破棄',
  'settings.form.invalid': 'まだ何も保存されていません。いくつかの値を確認してください。',
  'settings.failure.session-ended.save':
    'NetSuiteのセッションが終了しました。別のタブでサインインしてから、ここで保存してください。入力内容は残ります。',
  'settings.failure.unreachable.save':
    'NetSuiteに接続できませんでした。少し待ってから、ここで保存してください。入力内容は残ります。',
  'settings.failure.session-ended.test':
    'NetSuiteのセッションが終了しました。別のタブでサインインしてから、もう一度テストしてください。',
  'settings.failure.unreachable.test':
    'NetSuiteに接続できませんでした。少し待ってから、もう一度テストしてください。',
  'settings.failure.stopped':
    '待機を中止しました。NetSuiteはテストを続け、結果を保存します。1分後に再読み込みすると確認できます。',
  'settings.refused.body-invalid': 'リクエストを理解できませんでした。何も保存されていません。',
  'settings.refused.form-expired':
    'NetSuiteのセッションが変わったため、何も保存されていません。入力した内容をコピーし、このページを再読み込みしてから、もう一度お試しください。',
  'settings.refused.not-allowed':
    'お使いのロールではこの操作を行えません。何も変更されていません。',
  'settings.refused.values-invalid': 'いくつかの値を確認してください。',
  'settings.refused.not-configured': 'テストする前に、このカードのすべての値を保存してください。',
  'settings.refused.not-saved':
    'NetSuiteが保存しませんでした。お使いのロールに権限がない可能性があります。理由はスクリプトログに記録されています。',
  'settings.refused.confirm-server':
    '保存されませんでした。このサーバーはRingCentralのものではありません。保存するには確認してください。',
  'settings.refused.server-unconfirmed':
    'テストされませんでした。管理者がこのサーバーを確認していないため、何も送信されていません。',
  'settings.refused.test-running':
    'この資格情報は、別のタブまたは別の管理者がすでにテスト中です。終わるのを待ってから、再読み込みしてください。',
  'settings.refused.test-too-soon':
    '短時間のテストが多すぎます。{1}秒後にもう一度テストしてください。',
  'settings.refused.changed-meanwhile':
    'テスト中に値が変更されたため、結果は破棄されました。もう一度テストしてください。',
  'settings.refused.action-unknown':
    'このページはインストール済みのものより古くなっています。再読み込みしてください。',
  'settings.problem.too-long': '300文字以内で入力してください。',
  'settings.problem.no-spaces': '空白を含まない英数字と記号を使ってください。',
  'settings.problem.client-id': '英数字、ピリオド、ハイフン、アンダースコアを使ってください。',
  'settings.problem.server':
    'https://platform.ringcentral.comのように、パスのないhttpsのアドレスを入力してください。',
  'settings.problem.server-administrator':
    'RingCentral以外のサーバーを入力できるのは、NetSuite管理者だけです。',
  'settings.problem.server-confirm':
    'このサーバーはRingCentralのものではありません。保存するには確認してください。',
  'settings.problem.secret':
    'custsecret_rcp_で始まる、この製品のAPIシークレットのIDを入力してください。シークレット自体は貼り付けないでください。',
  'settings.problem.seal':
    'このシークレットはサインインの封印に使われ、どこにも送信されません。別のIDを入力してください。',
  'settings.problem.certificate': 'custcertificateで始まる証明書のIDを入力してください。',
  'settings.problem.date': '2027-01-31のような日付を入力してください。',
  'settings.problem.version': '1.2.0のようなバージョンを入力してください。',
  'settings.problem.roles':
    'customrole_support_leadのようなロールIDを、カンマで区切って入力してください。',
  'settings.problem.administrator-only':
    '会社の管理者とみなすロールを決められるのは、NetSuiteの管理者だけです。',
  'settings.problem.shipped-role':
    'RingCentral Service、RingCentral Healthは会社の管理者にできません。ほかのロールを入力してください。',
  'settings.confirm-server.title': 'RingCentral以外のサーバーを使用しますか？',
  'settings.confirm-server.body':
    '{1}はRingCentralのサーバーではありません。確認すると、ユーザーは{1}でサインインし、ユーザーのRingCentralへのアクセス権、' +
    '会社のクライアントシークレット、JWTが{1}に送信されます。',
  'settings.confirm-server.confirm': '{1}を確認',
  'settings.confirm-server.cancel': 'キャンセル',
  'settings.server-unconfirmed.body':
    '{1}はRingCentralのサーバーではなく、NetSuite管理者も確認していません。何も送信されないため、誰もサインインできず、接続もテストできません。',
  'settings.server-unconfirmed.confirm': 'サーバーを確認',
  'settings.server-unconfirmed.ask':
    'NetSuite管理者にこのページでの確認を依頼するか、RingCentralのサーバーを入力してください。',
  'settings.field.rc-server.label': 'RingCentralサーバー',
  'settings.field.rc-server.help': 'RingCentral APIのアドレス（パスなし）。',
  'settings.field.rc-client-id.label': '各自がサインインするアプリのクライアントID',
  'settings.field.rc-client-id.help':
    'RingCentralの開発者コンソールにある1つ目のアプリの「Credentials」で確認できます。',
  'settings.field.rc-jwt-client-id.label': '会社のアプリのクライアントID',
  'settings.field.rc-jwt-client-id.help': 'JWT認証フローを使う2つ目のアプリで確認できます。',
  'settings.field.rc-client-secret.label':
    '会社のアプリのクライアントシークレットを入れたAPIシークレット',
  'settings.field.rc-client-secret.help':
    'Setup > Company > Preferences > API SecretsにあるシークレットのIDです。値自体はそこから出ません。',
  'settings.field.rc-secret.label': 'JWTを入れたAPIシークレット',
  'settings.field.rc-secret.help': 'JWTを入れたシークレットのIDです。値自体はそこから出ません。',
  'settings.field.ns-client-id.label': 'クライアントID',
  'settings.field.ns-client-id.help':
    'Setup > Integration > Manage Integrationsの統合レコードで確認できます。レコードの保存時に一度だけ表示されます。',
  'settings.field.ns-certificate.label': '証明書ID',
  'settings.field.ns-certificate.help':
    'Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setupで、統合をRingCentral Healthロールに対応付けている行にあります。',
  'settings.field.ns-signer.label': '署名用の証明書',
  'settings.field.ns-signer.help':
    'Setup > Company > Certificatesにある、秘密鍵付きの証明書のIDです。',
  'settings.field.ns-certificate-ends.label': '証明書の終了日',
  'settings.field.ns-certificate-ends.help':
    '30日前からここで警告します。NetSuiteは証明書の終了日をスクリプトに知らせません。',
  'settings.field.min-version.label': 'バンドルの最低バージョン',
  'settings.field.min-version.help':
    '古いバージョンがインストールされている場合に、更新を促します。指定しない場合は空欄にします。',
  'settings.field.admin-roles.label': '会社の管理者とみなすロール',
  'settings.field.admin-roles.help':
    'AdministratorとRingCentral Company Admin以外のロールのIDを、カンマで区切って入力します。各ロールにはRingCentral ' +
    'Company Set-upレコードの編集権限も必要です。変更できるのはNetSuiteの管理者だけです。',
  'settings.certificate.read': 'または証明書のファイルから日付を読み取る',
  'settings.certificate.stays': 'ファイルはこのブラウザから出ません。日付だけが保存されます。',
  'settings.certificate.found': '{1}に終了します。保存すると日付が記録されます。',
  'settings.certificate.none':
    'このファイルには証明書がありません。アップロードした.pem、.cer、.crtのいずれかを選んでください。',
  'settings.certificate.too-large': 'このファイルは証明書としては大きすぎます。',
  'settings.certificate.ends.one': '証明書はあと{1}日で、{2}に終了します。',
  'settings.certificate.ends.other': '証明書はあと{1}日で、{2}に終了します。',
  'settings.certificate.ends-today': '証明書は1日以内に、{1}に終了します。',
  'settings.certificate.ended': '証明書は{1}に終了しました。',
  'settings.certificate.renew':
    '新しい証明書を作成して両方の場所にアップロードし、そのIDと終了日をここに入力してください。',
  'settings.steps.open': '設定の方法',
  'settings.steps.done': '設定した方法',
  'settings.steps.ringcentral.people':
    'RingCentralの開発者コンソールで、各自が使うアプリを作成します：client-side web app、PKCE付きの3-legged OAuth、権限はVoIP ' +
    'CallingとRead Accounts。次のリダイレクトURIを登録します：{1}',
  'settings.steps.ringcentral.company':
    '会社用に2つ目のアプリを作成します：server-only (no UI)、JWT auth flow、権限はRead AccountsとRead Call Log。',
  'settings.steps.ringcentral.jwt':
    '会社に与える権限を持つユーザーとして、RingCentralでJWTを作成し、2つ目のアプリを許可します。',
  'settings.steps.ringcentral.secrets':
    'NetSuiteのSetup > Company > Preferences > API ' +
    'Secretsで、2つ目のアプリのクライアントシークレットを入れたものと、JWTを入れたものを作成します。RingCentralサーバーのドメインに限定し、' +
    '次のスクリプトに両方を許可します：{1}',
  'settings.steps.ringcentral.seal':
    '同じ場所で、ランダムな英数字32文字を値とするシークレットも作成します。各自のサインインの封印に使います：{1} 次のスクリプトに許可します：{2}',
  'settings.steps.netsuite.feature':
    'Setup > Company > Enable Features > SuiteCloudで、OAuth 2.0をオンにします。',
  'settings.steps.netsuite.integration':
    'Setup > Integration > Manage Integrationsで、Client Credentials (Machine to Machine) ' +
    'GrantとスコープRESTletsを持つレコードを作成します。クライアントIDは一度しか表示されないため、コピーします。',
  'settings.steps.netsuite.key':
    'EC鍵（P-256、P-384、またはP-521）と、有効期間が2年以内の証明書を作成します。例：{1}',
  'settings.steps.netsuite.signer':
    'Setup > Company > Certificatesで、証明書を秘密鍵とともにアップロードします。IDはcustcertificateで始まります。' +
    '次のスクリプトに許可します：{1}',
  'settings.steps.netsuite.mapping':
    'Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setupで、統合をRingCentral Healthロールのユーザーに対応付け、証明書を鍵なしでアップロードします。証明書IDをコピーします。' +
    'サンドボックスを更新するとこの対応付けは消えるため、その場合はこの手順をやり直します。',
  'settings.steps.enter': '下にIDを入力して保存し、接続をテストします。',
  'settings.test.connection': '接続をテスト',
  'settings.test.both': '両方をテスト',
  'settings.test.stop-waiting': '待機を中止',
  'settings.test.save-first': '先に保存してください。テストには保存済みの値が使われます。',
  'settings.test.under-way.ringcentral':
    'テスト中… RingCentralにトークンを要求し、アカウントを読み取っています。数秒、最長で2分かかります。',
  'settings.test.under-way.netsuite':
    'テスト中… NetSuiteにトークンを要求し、それを使ってヘルスチェックを呼び出しています。数秒、最長で2分かかります。',
  'settings.test.of-two': '2件中{1}件目。{2}',
  'settings.test.came-to': '{1}：{2}',
  'settings.report.last': '最後のテスト：{1}',
  'settings.report.last-scheduled': '最後のテスト：{1}（毎日のテスト）',
  'settings.report.since': '{1}から失敗しています。',
  'settings.report.passed-before': 'その前のテストは成功しました：{1}',
  'settings.report.ringcentral.answered': '応答したアカウント',
  'settings.report.ringcentral.carried': 'トークンの権限',
  'settings.report.netsuite.answered': '応答したバージョン',
  'settings.report.netsuite.carried': 'ロールの権限',
  'settings.report.missing': '不足している権限',
  'settings.permission.list-call': '通話',
  'settings.permission.list-contact': '連絡先',
  'settings.permission.list-custjob': '顧客',
  'settings.permission.list-job': 'プロジェクト',
  'settings.permission.admi-login-oauth2': 'Log in using OAuth 2.0 Access Tokens',
  'settings.outcome.passed.title': 'テストに成功しました',
  'settings.outcome.rc-secret-unusable.title':
    'NetSuiteが、このスクリプトにAPIシークレットの使用を許可していません',
  'settings.outcome.rc-secret-unusable.body':
    'Setup > Company > Preferences > API ' +
    'Secretsで、両方のシークレットがここに入力したIDで存在すること、customscript_rcp_settings、' +
    'customscript_rcp_retest、customscript_rcp_call_syncが使用できること、' +
    'RingCentralサーバーへの送信が許可されていることを確認してください。',
  'settings.outcome.rc-client-refused.title':
    'RingCentralは、このクライアントIDとクライアントシークレットの組み合わせを認識していません',
  'settings.outcome.rc-client-refused.body':
    '会社のアプリのクライアントIDを開発者コンソールと比べてください。次に、アプリのクライアントシークレットをAPIシークレットに入れ直してください。',
  'settings.outcome.rc-app-disabled.title': '会社のアプリがRingCentralで無効になっています',
  'settings.outcome.rc-app-disabled.body':
    '開発者コンソールで有効にするか、ここに別のアプリを入力してください。',
  'settings.outcome.rc-grant-not-allowed.title': '会社のアプリはJWTグラントを使えません',
  'settings.outcome.rc-grant-not-allowed.body':
    '開発者コンソールで、アプリの認証をJWT auth flowにしてください。各自がサインインするアプリとは別のものです。',
  'settings.outcome.rc-jwt-revoked.title': 'JWTは取り消されました',
  'settings.outcome.rc-jwt-revoked.body':
    'RingCentralで無効になっています。会社のアプリ用に別のJWTを作成し、APIシークレットに入れてください。',
  'settings.outcome.rc-jwt-expired.title': 'JWTの期限が切れました',
  'settings.outcome.rc-jwt-expired.body':
    '期限がより遅い、または期限のない別のJWTを作成し、APIシークレットに入れてください。',
  'settings.outcome.rc-jwt-other-app.title': 'JWTは別のアプリのものです',
  'settings.outcome.rc-jwt-other-app.body':
    'JWTで会社のアプリを許可するか、会社のアプリ用に作成してください。',
  'settings.outcome.rc-jwt-refused.title': 'RingCentralがJWTを読み取れません',
  'settings.outcome.rc-jwt-refused.body':
    'APIシークレットの内容が違うか、一部だけの可能性があります。JWT全体をコピーし直してください。',
  'settings.outcome.rc-scope-missing.title': 'トークンに権限が不足しています',
  'settings.outcome.rc-scope-missing.body':
    '開発者コンソールで、会社のアプリに不足している権限を追加してください。JWTのユーザーにも、RingCentralアカウントで対応する権限が必要です。',
  'settings.outcome.rc-refused.title':
    'RingCentralが、このバージョンでは分からない理由で拒否しました',
  'settings.outcome.rc-refused.body':
    'RingCentralサーバーが正しく、アプリが有効であることを確認してから、もう一度テストしてください。',
  'settings.outcome.rc-unreachable.title': 'RingCentralに接続できませんでした',
  'settings.outcome.rc-unreachable.body':
    '資格情報については何も分かりませんでした。RingCentralサーバーのアドレスが新しい場合は確認し、そうでなければ1分後にもう一度テストしてください。',
  'settings.outcome.rc-timeout.title': 'RingCentralが時間内に応答しませんでした',
  'settings.outcome.rc-timeout.body':
    '資格情報については何も分かりませんでした。1分後にもう一度テストしてください。',
  'settings.outcome.rc-busy.title': 'RingCentralから待機を求められました',
  'settings.outcome.rc-busy.body':
    '短時間のサインインが多すぎました。資格情報については何も分かりませんでした。1分後にもう一度テストしてください。',
  'settings.outcome.rc-server-error.title': 'RingCentral側で問題が発生しています',
  'settings.outcome.rc-server-error.body':
    '資格情報については何も分かりませんでした。あとでもう一度テストしてください。',
  'settings.outcome.rc-not-json.title': 'RingCentralのAPIではなく、Webページが応答しました',
  'settings.outcome.rc-not-json.body':
    '途中の経路が停止しているか、RingCentralサーバーのアドレスが違う可能性があります。資格情報については何も分かりませんでした。',
  'settings.outcome.rc-unexpected.title': 'テストを実行できませんでした',
  'settings.outcome.rc-unexpected.body':
    '理由はスクリプトログに記録されています。資格情報については何も分かりませんでした。',
  'settings.outcome.ns-certificate-unusable.title': '署名用の証明書を使えません',
  'settings.outcome.ns-certificate-unusable.body':
    'Setup > Company > Certificatesで、ここに入力したIDで存在すること、customscript_rcp_settings、' +
    'customscript_rcp_retest、customscript_rcp_call_syncが使用できることを確認してください。' +
    'お使いのロールにはCertificate Accessが必要です。',
  'settings.outcome.ns-key-unsuitable.title':
    '証明書の鍵の種類が、トークンのエンドポイントに対応していません',
  'settings.outcome.ns-key-unsuitable.body':
    'EC鍵（P-256、P-384、またはP-521）で作成し、両方の場所にアップロードして、新しいIDを入力してください。',
  'settings.outcome.ns-key-mismatch.title': '対応付けの証明書が、署名する証明書と異なります',
  'settings.outcome.ns-key-mismatch.body':
    '両方の場所に同じ証明書をアップロードしてください。Setup > Company > Certificatesには秘密鍵付きで、対応付けには秘密鍵なしでアップロードします。',
  'settings.outcome.ns-mapping-unknown.title': 'NetSuiteにこの対応付けがありません',
  'settings.outcome.ns-mapping-unknown.body':
    'クライアントIDと証明書IDを、OAuth 2.0 Client Credentials (M2M) ' +
    'Setupと比べてください。サンドボックスを更新するとすべての対応付けが消えるため、その場合は作成し直してください。',
  'settings.outcome.ns-mapping-revoked.title': '対応付けられた証明書は取り消されました',
  'settings.outcome.ns-mapping-revoked.body':
    '再び使うことはできません。OAuth 2.0 Client Credentials (M2M) Setupで別の証明書を対応付け、そのIDを入力してください。',
  'settings.outcome.ns-certificate-expired.title': '証明書の期限が切れました',
  'settings.outcome.ns-certificate-expired.body':
    '2年以内の別の証明書を作成し、両方の場所にアップロードして、新しいIDと終了日を入力してください。',
  'settings.outcome.ns-audience-wrong.title':
    '署名付きリクエストの宛先が、別のトークンエンドポイントでした',
  'settings.outcome.ns-audience-wrong.body':
    '会社のURLにあるアカウントのSuiteTalkドメインを添えて、製品の保守担当者に報告してください。',
  'settings.outcome.ns-clock-off.title': '双方の時計がずれています',
  'settings.outcome.ns-clock-off.body':
    'トークンのエンドポイントから見て、署名付きリクエストが古すぎるか新しすぎました。もう一度テストし、続く場合はNetSuiteに報告してください。',
  'settings.outcome.ns-assertion-refused.title':
    'NetSuiteが理由を示さずに署名付きリクエストを拒否しました',
  'settings.outcome.ns-assertion-refused.body':
    'クライアントIDと証明書IDをOAuth 2.0 Client Credentials (M2M) ' +
    'Setupと比べ、対応付けが存在し、取り消されておらず、期限内で、署名する証明書を持つことを確認してください。ログイン監査証跡に原因が示されることがあります。' +
    'サンドボックスを更新するとすべての対応付けが消えます。',
  'settings.outcome.ns-scope-refused.title': '統合レコードにスコープRESTletsがありません',
  'settings.outcome.ns-scope-refused.body':
    '統合レコードの「OAuth 2.0」でRESTletsにチェックを入れてください。',
  'settings.outcome.ns-token-refused.title': 'RESTletがトークンを受け付けませんでした',
  'settings.outcome.ns-token-refused.body':
    '対応付けたユーザーが有効で、対応付けたロールを持つことを確認してから、もう一度テストしてください。',
  'settings.outcome.ns-role-refused.title': '対応付けたロールはRESTletを呼び出せません',
  'settings.outcome.ns-role-refused.body':
    'Log in using OAuth 2.0 Access Tokensの権限と、RingCentral ' +
    'Healthの対象への追加を行うか、両方を備えた付属のロールRingCentral Call Syncを対応付けてください。',
  'settings.outcome.ns-permission-missing.title': '対応付けたロールに権限が不足しています',
  'settings.outcome.ns-permission-missing.body':
    '不足している権限を追加するか、付属のロールRingCentral Call Syncを対応付けてください。',
  'settings.outcome.ns-restlet-missing.title': 'ヘルスチェックのRESTletがありません',
  'settings.outcome.ns-restlet-missing.body':
    'スクリプトRingCentral Healthがデプロイされ、リリースされていることを確認してください。',
  'settings.outcome.ns-refused.title': 'NetSuiteが、このバージョンでは分からない理由で拒否しました',
  'settings.outcome.ns-refused.body': 'ログイン監査証跡とスクリプトログに示されることがあります。',
  'settings.outcome.ns-unreachable.title': 'トークンのエンドポイントに接続できませんでした',
  'settings.outcome.ns-unreachable.body':
    '資格情報については何も分かりませんでした。1分後にもう一度テストしてください。',
  'settings.outcome.ns-timeout.title': 'NetSuiteが時間内に応答しませんでした',
  'settings.outcome.ns-timeout.body':
    '資格情報については何も分かりませんでした。1分後にもう一度テストしてください。',
  'settings.outcome.ns-busy.title': 'NetSuiteから待機を求められました',
  'settings.outcome.ns-busy.body':
    '一度のリクエストが多すぎました。資格情報については何も分かりませんでした。1分後にもう一度テストしてください。',
  'settings.outcome.ns-server-error.title': 'NetSuite側で問題が発生しています',
  'settings.outcome.ns-server-error.body':
    '資格情報については何も分かりませんでした。あとでもう一度テストしてください。',
  'settings.outcome.ns-not-json.title': 'NetSuiteのAPIではなく、Webページが応答しました',
  'settings.outcome.ns-not-json.body':
    'メンテナンス中の可能性があります。資格情報については何も分かりませんでした。',
  'settings.outcome.ns-unexpected.title': 'テストを実行できませんでした',
  'settings.outcome.ns-unexpected.body':
    '理由はスクリプトログに記録されています。資格情報については何も分かりませんでした。',
};
