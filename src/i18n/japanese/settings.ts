import type { AreaWords } from '../english.ts';

export const SETTINGS: AreaWords<'settings'> = {
  'settings.title': '設定',
  'settings.link.softphone': 'ソフトフォン',
  'settings.you': 'あなた',
  'settings.company': '会社',
  'settings.nav.label': 'このページのセクション',
  'settings.nav.connection': 'あなたの接続',
  'settings.nav.connections': '会社の接続',
  'settings.nav.call-sync': '通話の同期',
  'settings.nav.version': 'バージョン',
  'settings.ringcentral-you.title': 'RingCentral（あなた）',
  'settings.ringcentral-you.connected': 'RingCentralアカウントは接続されています。',
  'settings.ringcentral-you.never-connected': 'RingCentralアカウントはまだ接続されていません。',
  'settings.ringcentral-you.disconnected': 'RingCentralアカウントの接続を解除しました。',
  'settings.ringcentral-you.expired': 'RingCentralのサインインの期限が切れました。',
  'settings.ringcentral-you.revoked': 'RingCentralが接続を終了しました。',
  'settings.ringcentral-you.elsewhere':
    'サインインした後に、会社のRingCentralサーバーまたはクライアントIDが変更されました。もう一度サインインしてください。',
  'settings.ringcentral-you.unknown':
    'RingCentralの接続を確認できませんでした。このページを再読み込みして、もう一度お試しください。',
  'settings.ringcentral-you.not-ready':
    '会社のRingCentralアプリがまだ設定されていません。会社の管理者が、下の「RingCentral（会社）」で設定できます。',
  'settings.ringcentral-you.connect': '接続',
  'settings.ringcentral-you.reconnect': '再接続',
  'settings.ringcentral-you.switch-account': 'アカウントを切り替え',
  'settings.ringcentral-you.disconnect': '切断',
  'settings.ringcentral-you.disconnecting': '切断しています…',
  'settings.ringcentral-you.disconnect-title': 'RingCentralを切断',
  'settings.ringcentral-you.disconnect-question':
    'RingCentralを切断しますか？進行中の通話は終了し、もう一度接続するまで、ここでは発信も着信もできません。',
  'settings.ringcentral-you.disconnect-now': '今すぐ切断',
  'settings.ringcentral-you.stay-connected': '接続したままにする',
  'settings.ringcentral-you.not-disconnected':
    '切断できませんでした。少し待ってから、もう一度お試しください。',
  'settings.netsuite-you.title': 'NetSuite（あなた）',
  'settings.netsuite-you.active':
    'サインインしています。再接続のために開いた場合は、このタブを閉じてもかまいません。ソフトフォンに戻ると、新しいセッションが自動的に検出されます。',
  'settings.netsuite-you.lapsed':
    '新しいタブでもう一度サインインしてから、このタブに戻ってください。新しいセッションは自動的に検出され、入力内容も保持されます。',
  'settings.netsuite-you.member':
    'このロールでは、メンバーとして利用します。「会社」の設定を変更できるのは会社の管理者だけです。',
  'settings.netsuite-you.company-admin':
    'このロールでは、会社の管理者として「会社」の設定を変更できます。',
  'settings.netsuite-you.no-crm':
    'お使いのロールでは顧客や連絡先を表示できないため、発信者は電話番号で表示されます。',
  'settings.netsuite-you.sign-in': 'サインイン',
  'settings.new-tab': '（新しいタブで開きます）',
  'settings.notifications.title': '通知',
  'settings.notifications.text':
    '別のタブやアプリが前面にあるときに、着信や新着メッセージをお知らせします。許可はこのブラウザのすべてのNetSuiteページに適用されます。' +
    '通知をオフにするには、ブラウザでこのサイトの設定を変更してください。',
  'settings.notifications.enable': '通知を有効にする',
  'settings.notifications.how': '通知を許可する方法',
  'settings.microphone.text':
    'マイクに向かって話し、バーが動くことを確認してください。録音も送信もされません。',
  'settings.saved-here':
    '変更はすぐにこのブラウザに保存され、開いているソフトフォンのタブにも反映されます。',
  'settings.sound.ring-on': '着信音の出力先',
  'settings.sound.same-as-speaker': 'スピーカーと同じ',
  'settings.sound.play-ringtone': '着信音を再生',
  'settings.sound.play-test': 'テスト音を再生',
  'settings.sound.silent': '着信時に音は鳴りません。',
  'settings.sound.blocked':
    'ブラウザで音を再生できませんでした。このサイトでの音声の再生が許可されているか確認し、もう一度お試しください。',
  'settings.calls.title': '通話',
  'settings.calls.caller-id': '発信者番号',
  'settings.calls.caller-id-help': '電話をかけた相手に、この番号が表示されます。',
  'settings.calls.caller-id-unknown':
    'このブラウザでソフトフォンが接続すると、ここに番号が表示されます。',
  'settings.calls.after': '通話後にメモを書く時間',
  'settings.calls.after-help':
    'この時間が過ぎると、通話がメモとともに保存されます。入力すると時計が止まります。',
  'settings.calls.seconds.one': '{1}秒',
  'settings.calls.seconds.other': '{1}秒',
  'settings.calls.minutes.one': '{1}分',
  'settings.calls.minutes.other': '{1}分',
  'settings.phone-links.title': '電話リンク',
  'settings.phone-links.text':
    'ウェブサイトの電話リンクでソフトフォンを開くことができます。番号は入力されますが、「発信」を選択するまで発信されません。ほかのプログラムのリンクには、コンピューターの設定が使われます。',
  'settings.phone-links.none': 'このページからは、ソフトフォンは電話リンク用に登録されていません。',
  'settings.phone-links.asked':
    'ソフトフォンを電話リンク用に登録しました。' +
    '許可されたかどうかはブラウザにしかわからないため、リンクを試してください。',
  'settings.phone-links.opened': 'このブラウザで、電話リンクからソフトフォンが開きました。',
  'settings.phone-links.chip.none': 'ここでは未登録',
  'settings.phone-links.chip.asked': '未確認',
  'settings.phone-links.chip.opened': '動作確認済み',
  'settings.phone-links.register': '登録',
  'settings.phone-links.register-again': 'もう一度登録',
  'settings.phone-links.undo': '元に戻す',
  'settings.phone-links.try': '架空の番号で試す',
  'settings.phone-links.removed':
    '電話リンクをソフトフォンで開かないよう、ブラウザに指示しました。',
  'settings.phone-links.refused':
    'ブラウザに拒否されました。サイトによるリンクの処理が許可されていない可能性があります。許可する場所は下の手順を参照してください。',
  'settings.phone-links.by-hand': 'ブラウザで確認が表示されない場合や、手動で元に戻す場合',
  'settings.phone-links.by-hand.chrome':
    'アドレスバーの端にある、ひし形が2つ並んだアイコンを選択します。または、ブラウザの設定で「プロトコル ハンドラ」を検索し、サイトからの確認を許可して、このサイトを一覧から削除します。',
  'settings.phone-links.by-hand.firefox':
    '設定 > 一般 > プログラムを開き、「tel」で電話リンクを開くものを選択します。',
  'settings.phone-links.unsupported':
    'このブラウザでは、電話リンクをウェブサイトで開けません。コンピューターのChrome、Edge、またはFirefoxを使ってください。',
  'settings.browser.title': 'このブラウザ',
  'settings.browser.text':
    'ソフトフォンは、最近の通話、まだ保存されていないメモ、電話番号に対応する名前、メッセージの下書きとテンプレート、設定をこのブラウザに保存します。',
  'settings.browser.remove': 'このブラウザから自分のデータを削除',
  'settings.browser.question':
    '最近の通話、メモ、下書き、テンプレート、設定をこのブラウザから削除しますか？' +
    'NetSuiteの電話レコードとRingCentralの接続は残ります。通話中の通話は続きますが、入力済みのメモは削除されます。',
  'settings.browser.unsaved.one':
    'まだNetSuiteに保存されていない通話が1件あります。通話とメモは失われます。',
  'settings.browser.unsaved.other':
    'まだNetSuiteに保存されていない通話が{1}件あります。通話とメモは失われます。',
  'settings.browser.edits.one': '保存済みの通話1件の変更がまだNetSuiteにありません。失われます。',
  'settings.browser.edits.other':
    '保存済みの通話{1}件の変更がまだNetSuiteにありません。失われます。',
  'settings.browser.open-softphone': 'ソフトフォンを開く',
  'settings.browser.remove-now': 'データを削除',
  'settings.browser.keep': 'データを残す',
  'settings.browser.removed':
    'データを削除しました。ここでソフトフォンをもう一度使うと、新しいデータが保存されます。',
  'settings.browser.failed':
    '削除できませんでした。ブラウザで許可されませんでした。ブラウザの設定で、このサイトのデータを削除してください。',
  'settings.ringcentral-company.title': 'RingCentral（会社）',
  'settings.ringcentral-company.use':
    '会社としてのRingCentral接続です。毎日テストされ、結果はヘルスチェックで報告されます。通話同期がこの接続を使います。',
  'settings.netsuite-company.title': 'NetSuite（会社）',
  'settings.netsuite-company.use':
    '会社としてのNetSuite接続です。毎日テストされ、結果はヘルスチェックで報告されます。通話同期がこの接続を使います。',
  'settings.credential.unreadable':
    '値を読み取れませんでした。このページを再読み込みして、もう一度お試しください。詳細はスクリプトログに記録されています。',
  'settings.credential.member': 'この接続を設定または変更できるのは、会社の管理者だけです。',
  'settings.credential.recorded':
    'この結果は、以前のバージョンで手動で入力されたものです。不足している値を入力し、接続をテストしてください。その後は毎日テストされます。',
  'settings.credential.how': 'この接続の設定方法',
  'settings.product.title': 'RingCentral for NetSuite Pro',
  'settings.product.form': '会社',
  'settings.product.running': '実行中のバージョン',
  'settings.product.installed': 'インストール済みのバンドル',
  'settings.product.none': 'なし（SuiteCloud CLIでデプロイされたか、まだ検出されていません）',
  'settings.product.managed': '{1}（発行元が管理）',
  'settings.product.required': '必要なバージョン',
  'settings.product.not-known': '不明',
  'settings.form.save': '保存',
  'settings.form.saving': '保存しています…',
  'settings.form.saved': '保存しました',
  'settings.form.discard': '変更を破棄',
  'settings.form.invalid': '保存されませんでした。マークされた項目を確認してください。',
  'settings.failure.session-ended.save':
    'NetSuiteのセッションの期限が切れました。別のタブでサインインしてから、ここで保存してください。入力内容は保持されます。',
  'settings.failure.unreachable.save':
    'NetSuiteに接続できませんでした。少し待ってから、もう一度保存してください。入力内容は保持されます。',
  'settings.failure.session-ended.test':
    'NetSuiteのセッションの期限が切れました。別のタブでサインインしてから、もう一度テストしてください。',
  'settings.failure.unreachable.test':
    'NetSuiteに接続できませんでした。少し待ってから、もう一度テストしてください。',
  'settings.failure.stopped':
    '待機を中止しました。NetSuiteではテストが続行され、結果が保存されます。1分後にこのページを再読み込みすると、結果を確認できます。',
  'settings.refused.body-invalid':
    '何も保存されませんでした。NetSuiteがリクエストを読み取れませんでした。このページを再読み込みして、もう一度お試しください。',
  'settings.refused.form-expired':
    'NetSuiteのセッションが変わったため、何も保存されていません。入力した内容をコピーし、このページを再読み込みしてから、もう一度お試しください。',
  'settings.refused.not-allowed':
    '何も変更されませんでした。お使いのロールではこの操作を行えません。',
  'settings.refused.values-invalid': '保存されませんでした。マークされた項目を確認してください。',
  'settings.refused.not-configured':
    'テストされませんでした。先にすべての値を入力して保存してください。',
  'settings.refused.not-saved':
    '保存されませんでした。お使いのロールに権限がない可能性があります。詳細はスクリプトログに記録されています。',
  'settings.refused.confirm-server':
    '保存されませんでした。このサーバーはRingCentralのものではありません。保存するには確認してください。',
  'settings.refused.server-unconfirmed':
    'テストされませんでした。管理者がこのサーバーを確認していないため、何も送信されていません。',
  'settings.refused.test-running':
    'この接続は、別のタブまたは別の管理者によってテスト中です。テストが終わってから、このページを再読み込みしてください。',
  'settings.refused.test-too-soon':
    'テストされませんでした。短時間に行われたテストが多すぎます。{1}秒後にもう一度お試しください。',
  'settings.refused.changed-meanwhile':
    'テスト中に値が変更されたため、結果は破棄されました。もう一度テストしてください。',
  'settings.refused.action-unknown':
    'このページはインストール済みのバージョンより古いものです。再読み込みしてください。',
  'settings.problem.too-long': '300文字以内で入力してください。',
  'settings.problem.no-spaces': 'スペースを含まない英数字と記号を使用してください。',
  'settings.problem.client-id': '英数字、ピリオド、ハイフン、アンダースコアを使用してください。',
  'settings.problem.server':
    'https://platform.ringcentral.comのように、パスのないhttpsのアドレスを入力してください。',
  'settings.problem.server-administrator':
    'RingCentral以外のサーバーを入力できるのは、NetSuite管理者だけです。',
  'settings.problem.server-confirm':
    'このサーバーはRingCentralのものではありません。保存するには確認してください。',
  'settings.problem.secret':
    'custsecret_rcp_で始まる、この製品のAPIシークレットのIDを入力してください。シークレット自体は貼り付けないでください。',
  'settings.problem.seal':
    'このシークレットはサインインの封印に使われ、送信されることはありません。別のシークレットのIDを入力してください。',
  'settings.problem.certificate': 'custcertificateで始まる証明書のIDを入力してください。',
  'settings.problem.date': '2027-01-31のような日付を入力してください。',
  'settings.problem.version': '1.2.0のようなバージョンを入力してください。',
  'settings.problem.roles':
    'customrole_support_leadのようなロールIDを、カンマで区切って入力してください。',
  'settings.problem.administrator-only':
    '会社の管理者とみなすロールを選択できるのは、NetSuite管理者だけです。',
  'settings.problem.shipped-role':
    'RingCentral ServiceとRingCentral Healthのロールは、会社の管理者にできません。ほかのロールを入力してください。',
  'settings.confirm-server.title': 'RingCentral以外のサーバーを使用しますか？',
  'settings.confirm-server.body':
    '{1}はRingCentralのサーバーではありません。確認すると、ユーザーは{1}でサインインします。ユーザーのRingCentralへのアクセス権、会社のクライアントシークレッ' +
    'ト、会社のJWTが{1}に送信されます。',
  'settings.confirm-server.confirm': '{1}を確認',
  'settings.confirm-server.cancel': 'キャンセル',
  'settings.server-unconfirmed.body':
    '{1}はRingCentralのサーバーではなく、NetSuite管理者も確認していません。{1}には何も送信されないため、誰もサインインできず、接続もテストできません。',
  'settings.server-unconfirmed.confirm': 'サーバーを確認',
  'settings.server-unconfirmed.ask':
    'NetSuite管理者にこのページでの確認を依頼するか、RingCentralのサーバーを入力してください。',
  'settings.field.rc-server.label': 'RingCentralサーバー',
  'settings.field.rc-server.help': 'RingCentral APIのアドレス（パスなし）。',
  'settings.field.rc-client-id.label': 'ユーザーがサインインに使うアプリのクライアントID',
  'settings.field.rc-client-id.help':
    'RingCentralの開発者コンソールにある1つ目のアプリの「Credentials」で確認できます。',
  'settings.field.rc-jwt-client-id.label': '会社のアプリのクライアントID',
  'settings.field.rc-jwt-client-id.help': 'JWT認証フローを使う2つ目のアプリで確認できます。',
  'settings.field.rc-client-secret.label':
    '会社のアプリのクライアントシークレットを入れたAPIシークレット',
  'settings.field.rc-client-secret.help':
    'Setup > Company > Preferences > API SecretsにあるシークレットのIDです。シークレットの値は、どのページからもスクリプトからも読み取れません。',
  'settings.field.rc-secret.label': 'JWTを入れたAPIシークレット',
  'settings.field.rc-secret.help':
    'JWT認証情報を入れたシークレットのIDです。シークレットの値は、どのページからもスクリプトからも読み取れません。',
  'settings.field.ns-client-id.label': 'クライアントID',
  'settings.field.ns-client-id.help':
    'Setup > Integration > Manage Integrationsの統合レコードで確認できます。クライアントIDは、レコードの保存時に一度だけ表示されます。',
  'settings.field.ns-certificate.label': '証明書ID',
  'settings.field.ns-certificate.help':
    'Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) Setupで、統合' +
    'をRingCentral Call Syncロールに対応付けている行にあります。',
  'settings.field.ns-signer.label': '署名用の証明書',
  'settings.field.ns-signer.help':
    'Setup > Company > Preferences > Certificatesにある、秘密鍵付きの証明書のIDです。',
  'settings.field.ns-certificate-ends.label': '証明書の有効期限',
  'settings.field.ns-certificate-ends.help':
    'この日付の30日前から、ここに警告が表示されます。スクリプトは証明書の有効期限をNetSuiteから読み取れません。',
  'settings.field.min-version.label': 'バンドルの最低バージョン',
  'settings.field.min-version.help':
    '古いバージョンがインストールされている場合、ユーザーに更新を求めます。バージョンを指定しない場合は空欄にしてください。',
  'settings.field.admin-roles.label': '会社の管理者とみなすロール',
  'settings.field.admin-roles.help':
    'AdministratorとRingCentral Company Adminに加えるロールのIDを、カンマで区切って入力します。各ロールにはRingCentral ' +
    'Company Setupレコードの編集権限も必要です。変更できるのはNetSuite管理者だけです。',
  'settings.certificate.read': 'または証明書のファイルから日付を読み取る',
  'settings.certificate.stays':
    'ファイルはこのブラウザの外に送信されません。日付だけが保存されます。',
  'settings.certificate.found': '証明書の有効期限は{1}です。保存すると、この日付が記録されます。',
  'settings.certificate.none':
    'このファイルには証明書が含まれていません。アップロードした.pem、.cer、.crtのいずれかのファイルを選択してください。',
  'settings.certificate.too-large': 'このファイルは証明書としては大きすぎます。',
  'settings.certificate.ends.one': '証明書はあと{1}日で期限が切れます（{2}）。',
  'settings.certificate.ends.other': '証明書はあと{1}日で期限が切れます（{2}）。',
  'settings.certificate.ends-today': '証明書は1日以内に期限が切れます（{1}）。',
  'settings.certificate.ended': '証明書は{1}に期限が切れました。',
  'settings.certificate.renew':
    '新しい証明書を作成して両方の場所にアップロードし、そのIDと有効期限をここに入力してください。',
  'settings.test.connection': '接続をテスト',
  'settings.test.both': '両方の接続をテスト',
  'settings.test.stop-waiting': '待機を中止',
  'settings.test.save-first': '先に変更を保存してください。テストには保存済みの値が使われます。',
  'settings.test.under-way.ringcentral':
    'テスト中… RingCentralにトークンを要求し、アカウントを読み取っています。数秒、最長で3分かかります。',
  'settings.test.under-way.netsuite':
    'テスト中… NetSuiteにトークンを要求し、それを使ってヘルスチェックを呼び出しています。数秒、最長で3分かかります。',
  'settings.test.of-two': '2件中{1}件目。{2}',
  'settings.test.came-to': '{1}：{2}',
  'settings.report.last': '前回のテスト：{1}',
  'settings.report.last-scheduled': '前回のテスト：{1}（毎日のテスト）',
  'settings.report.since': '{1}から失敗しています。',
  'settings.report.passed-before': '最後に成功したテスト：{1}',
  'settings.report.ringcentral.answered': 'RingCentralアカウント',
  'settings.report.ringcentral.carried': 'トークンの権限',
  'settings.report.netsuite.answered': 'ヘルスチェックが報告したバージョン',
  'settings.report.netsuite.carried': 'ロールの権限',
  'settings.report.missing': '不足している権限',
  'settings.permission.list-call': '電話',
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
    'customscript_rcp_retest、customscript_rcp_call_sync、customscript_rcp_sync_pageが使用できること、' +
    'RingCentralサーバーへの送信が許可されていることを確認してください。',
  'settings.outcome.rc-client-refused.title':
    'RingCentralは、このクライアントIDとクライアントシークレットの組み合わせを認識していません',
  'settings.outcome.rc-client-refused.body':
    '会社のアプリのクライアントIDを、開発者コンソールのものと比べてください。次に、アプリのクライアントシークレットをAPIシークレットに入力し直してください。',
  'settings.outcome.rc-app-disabled.title': '会社のアプリがRingCentralで無効になっています',
  'settings.outcome.rc-app-disabled.body':
    '開発者コンソールでアプリを有効にするか、ここに別のアプリを入力してください。',
  'settings.outcome.rc-grant-not-allowed.title':
    '会社のアプリにはJWTグラントの使用が許可されていません',
  'settings.outcome.rc-grant-not-allowed.body':
    '開発者コンソールで、アプリの認証をJWT auth flowに設定してください。ユーザーがサインインに使うアプリとは別のアプリです。',
  'settings.outcome.rc-jwt-revoked.title': 'JWTは取り消されました',
  'settings.outcome.rc-jwt-revoked.body':
    'このJWTはRingCentralで受け付けられなくなりました。会社のアプリ用に新しいJWT認証情報を作成し、APIシークレットに保存してください。',
  'settings.outcome.rc-jwt-expired.title': 'JWTの期限が切れました',
  'settings.outcome.rc-jwt-expired.body':
    '有効期限がより遅い、または無期限の新しいJWT認証情報を作成し、APIシークレットに保存してください。',
  'settings.outcome.rc-jwt-other-app.title': 'JWTは別のアプリのものです',
  'settings.outcome.rc-jwt-other-app.body':
    'JWT認証情報で会社のアプリを許可するか、会社のアプリ用のJWT認証情報を作成してください。',
  'settings.outcome.rc-jwt-refused.title': 'RingCentralがJWTを読み取れません',
  'settings.outcome.rc-jwt-refused.body':
    'APIシークレットに別の内容、またはJWTの一部だけが入っている可能性があります。JWT全体をAPIシークレットにコピーし直してください。',
  'settings.outcome.rc-scope-missing.title': 'トークンに権限が不足しています',
  'settings.outcome.rc-scope-missing.body':
    '開発者コンソールで、会社のアプリに不足している権限を追加してください。JWTのユーザーにも、RingCentralアカウントで対応する権限が必要です。',
  'settings.outcome.rc-refused.title': 'RingCentralがリクエストを拒否しました（理由は不明）',
  'settings.outcome.rc-refused.body':
    'RingCentralサーバーが正しく、アプリが有効であることを確認してから、もう一度テストしてください。',
  'settings.outcome.rc-unreachable.title': 'RingCentralに接続できませんでした',
  'settings.outcome.rc-unreachable.body':
    'このテストでは判定できませんでした。RingCentralサーバーのアドレスを変更した場合は確認してください。それ以外の場合は、1分後にもう一度テストしてください。',
  'settings.outcome.rc-timeout.title': 'RingCentralが時間内に応答しませんでした',
  'settings.outcome.rc-timeout.body':
    'このテストでは判定できませんでした。1分後にもう一度テストしてください。',
  'settings.outcome.rc-busy.title': 'RingCentralのリクエスト数の上限に達しました',
  'settings.outcome.rc-busy.body':
    '短時間のサインインが多すぎたため、このテストでは判定できませんでした。1分後にもう一度テストしてください。',
  'settings.outcome.rc-server-error.title': 'RingCentralがサーバーエラーを返しました',
  'settings.outcome.rc-server-error.body':
    'このテストでは判定できませんでした。あとでもう一度テストしてください。',
  'settings.outcome.rc-not-json.title': 'RingCentralのAPIではなく、Webページが応答しました',
  'settings.outcome.rc-not-json.body':
    'このテストでは判定できませんでした。NetSuiteとRingCentralの間のシステムが停止しているか、RingCentralサーバーのアドレスが異なる可能性があります。',
  'settings.outcome.rc-unexpected.title': 'テストを実行できませんでした',
  'settings.outcome.rc-unexpected.body':
    'このテストでは判定できませんでした。詳細はスクリプトログに記録されています。',
  'settings.outcome.ns-certificate-unusable.title': '署名用の証明書を使えません',
  'settings.outcome.ns-certificate-unusable.body':
    'Setup > Company > Preferences > Certificatesで、ここに入力したIDの証明書が存在すること、' +
    'customscript_rcp_settings、customscript_rcp_retest、customscript_rcp_call_syncに使用が許可されていることを' +
    '確認してください。お使いのロールにはCertificate Accessが必要です。',
  'settings.outcome.ns-key-unsuitable.title':
    'この証明書の鍵の種類はNetSuiteでサポートされていません',
  'settings.outcome.ns-key-unsuitable.body':
    'EC鍵（P-256、P-384、またはP-521）を使った証明書を作成し、両方の場所にアップロードして、新しいIDを入力してください。',
  'settings.outcome.ns-key-mismatch.title': '対応付けた証明書が、署名用の証明書と異なります',
  'settings.outcome.ns-key-mismatch.body':
    '両方の場所に同じ証明書をアップロードしてください。Setup > Company > Preferences > Certificatesには秘密鍵付きで、対応付けには秘密鍵なしで' +
    'アップロードします。',
  'settings.outcome.ns-mapping-unknown.title': 'NetSuiteでこの対応付けが見つかりません',
  'settings.outcome.ns-mapping-unknown.body':
    'クライアントIDと証明書IDを、OAuth 2.0 Client Credentials (M2M) Setupと比べてください。サンドボックスを更新するとすべての対応付けが消えま' +
    'す。更新後は、対応付けを作成し直してください。',
  'settings.outcome.ns-mapping-revoked.title': '対応付けられた証明書は取り消されました',
  'settings.outcome.ns-mapping-revoked.body':
    '取り消された証明書は再び使用できません。OAuth 2.0 Client Credentials (M2M) Setupで別の証明書を対応付け、そのIDを入力してください。',
  'settings.outcome.ns-certificate-expired.title': '証明書の期限が切れました',
  'settings.outcome.ns-certificate-expired.body':
    '有効期間が2年以内の新しい証明書を作成し、両方の場所にアップロードして、そのIDと有効期限を入力してください。',
  'settings.outcome.ns-audience-wrong.title':
    '署名付きリクエストの宛先が、別のトークンエンドポイントでした',
  'settings.outcome.ns-audience-wrong.body':
    '製品の保守担当者に報告してください。その際、会社のURL（Company URLs）にあるアカウントのSuiteTalkドメインを添えてください。',
  'settings.outcome.ns-clock-off.title':
    'NetSuiteとトークンのエンドポイントの時計が一致していません',
  'settings.outcome.ns-clock-off.body':
    '署名付きリクエストが、トークンのエンドポイントで古すぎるか新しすぎると判断されました。もう一度テストしてください。問題が続く場合は、NetSuiteに報告してください。',
  'settings.outcome.ns-assertion-refused.title':
    'NetSuiteが理由を示さずに署名付きリクエストを拒否しました',
  'settings.outcome.ns-assertion-refused.body':
    'クライアントIDと証明書IDを、OAuth 2.0 Client Credentials (M2M) Setupと比べてください。対応付けが存在し、取り消しも期限切れもなく、署名用' +
    'の証明書を含んでいることを確認してください。ログイン監査証跡に原因が示されることがあります。サンドボックスを更新するとすべての対応付けが消えます。',
  'settings.outcome.ns-scope-refused.title': '統合レコードにスコープRESTletsがありません',
  'settings.outcome.ns-scope-refused.body':
    '統合レコードの「OAuth 2.0」でRESTletsにチェックを入れてください。',
  'settings.outcome.ns-token-refused.title': 'RESTletがトークンを受け付けませんでした',
  'settings.outcome.ns-token-refused.body':
    '対応付けたユーザーが有効で、対応付けたロールを持つことを確認してから、もう一度テストしてください。',
  'settings.outcome.ns-role-refused.title': '対応付けたロールはRESTletを呼び出せません',
  'settings.outcome.ns-role-refused.body':
    'ロールにLog in using OAuth 2.0 Access Tokensの権限を付与してRingCentral Healthの対象に追加するか、両方を備えた付属のロール' +
    'RingCentral Call Syncを対応付けてください。',
  'settings.outcome.ns-permission-missing.title': '対応付けたロールに権限が不足しています',
  'settings.outcome.ns-permission-missing.body':
    '不足している権限をロールに追加するか、付属のロールRingCentral Call Syncを対応付けてください。',
  'settings.outcome.ns-restlet-missing.title': 'ヘルスチェックのRESTletが見つかりませんでした',
  'settings.outcome.ns-restlet-missing.body':
    'スクリプトRingCentral Healthがデプロイされ、リリースされていることを確認してください。',
  'settings.outcome.ns-refused.title': 'NetSuiteがリクエストを拒否しました（理由は不明）',
  'settings.outcome.ns-refused.body':
    '理由は、ログイン監査証跡とスクリプトログに示されることがあります。',
  'settings.outcome.ns-unreachable.title': 'トークンのエンドポイントに接続できませんでした',
  'settings.outcome.ns-unreachable.body':
    'このテストでは判定できませんでした。1分後にもう一度テストしてください。',
  'settings.outcome.ns-timeout.title': 'NetSuiteが時間内に応答しませんでした',
  'settings.outcome.ns-timeout.body':
    'このテストでは判定できませんでした。1分後にもう一度テストしてください。',
  'settings.outcome.ns-busy.title': 'NetSuiteのリクエスト数の上限に達しました',
  'settings.outcome.ns-busy.body':
    '同時に送信されたリクエストが多すぎたため、このテストでは判定できませんでした。1分後にもう一度テストしてください。',
  'settings.outcome.ns-server-error.title': 'NetSuiteがサーバーエラーを返しました',
  'settings.outcome.ns-server-error.body':
    'このテストでは判定できませんでした。あとでもう一度テストしてください。',
  'settings.outcome.ns-not-json.title': 'NetSuiteのAPIではなく、Webページが応答しました',
  'settings.outcome.ns-not-json.body':
    'このテストでは判定できませんでした。NetSuiteがメンテナンス中の可能性があります。',
  'settings.outcome.ns-unexpected.title': 'テストを実行できませんでした',
  'settings.outcome.ns-unexpected.body':
    'このテストでは判定できませんでした。詳細はスクリプトログに記録されています。',
};
