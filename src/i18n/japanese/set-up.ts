import type { AreaWords } from '../english.ts';

export const SET_UP: AreaWords<'set-up'> = {
  'set-up.title': 'RingCentralのセットアップ',
  'set-up.members.title': 'セットアップを表示できるのは会社の管理者だけです',
  'set-up.members.body':
    '会社全体のRingCentralを設定する人のためのページです。ご自分のアカウントを接続するには、RingCentralの設定を開いてください。',
  'set-up.members.other-role':
    'ほかのロールをお持ちの場合は、切り替えてからこのページをもう一度開いてください。',
  'set-up.settings': '設定',
  'set-up.checklist': 'チェックリスト',
  'set-up.summary': '{2}件中{1}件完了',
  'set-up.next': '次：{1}',
  'set-up.all-done': 'すべて設定されています。',
  'set-up.rest-unknown':
    'このページで確認できる範囲では、残りの作業はありません。確認できなかったものには印が付いています。',
  'set-up.checked-at': '{1}に確認',
  'set-up.check-again': 'もう一度確認',
  'set-up.checking': '確認しています…',
  'set-up.session-ended':
    'NetSuiteのセッションが終了しました。別のタブでサインインしてから、もう一度試してください。',
  'set-up.unreachable': 'NetSuiteに接続できませんでした。表示は最後の確認時のものです。',
  'set-up.not-allowed':
    'お使いのロールは会社の管理者ではなくなりました。ロールを切り替えてから、このページを再読み込みしてください。',
  'set-up.state.done': '完了',
  'set-up.state.to-do': '未完了',
  'set-up.state.warning': '注意',
  'set-up.state.unknown': '不明',
  'set-up.not-known': '不明',
  'set-up.more': '用途',
  'set-up.opens-new-tab': '（新しいタブで開きます）',
  'set-up.copy': 'コピー',
  'set-up.copied': 'コピーしました',
  'set-up.not-copied':
    'ブラウザがコピーを許可しませんでした。アドレスを選択してコピーしてください。',
  'set-up.redirect-uri': 'リダイレクトURI',
  'set-up.unread': '現在読み取れませんでした。',
  'set-up.unread.fix':
    'もう一度確認してください。続く場合、理由はRingCentral Set-upのスクリプトログに記録されています。',
  'set-up.not-allowed.fix': 'NetSuiteの管理者に、このページを開くよう依頼してください。',
  'set-up.people.title': '接続中のユーザー',
  'set-up.people.what':
    'NetSuiteでRingCentralアカウントを接続しているユーザーです。退職者が出たときや端末を紛失したときは、接続を終了してください。',
  'set-up.people.find': '名前で検索',
  'set-up.people.loading': '読み込み中…',
  'set-up.people.none': '該当するユーザーはいません。',
  'set-up.people.more': 'ほかにもいます。名前を入力して検索してください。',
  'set-up.people.more-unnamed':
    'ほかにもいます。従業員を表示できるロールなら、名前で検索できます。',
  'set-up.people.unnamed': '従業員{1}',
  'set-up.people.since': '{1}から',
  'set-up.people.end': '接続を終了',
  'set-up.people.end-name': '{1}の接続を終了',
  'set-up.people.confirm.title': '{1}のRingCentral接続を終了しますか?',
  'set-up.people.confirm.body':
    'NetSuiteはRingCentralが{1}に付与した権限を削除し、{1}のソフトフォンはオフラインになります。ソフトフォンを使用できるロールのユーザーは、再度接続できます。',
  'set-up.people.confirm.cancel': 'キャンセル',
  'set-up.people.ending': '{1}の接続を終了しています…',
  'set-up.people.ended': '{1}の接続を終了しました。',
  'set-up.people.not-ended':
    '終了できませんでした。{1}の接続は残っています。NetSuiteのセッションとロールを確認し、もう一度お試しください。',
  'set-up.features.title': 'NetSuiteの機能',
  'set-up.features.use': '製品のスクリプト、レコード、サインインはこれらの機能を使います。',
  'set-up.features.on': '必要な機能はすべてオンです。',
  'set-up.features.optional':
    '次の機能もオフですが、問題ありません：{1}。メッセージを表示するレコードがないだけです。',
  'set-up.features.off': 'オフ：{1}。',
  'set-up.features.fix':
    '管理者がSetup > Company > Enable Featuresでオンにします：SuiteCloudタブのCustom Records、Server ' +
    'SuiteScript、OAuth 2.0と、CompanyタブのCustomer Relationship Management。',
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
    '各ページと各メッセージはスクリプトデプロイメントです。リリースされていないかオフの場合、利用者には表示されません。',
  'set-up.deployments.released': 'リリース・デプロイ済み：{1}件すべて。',
  'set-up.deployments.off': '未リリースまたはオフ：{1}。',
  'set-up.deployments.missing': 'このアカウントにありません：{1}。',
  'set-up.deployments.not-allowed':
    'ページはすべてあります。各デプロイメントがリリース済みかどうかは、スクリプトを表示できるロールでのみ確認できます。',
  'set-up.deployments.fix':
    'Customization > Scripting > Script ' +
    'Deploymentsで、ステータスをReleasedにし、Deployedにチェックを入れます。ないものは、プロジェクトをもう一度デプロイするか、バンドルを更新すると戻ります。',
  'set-up.deployments.link': 'Script Deploymentsを開く',
  'set-up.bundle.title': 'バージョン',
  'set-up.bundle.use':
    '会社は必要なバージョンを指定できます。更新が必要になると、ページやほかのシステムが知らせます。',
  'set-up.bundle.current': 'インストール済みは{1}、必要なのは{2}です。',
  'set-up.bundle.outdated': 'インストール済みは{1}ですが、{2}が必要です。',
  'set-up.bundle.managed':
    'インストール済みは{1}ですが、{2}が必要です。このバンドルは発行元が更新します。',
  'set-up.bundle.not-comparable': 'インストール済みは{1}、必要なのは{2}ですが、比較できません。',
  'set-up.bundle.fix':
    'Customization > SuiteBundler > Search & Install Bundles > Listでバンドルを更新します。SuiteCloud ' +
    'CLIでデプロイしたプロジェクトは、もう一度デプロイします。',
  'set-up.bundle.managed.fix':
    'ここで行うことはありません。更新は発行元から届きます。必要なバージョンが誤っている場合は、設定で変更してください。',
  'set-up.bundle.link': 'バンドルの一覧を開く',
  'set-up.roles.title': 'ロール',
  'set-up.roles.use': '通話するには、製品を利用できるロールが必要です。',
  'set-up.roles.given': 'RingCentral Memberロールの人数：{1}。RingCentral Company Admin：{2}。',
  'set-up.roles.own-roles':
    '製品に付属のロールを持つ人はいません。独自のロールで利用している人数：{1}。',
  'set-up.roles.none': 'RingCentral MemberまたはRingCentral Company Adminを持つ人はまだいません。',
  'set-up.roles.not-allowed': 'だれがどのロールを持つかを確認できるのは管理者だけです。',
  'set-up.roles.fix':
    'Setup > Users/Roles > Manage Usersで、利用者にRingCentral Memberロールを、設定する人にRingCentral Company ' +
    'Adminを付与します。同じ権限を持つ独自のロールも使えます。',
  'set-up.roles.link': 'Manage Usersを開く',
  'set-up.secrets.title': 'APIシークレット',
  'set-up.secrets.use':
    'サインインで付与されたものを封印し、会社の資格情報を保管します。値はどのページからもスクリプトからも読み取れません。',
  'set-up.secrets.present': '存在し、このページで使用できます：{1}。',
  'set-up.secrets.missing': 'このページで使用できるAPIシークレット{1}がありません。',
  'set-up.secrets.unusable': '{1}はありますが、鍵ではありません。英数字32文字が必要です。',
  'set-up.secrets.unseen': 'このページは{1}を使用できないため、存在するかどうか確認できません。',
  'set-up.secrets.missing.fix':
    'Setup > Company > Preferences > API ' +
    'Secretsで、IDを{1}、パスワードをランダムな英数字32文字として作成します。RingCentral Sign-inとRingCentral ' +
    'Set-upのスクリプトに許可します。',
  'set-up.secrets.unusable.fix':
    'Setup > Company > Preferences > API ' +
    'Secretsで、{1}にランダムな英数字32文字の新しいパスワードを設定します。その後、全員がもう一度接続します。',
  'set-up.secrets.unseen.fix':
    'Setup > Company > Preferences > API Secretsで、存在するか確認してください。RingCentral ' +
    'Set-upのスクリプトにも許可するか、そのままにします。接続テストでも確認できます。',
  'set-up.secrets.link': 'API Secretsを開く',
  'set-up.ringcentral-company.title': 'RingCentral（会社）',
  'set-up.ringcentral-company.use':
    '会社としてのRingCentral接続です。毎日テストされ、結果はヘルスチェックで報告されます。通話同期がこの接続を使います。',
  'set-up.ringcentral-company.verified': '正しく動いています。テスト日時：{1}。',
  'set-up.ringcentral-company.not-configured': 'まだすべての値が入力されていません。',
  'set-up.ringcentral-company.not-tested': '入力済みですが、まだテストされていません。',
  'set-up.ringcentral-company.test-failed': '最後のテストに失敗しました。テスト日時：{1}。',
  'set-up.ringcentral-company.fix': 'カードで手順を1つずつ案内し、テストします。',
  'set-up.ringcentral-company.link': 'カードを開く',
  'set-up.netsuite-company.title': 'NetSuite（会社）',
  'set-up.netsuite-company.use':
    '会社としてのNetSuite接続です。毎日テストされ、結果はヘルスチェックで報告されます。通話同期がこの接続を使います。',
  'set-up.netsuite-company.verified': '正しく動いています。テスト日時：{1}。',
  'set-up.netsuite-company.not-configured': 'まだすべての値が入力されていません。',
  'set-up.netsuite-company.not-tested': '入力済みですが、まだテストされていません。',
  'set-up.netsuite-company.test-failed': '最後のテストに失敗しました。テスト日時：{1}。',
  'set-up.netsuite-company.fix': 'カードで手順を1つずつ案内し、テストします。',
  'set-up.netsuite-company.link': 'カードを開く',
  'set-up.certificate.title': '証明書',
  'set-up.certificate.use':
    'NetSuite（会社）のサインインに使います。期限が切れると、接続に失敗します。',
  'set-up.certificate.good': '{1}まで有効です。残り日数：{2}。',
  'set-up.certificate.ends-soon': '{1}に終了します。残り日数：{2}。',
  'set-up.certificate.ended': '{1}に終了しました。',
  'set-up.certificate.none': 'NetSuite（会社）にはまだありません。',
  'set-up.certificate.no-date': 'カードに終了日がありません。',
  'set-up.certificate.fix':
    '新しい証明書を作成し、Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setupで対応付け、カードに入力します。',
  'set-up.certificate.no-date.fix': 'カードに日付を入力すると、30日前から警告します。',
  'set-up.certificate.link': 'カードを開く',
  'set-up.sign-in.title': 'RingCentralへのサインイン',
  'set-up.sign-in.use':
    '各自がご自分のRingCentralアカウントでサインインします。RingCentralは、登録済みのアドレス（リダイレクトURI）にのみ戻します。',
  'set-up.sign-in.used': '正しく動いています。サインインした人がいます。',
  'set-up.sign-in.not-used':
    'まだだれもサインインしていないため、RingCentralにリダイレクトURIが登録されているか確認できていません。',
  'set-up.sign-in.no-application':
    'RingCentralのアプリケーションのサーバーとクライアントIDがまだ入力されていません。',
  'set-up.sign-in.not-used.fix':
    'RingCentralのアプリケーションにリダイレクトURIを登録し、ご自分のアカウントを一度接続してください。',
  'set-up.sign-in.no-application.fix':
    'RingCentralでアプリケーションを作成します：client-side web app、PKCE付きの3-legged OAuth、権限はVoIP ' +
    'CallingとRead Accounts。リダイレクトURIを登録し、クライアントIDをカードに入力します。',
  'set-up.sign-in.link': 'カードを開く',
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
    '設定で RingCentral（会社）と NetSuite（会社）をテストしてください。',
  'set-up.call-sync.needs-mapping.fix':
    '通話同期を開き、主催者または既定の主催者を選んでください。',
  'set-up.call-sync.fix':
    '通話同期を開いてください。前回の実行が止まった理由と対処方法が状態に表示されます。',
  'set-up.call-sync.link': '通話同期を開く',
  'set-up.users.title': '利用者',
  'set-up.users.use': '各自がご自分のRingCentralアカウントを一度接続します。',
  'set-up.users.connected': '接続済み：{1}。再接続が必要：{2}。切断済み：{3}。未接続：{4}。',
  'set-up.users.reconnect': '接続済み：{1}。再接続が必要：{2}。切断済み：{3}。未接続：{4}。',
  'set-up.users.none': '接続している人はいません。切断済み：{3}。未接続：{4}。',
  'set-up.users.reconnect.fix':
    '該当する人には、製品の各ページに「再接続」ボタンのあるメッセージが表示されます。一度に多い場合は、まずRingCentralのアプリケーションを確認してください。',
  'set-up.users.none.fix':
    'RingCentral Softphoneを開いて「接続」を押すよう依頼してください。まずはご自分から始めてください。',
  'set-up.users.link': 'ソフトフォンを開く',
};
