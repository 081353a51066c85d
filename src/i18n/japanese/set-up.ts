import type { AreaWords } from '../english.ts';

export const SET_UP: AreaWords<'set-up'> = {
  'set-up.title': 'RingCentralのセットアップ',
  'set-up.members.title': 'セットアップを開けるのは会社の管理者だけです',
  'set-up.members.body':
    'このページは、会社全体のRingCentralを設定する人のためのものです。ご自分のアカウントを接続するには、RingCentralの設定を開いてください。',
  'set-up.members.other-role':
    'ほかのロールをお持ちの場合は、切り替えてからこのページをもう一度開いてください。',
  'set-up.settings': '設定',
  'set-up.summary': '{2}件中{1}件完了',
  'set-up.next': '次：{1}',
  'set-up.all-done': 'すべて設定されています。',
  'set-up.rest-unknown':
    '残りの作業はありません。このページで確認できなかった項目には印が付いています。',
  'set-up.checked-at': '{1}に確認',
  'set-up.check-again': 'もう一度確認',
  'set-up.checking': '確認しています…',
  'set-up.session-ended':
    'NetSuiteのセッションの期限が切れました。別のタブでサインインしてから、もう一度お試しください。',
  'set-up.unreachable':
    'NetSuiteに接続できませんでした。表示されている結果は前回の確認時のものです。',
  'set-up.not-allowed':
    'お使いのロールは会社の管理者ではなくなりました。ロールを切り替えてから、このページを再読み込みしてください。',
  'set-up.state.done': '完了',
  'set-up.state.to-do': '未完了',
  'set-up.state.warning': '要確認',
  'set-up.state.unknown': '不明',
  'set-up.not-known': '不明',
  'set-up.copy': 'コピー',
  'set-up.copied': 'コピーしました',
  'set-up.not-copied':
    'ブラウザでコピーが許可されませんでした。テキストを選択してコピーしてください。',
  'set-up.redirect-uri': 'リダイレクトURI',
  'set-up.group.calls': '電話をかける',
  'set-up.group.sync': 'すべてのデバイスの通話を記録する',
  'set-up.group.sight': 'ユーザーに表示されるもの',
  'set-up.group.optional': '任意',
  'set-up.task.installation': 'NetSuiteの機能とスクリプト',
  'set-up.task.people-app': 'ユーザー用RingCentralアプリ',
  'set-up.task.people': 'ロールとユーザー',
  'set-up.task.first-sync': '最初の同期',
  'set-up.state.administrator': '管理者が必要',
  'set-up.back': 'すべてのタスク',
  'set-up.do': '手順',
  'set-up.enter': '入力とテスト',
  'set-up.result': '結果',
  'set-up.step.administrator': 'この手順はNetSuiteの管理者が行います。',
  'set-up.step.seal':
    'キーを作成してコピーします。Setup > Company > Preferences > API Secretsで、キーをパスワードとし、次のIDを持つシークレットを作成します（' +
    'NetSuiteが先頭にcustsecretを付けます）。{1} 次のスクリプトに許可します。{2}',
  'set-up.step.enter-app': 'アプリのクライアントIDを入力して保存します。',
  'set-up.step.own-account':
    '自分のアカウントで確認します。クライアントIDとリダイレクトURIが正しいことがわかります。',
  'set-up.step.invite': '電話を使うすべての人に、次の招待文を送ります。{1}',
  'set-up.step.call': 'ソフトフォンを開いて電話をかけます。',
  'set-up.step.secrets':
    'NetSuiteのSetup > Company > Preferences > API Secretsで、シークレットを2つ作成します。NetSuiteがIDの先頭に' +
    'custsecretを付けます。1つには2つ目のアプリのクライアントシークレットを保存します。{1} もう1つにはJWTを保存します。{2} 両方をRingCentralサーバーの' +
    'ドメインに限定し、次のスクリプトに許可します。{3}',
  'set-up.step.signer':
    '鍵ペアを作成し、署名ファイルをダウンロードします。Setup > Company > Preferences > Certificatesで、次のIDを付けてファイルをアップロード' +
    'します（NetSuiteが先頭にcustcertificateを付けます）。{1} 次のスクリプトに許可します。{2} その後、ファイルをコンピューターから削除します。',
  'set-up.step.save-and-test': 'IDを入力し、保存してテストします。',
  'set-up.step.organizers':
    '通話同期を開きます。主催者の割り当てで「内線を読み込む」を選びます。1人の従業員と一致する内線には、その従業員が割り当てられます。残りを選ぶか、既定の主催者を選びます。',
  'set-up.step.preview-sync':
    'プレビューを開くと、最初の同期で記録される内容、主催者、レコードがわかります。プレビューでは何も保存されません。',
  'set-up.step.call-fields':
    '設定の通話項目を開き、尋ねる項目を選んで保存します。結果だけで十分な場合は、「結果だけを尋ねる」を選びます。',
  'set-up.step.info-links':
    '設定の情報リンクを開き、リンクごとにラベルとアドレスを入力して保存します。リンクが不要な場合は、「情報リンクを使わない」を選びます。',
  'set-up.step.version': '会社が特定のバージョンを必須とする場合は、ここに入力します。',
  'set-up.console.link': 'RingCentralの開発者コンソールを開く',
  'set-up.copy-name': '{1}をコピー',
  'set-up.create.key': 'キーを作成',
  'set-up.create.key-name': 'キー',
  'set-up.create.key-help':
    'キーはこのページにのみ存在します。ページを離れる前にコピーしてください。',
  'set-up.create.key-exists':
    'キーは既に使用されています。置き換えると、全員が再接続する必要があります。',
  'set-up.create.pair': '鍵ペアを作成',
  'set-up.create.creating': '作成中…',
  'set-up.create.failed':
    '鍵ペアを作成できませんでした。ページを再読み込みしてから、もう一度お試しください。',
  'set-up.create.signing': '署名ファイルをダウンロード',
  'set-up.create.certificate': '証明書をダウンロード',
  'set-up.create.pair-help':
    '鍵ペアはこのページにのみ存在し、送信されません。署名ファイルには秘密鍵が含まれ、Certificatesにアップロードします。証明書はマッピングにアップロードします。',
  'set-up.create.expires': '証明書の有効期限は{1}です。日付は入力済みです。',
  'set-up.create.downloaded': 'ダウンロード済み: {1}',
  'set-up.app.check': 'クライアントIDを確認',
  'set-up.app.checking': 'RingCentralに問い合わせています…',
  'set-up.app.known': 'RingCentralにこのクライアントIDが登録されています。',
  'set-up.app.unknown':
    'RingCentralはこのクライアントIDを認識していません。開発者コンソールのアプリと照合してください。',
  'set-up.app.other-kind':
    'RingCentralはこのアプリを認識していますが、サインインには使用できません。開発者コンソールで認証を3-legged OAuth（PKCE）に設定してください。',
  'set-up.app.unclear':
    'クライアントIDをRingCentralに問い合わせできませんでした。代わりに自分のアカウントで確認してください。',
  'set-up.app.own': '自分のアカウントで確認',
  'set-up.app.no-return':
    'RingCentralから戻りませんでした。ウィンドウにエラーが表示された場合は、クライアントIDとリダイレクトURIをアプリと照合してください。',
  'set-up.save-and-check': '保存して確認',
  'set-up.save-and-test': '保存してテスト',
  'set-up.invitation':
    'NetSuiteでRingCentralを使えるようになりました。このページを開き、［接続］を選択してRingCentralアカウントでサインインしてください: {1}',
  'set-up.invitation-name': '招待文',
  'set-up.waiting.title': '未接続のユーザー',
  'set-up.waiting.none': 'RingCentralのロールを持つ全員が接続済みです。',
  'set-up.waiting.not-allowed': 'RingCentralのロールを持つユーザーは管理者のみが確認できます。',
  'set-up.waiting.more': 'ほかにもいます。',
  'set-up.roles.in-use':
    '自分のロールでサインインしたユーザー: {1}。ロールの割り当ては管理者のみが確認できます。',
  'set-up.sign-in.other-app':
    '別のサーバーまたはクライアントIDでサインインしたユーザーがいます。現在のアプリではまだ誰もサインインしていません。',
  'set-up.sign-in.other-app.fix':
    '自分のアカウントで確認します。以前にサインインしたユーザーは、もう一度サインインする必要があります。',
  'set-up.extensions.title': '主催者の割り当て',
  'set-up.extensions.use': '通話同期では、内線の持ち主の通話として記録されます。',
  'set-up.extensions.mapped': '主催者のいる内線: {2}件中{1}件。',
  'set-up.extensions.default': 'すべての通話は既定の主催者に記録されます。',
  'set-up.extensions.none': '主催者のいる内線はまだありません。',
  'set-up.step.people-app':
    'RingCentralの開発者コンソールで、ユーザーがサインインに使うアプリを作成します：client-side web app、PKCE付きの3-legged OAuth、権限は' +
    'VoIP Calling、Read Accounts、Read Call Log、Read Messages、Edit Messages、SMS、Internal Messages' +
    '、Call Control、Read Contacts、Read Presence、WebSocket Subscriptions。次のリダイレクトURIをアプリに登録します：{1}',
  'set-up.step.company-app':
    '会社用に2つ目のアプリを作成します：server-only (no UI)、JWT auth flow、権限はRead AccountsとRead Call Log。',
  'set-up.step.jwt':
    '会社に与える権限を持つユーザーとしてRingCentralにサインインします。JWT認証情報を作成し、2つ目のアプリに使用を許可します。',
  'set-up.step.integration':
    'Setup > Integration > Manage Integrationsで、Client Credentials (Machine to Machine) Grantとス' +
    'コープRESTletsを持つ統合レコードを作成します。クライアントIDをコピーします。表示されるのは一度だけです。',
  'set-up.step.mapping':
    'Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) Setupで、統合' +
    'をRingCentral Call Syncロールのユーザーに対応付け、証明書を鍵なしでアップロードします。証明書IDをコピーします。サンドボックスを更新するとこの対応付けは消える' +
    'ため、更新のたびにこの手順を繰り返します。',
  'set-up.unread': 'この項目を確認できませんでした。',
  'set-up.unread.fix':
    'もう一度確認してください。問題が続く場合、詳細はRingCentral Setupのスクリプトログに記録されています。',
  'set-up.not-allowed.fix': 'NetSuite管理者に、このページを開くよう依頼してください。',
  'set-up.people.title': '接続中のユーザー',
  'set-up.people.what':
    'NetSuiteでRingCentralアカウントを接続しているユーザーです。退職者が出たときや端末を紛失したときは、接続を終了してください。',
  'set-up.people.find': '名前で検索',
  'set-up.people.loading': '読み込み中…',
  'set-up.people.none': '該当するユーザーはいません。',
  'set-up.people.more': 'ほかにもユーザーがいます。名前を入力して検索してください。',
  'set-up.people.more-unnamed':
    'ほかにもユーザーがいます。従業員を表示できるロールでは、名前で検索できます。',
  'set-up.people.unnamed': '従業員{1}',
  'set-up.people.since': '{1}から',
  'set-up.people.end': '接続を終了',
  'set-up.people.end-name': '{1}の接続を終了',
  'set-up.people.confirm.title': '{1}のRingCentral接続を終了しますか？',
  'set-up.people.confirm.body':
    'RingCentralが{1}に付与したアクセス権はNetSuiteから削除され、{1}のソフトフォンはオフラインになります。ソフトフォンを使用できるロールのユーザーは、もう一度接' +
    '続できます。',
  'set-up.people.confirm.cancel': 'キャンセル',
  'set-up.people.ending': '{1}の接続を終了しています…',
  'set-up.people.ended': '{1}の接続を終了しました。',
  'set-up.people.not-ended':
    '終了できませんでした。{1}の接続は残っています。NetSuiteのセッションとロールを確認し、もう一度お試しください。',
  'set-up.features.title': 'NetSuiteの機能',
  'set-up.features.use': '製品のスクリプト、レコード、サインインには、これらの機能が必要です。',
  'set-up.features.on': '必要な機能はすべて有効です。',
  'set-up.features.optional':
    'オフになっている任意の機能：{1}。アカウントにこれらの種類のレコードがないため、表示されないメッセージはありません。',
  'set-up.features.off': 'オフになっている必要な機能：{1}。',
  'set-up.features.fix':
    '管理者は、Setup > Company > Enable Featuresで機能を有効にできます：SuiteCloudタブのCustom Records、Server ' +
    'SuiteScript、OAuth 2.0、CompanyタブのCustomer Relationship Management。',
  'set-up.features.link': 'Enable Featuresを開く',
  'set-up.feature.customrecords': 'Custom Records',
  'set-up.feature.serversidescripting': 'Server SuiteScript',
  'set-up.feature.crm': 'Customer Relationship Management',
  'set-up.feature.oauth2': 'OAuth 2.0',
  'set-up.feature.support': 'Customer Support and Service',
  'set-up.feature.opportunities': 'Opportunities',
  'set-up.feature.salesorders': 'Sales Orders',
  'set-up.feature.jobs': 'Projects',
  'set-up.deployments.title': 'スクリプトデプロイメント',
  'set-up.deployments.use':
    '各ページと各メッセージはスクリプトデプロイメントです。デプロイメントがリリースされていないかオフの場合、対象のユーザーにはそのページやメッセージが表示されません。',
  'set-up.deployments.released':
    '{1}件のデプロイメントはすべてリリースされ、デプロイされています。',
  'set-up.deployments.off': '未リリースまたはオフ：{1}。',
  'set-up.deployments.missing': 'このアカウントで見つかりません：{1}。',
  'set-up.deployments.not-allowed':
    'すべてのページが見つかりました。お使いのロールでは、各デプロイメントがリリース済みかどうかを確認できません。',
  'set-up.deployments.fix':
    'Customization > Scripting > Script Deploymentsで、デプロイメントのステータスをReleasedにし、Deployedにチェックを入れま' +
    'す。見つからないデプロイメントを復元するには、プロジェクトをもう一度デプロイするか、バンドルをもう一度更新します。',
  'set-up.deployments.link': 'Script Deploymentsを開く',
  'set-up.bundle.title': 'バージョン',
  'set-up.bundle.use':
    '会社は必要なバージョンを指定できます。更新が必要になると、ページやほかのシステムに表示されます。',
  'set-up.bundle.current': 'インストール済みのバージョン：{1}。必要なバージョン：{2}。',
  'set-up.bundle.outdated': 'インストール済みのバージョンは{1}ですが、バージョン{2}が必要です。',
  'set-up.bundle.managed':
    'インストール済みのバージョンは{1}ですが、バージョン{2}が必要です。このバンドルは発行元が更新します。',
  'set-up.bundle.not-comparable':
    'インストール済みのバージョン：{1}。必要なバージョン：{2}。これらのバージョンは比較できません。',
  'set-up.bundle.fix':
    'Customization > SuiteBundler > Search & Install Bundles > Listでバンドルを更新します。SuiteCloud ' +
    'CLIでデプロイしたプロジェクトは、もう一度デプロイします。',
  'set-up.bundle.managed.fix':
    '更新は発行元から提供されます。必要なバージョンが誤っている場合は、変更してください。',
  'set-up.bundle.link': 'インストール済みのバンドルを開く',
  'set-up.roles.title': 'ロール',
  'set-up.roles.use': '発信や着信をするには、製品を利用できるロールが必要です。',
  'set-up.roles.given':
    'RingCentral Memberロールの人数：{1}。RingCentral Company Adminロールの人数：{2}。',
  'set-up.roles.own-roles':
    '製品に付属のロールを持つ人はいません。独自のロールで製品を利用している人数：{1}。',
  'set-up.roles.none':
    'RingCentral MemberまたはRingCentral Company Adminのロールを持つ人はまだいません。',
  'set-up.roles.not-allowed': 'ロールの割り当てを確認できるのは管理者だけです。',
  'set-up.roles.fix':
    'Setup > Users/Roles > Manage Usersで、発信や着信をする人にRingCentral Memberロールを、RingCentralを設定する人に' +
    'RingCentral Company Adminロールを付与します。同じ権限を持つ独自のロールも使用できます。',
  'set-up.roles.link': 'Manage Usersを開く',
  'set-up.secrets.title': 'サインイン用のキー',
  'set-up.secrets.use':
    'このAPIシークレットはユーザーのサインインを封印します。値はどのページからもスクリプトからも読み取れません。',
  'set-up.secrets.present': '存在し、使用できます：{1}。',
  'set-up.secrets.missing':
    'APIシークレット{1}が存在しないか、このページでの使用が許可されていません。',
  'set-up.secrets.unusable': '{1}は存在しますが、有効な鍵ではありません。英数字32文字が必要です。',
  'set-up.secrets.unseen':
    'このページでの使用が許可されていないため、{1}は確認されていません。サインインしたユーザーがいるため、キーは機能しています。',
  'set-up.secrets.unusable.fix':
    'Setup > Company > Preferences > API Secretsで、{1}にランダムな英数字32文字の新しいパスワードを設定します。その後、全員がもう一度接続' +
    'する必要があります。',
  'set-up.secrets.unseen.fix':
    'Setup > Company > Preferences > API Secretsで、RingCentral Setupのスクリプトにも{1}を許可します。',
  'set-up.secrets.link': 'API Secretsを開く',
  'set-up.ringcentral-company.title': 'RingCentral（会社）',
  'set-up.ringcentral-company.use':
    '会社としてのRingCentral接続です。毎日テストされ、結果はヘルスチェックで報告されます。通話同期がこの接続を使います。',
  'set-up.ringcentral-company.verified': '接続は正常です。テスト日時：{1}。',
  'set-up.ringcentral-company.not-configured': '入力されていない値があります。',
  'set-up.ringcentral-company.not-tested': '値は保存されていますが、まだテストされていません。',
  'set-up.ringcentral-company.test-failed': '前回のテストに失敗しました。テスト日時：{1}。',
  'set-up.netsuite-company.title': 'NetSuite（会社）',
  'set-up.netsuite-company.use':
    '会社としてのNetSuite接続です。毎日テストされ、結果はヘルスチェックで報告されます。通話同期がこの接続を使います。',
  'set-up.netsuite-company.verified': '接続は正常です。テスト日時：{1}。',
  'set-up.netsuite-company.not-configured': '入力されていない値があります。',
  'set-up.netsuite-company.not-tested': '値は保存されていますが、まだテストされていません。',
  'set-up.netsuite-company.test-failed': '前回のテストに失敗しました。テスト日時：{1}。',
  'set-up.certificate.title': '証明書',
  'set-up.certificate.use':
    'NetSuite（会社）は、この証明書でサインインします。証明書の期限が切れると、接続に失敗します。',
  'set-up.certificate.good': '{1}まで有効です。残り日数：{2}。',
  'set-up.certificate.ends-soon': '有効期限は{1}です。残り日数：{2}。',
  'set-up.certificate.ended': '証明書は{1}に期限が切れました。',
  'set-up.certificate.none': 'NetSuite（会社）にはまだ証明書がありません。',
  'set-up.certificate.no-date': '証明書の有効期限が入力されていません。',
  'set-up.certificate.no-date.fix': '有効期限を入力すると、30日前から警告が表示されます。',
  'set-up.sign-in.title': 'RingCentralへのサインイン',
  'set-up.sign-in.use':
    'ユーザーはご自分のRingCentralアカウントでサインインします。サインイン後、RingCentralはアプリに登録されているリダイレクトURIにのみ戻します。',
  'set-up.sign-in.used': 'サインインは正常です。サインインしたユーザーがいます。',
  'set-up.sign-in.not-used':
    'まだ誰もサインインしていないため、リダイレクトURIは確認されていません。',
  'set-up.sign-in.no-application':
    'RingCentralサーバーとアプリのクライアントIDがまだ入力されていません。',
  'set-up.call-sync.title': '通話同期',
  'set-up.call-sync.use':
    '会社のすべての通話が、使用した電話機にかかわらず電話レコードになります。',
  'set-up.call-sync.running': '実行中です。待機中の通話：{1} 件。',
  'set-up.call-sync.off': 'オフです。ソフトフォンは自身の通話だけを記録します。',
  'set-up.call-sync.paused': '一時停止中です。通話の読み取りも記録も行われません。',
  'set-up.call-sync.behind': 'RingCentral より {1} 分遅れています。',
  'set-up.call-sync.failing': '{1} から失敗しています。',
  'set-up.call-sync.needs-credentials':
    'オンですが、会社の認証情報が確認されていません。何も読み取られません。',
  'set-up.call-sync.needs-mapping':
    'オンですが、主催者のある内線がありません。通話は一覧に表示され、記録されません。',
  'set-up.call-sync.off.fix':
    '通話同期を開き、記録ルールを選んでオンにしてください。先に RingCentral（会社）と NetSuite（会社）の確認が必要です。',
  'set-up.call-sync.paused.fix': '通話同期を開き、再開してください。',
  'set-up.call-sync.needs-credentials.fix':
    'RingCentral（会社）とNetSuite（会社）をテストしてください。',
  'set-up.call-sync.needs-mapping.fix':
    '通話同期を開き、主催者または既定の主催者を選んでください。',
  'set-up.call-sync.fix':
    '通話同期を開いてください。前回の実行が止まった理由と対処方法が状態に表示されます。',
  'set-up.call-sync.link': '通話同期を開く',
  'set-up.preview.link': '最初の同期のプレビュー',
  'set-up.users.title': 'ユーザー',
  'set-up.users.use': '各ユーザーが、ご自分のRingCentralアカウントを一度接続します。',
  'set-up.users.connected': '接続済み：{1}。再接続が必要：{2}。切断済み：{3}。未接続：{4}。',
  'set-up.users.reconnect': '接続済み：{1}。再接続が必要：{2}。切断済み：{3}。未接続：{4}。',
  'set-up.users.none': '接続しているユーザーはいません。切断済み：{3}。未接続：{4}。',
  'set-up.users.reconnect.fix':
    '該当するユーザーには、製品の各ページに「再接続」ボタンのあるメッセージが表示されます。多くのユーザーが同時に再接続を必要とする場合は、まずRingCentralのアプリを確認してく' +
    'ださい。',
  'set-up.users.link': 'ソフトフォンを開く',
  'set-up.call-fields.title': '通話項目',
  'set-up.call-fields.use':
    'ソフトフォンは通話中と通話後にこれらの項目を尋ね、回答を通話レコードに保存します。',
  'set-up.call-fields.chosen': 'ソフトフォンが尋ねる項目：{1}件。',
  'set-up.call-fields.chosen-none': '管理者が、項目を尋ねないことを選びました。',
  'set-up.call-fields.usual': 'まだ選択されていません。ソフトフォンは通話の結果を尋ねます。',
  'set-up.call-fields.unreadable':
    '保存された通話項目を読み取れないため、ソフトフォンは何も尋ねません。',
  'set-up.call-fields.unreadable.fix':
    '設定の通話項目を開き、項目を選んで保存すると、保存されている内容が置き換えられます。',
  'set-up.call-fields.keep': '結果だけを尋ねる',
  'set-up.call-fields.link': '通話項目を開く',
  'set-up.info-links.title': '情報リンク',
  'set-up.info-links.use':
    '情報リンクは、通話の横から、発信者のデータを使って別のサイトやアプリを開きます。',
  'set-up.info-links.entered': '通話の横のリンク：{1}件。',
  'set-up.info-links.chosen-none': '管理者が、リンクを使わないことを選びました。',
  'set-up.info-links.none': 'リンクの入力も、使わないという選択もまだされていません。',
  'set-up.info-links.unreadable': '保存された情報リンクを読み取れないため、誰にも表示されません。',
  'set-up.info-links.unreadable.fix':
    '設定の情報リンクを開き、リンクを入力して保存すると、保存されている内容が置き換えられます。',
  'set-up.info-links.keep': '情報リンクを使わない',
  'set-up.info-links.link': '情報リンクを開く',
};
