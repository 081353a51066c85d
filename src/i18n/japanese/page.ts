import type { AreaWords } from '../english.ts';

export const PAGE: AreaWords<'page'> = {
  'page.title.settings': 'RingCentralの設定',
  'page.title.softphone': 'RingCentralソフトフォン',
  'page.no-script':
    'このページにはJavaScriptが必要です。このサイトで有効にしてから、再読み込みしてください。',
  'page.new-tab': '（新しいタブで開きます）',
  'page.cancel': 'キャンセル',
  'page.reload': '再読み込み',
  'page.microphone': 'マイク',
  'page.notifications': '通知',
  'page.broken.title': 'ページを完全に読み込めませんでした',
  'page.broken.body':
    'ページを再読み込みしてください。それでも解決しない場合は、スクリプトログの確認を管理者に依頼してください。',
  'page.other-user.title': 'このブラウザで別のユーザーがNetSuiteにサインインしました',
  'page.other-account.title': 'このブラウザは別のNetSuiteアカウントに切り替わりました',
  'page.other-user.body':
    'このページは、以前サインインしていたユーザーのものです。そのため、ここでは保存、発信、応答ができません。現在のユーザーとして使うには、ページを再読み込みしてください。',
  'page.other-user.kept':
    'NetSuiteにまだ保存されていない通話とメモは、本人がもう一度サインインしてソフトフォンを開くまで、このブラウザに残ります。',
  'page.other-user.call':
    '通話は続いています。新しい発信はできません。通話が終わると、このページはロックされます。',
  'page.banners.region': '状態',
  'page.banners.severity.error': 'エラー：',
  'page.banners.severity.warning': '警告：',
  'page.banners.severity.info': 'お知らせ：',
  'page.banners.more.one': 'ほか{1}件',
  'page.banners.more.other': 'ほか{1}件',
  'page.banners.fewer': '表示を減らす',
  'page.banners.told.one': '{2}。ほか{1}件。',
  'page.banners.told.other': '{2}。ほか{1}件。',
  'page.update.still-here': 'すでに更新しましたか？',
  'page.update.support':
    'このページを再読み込みしてください。更新後もこのメッセージが表示される場合は、サポートに連絡してください。このNetSuite環境にそのバージョンが公開されていない可能性があります。',
  'page.banners.put-away.seven-days': '7日間表示しません。',
  'page.banners.put-away.visit': 'このタブを閉じるまで表示しません。',
  'page.banners.undo': '元に戻す',
  'page.notifications.no-answer':
    'まだ応答がありません。アドレスバーの近くに表示された確認を探すか、もう一度試してください。',
  'page.waiting-for-browser': 'ブラウザの応答を待っています…',
  'page.tab.calls.one': 'このタブを使うと、別のタブの通話が終了します。',
  'page.tab.calls.other': 'このタブを使うと、別のタブの通話（{1}件）が終了します。',
  'page.tab.take-over.one': '通話を終了してこのタブを使う',
  'page.tab.take-over.other': '通話を終了してこのタブを使う',
  'page.tab.here': '● ソフトフォンはこちらです',
  'page.tab.notification': '使用中のソフトフォン',
  'page.tab.notification-body': 'クリックすると、そのタブが前面に表示されます。',
  'page.sign-in.waiting': 'サインインの画面を待っています…',
  'page.sign-in.blocked':
    'ブラウザがサインインの画面をブロックしました。このサイトのポップアップを許可して、もう一度試してください。',
  'page.sign-in.cancelled': 'サインインしませんでした。何も変更されていません。',
  'page.sign-in.session-ended':
    'NetSuiteのセッションの期限が切れました。NetSuiteにサインインしてから、もう一度試してください。',
  'page.sign-in.unreachable':
    'NetSuiteに接続できませんでした。少し待ってから、もう一度試してください。',
  'page.sign-in.not-set-up':
    'この会社ではRingCentralがまだ設定されていません。会社の管理者に問い合わせてください。',
  'page.sign-in.not-ours':
    'サインインに時間がかかりすぎたか、別の場所で開始されました。もう一度試してください。',
  'page.sign-in.failed':
    'サインインを完了できませんでした。もう一度試してください。それでも解決しない場合は、管理者に連絡してください。',
  'page.microphone.test': 'マイクをテスト',
  'page.microphone.stop': '停止',
  'page.microphone.level': 'マイクの音量',
  'page.microphone.no-level': 'マイクは使えますが、このブラウザは音量を表示できません。',
  'page.microphone.no-answer':
    'ブラウザの確認に応答がありませんでした。もう一度テストして、「許可」を選んでください。',
  'page.microphone.not-opened':
    'ブラウザがマイクを開けませんでした。もう一度テストするか、このページを再読み込みしてください。',
  'page.steps.site.chrome': 'アドレスの左にある、スライダーが2つ並んだアイコンをクリックします。',
  'page.steps.site.edge':
    'アドレスの左にある鍵のアイコンをクリックし、このサイトのアクセス許可を選びます。',
  'page.steps.site.firefox': 'アドレスの左にある、斜線の入ったアイコンをクリックします。',
  'page.steps.site.safari': 'メニューバーで「Safari」を選び、このWebサイトの設定を選びます。',
  'page.steps.site.other':
    'ブラウザでこのサイトの設定を開きます。通常はアドレスの横のアイコンから開けます。',
  'page.steps.allow.chrome': '「{1}」をオンにします。',
  'page.steps.allow.edge': '「{1}」を「許可」にします。',
  'page.steps.allow.firefox': '「{1}」の横のブロックを解除します。',
  'page.steps.allow.safari': '「{1}」を「許可」にします。',
  'page.steps.allow.other': 'このサイトで「{1}」を許可します。',
  'page.steps.reload': 'このページを再読み込みします。',
  'page.steps.policy.frame':
    'このページが別のページの中に表示されている場合は、専用のタブで開きます。',
  'page.steps.policy.computer':
    'コンピューターのプライバシー設定で、このブラウザにマイクの使用が許可されているか確認します。',
  'page.steps.policy.administrator':
    '許可されている場合は、管理者に問い合わせてください。会社またはブラウザのポリシーにより、NetSuiteではマイクを使えません。',
  'page.steps.policy.desk-phone': '卓上電話や携帯電話での通話は引き続き使えます。',
  'page.steps.missing.plug-in': 'ヘッドセットまたはマイクを接続するか、Bluetoothで接続します。',
  'page.steps.missing.sound-settings':
    'コンピューターのサウンド設定に、入力として表示されているか確認します。',
  'page.steps.missing.clears': 'マイクが検出されると、このメッセージは消えます。',
  'page.steps.in-use.close': 'マイクを使用している別のプログラムを閉じるか、その通話を終了します。',
  'page.steps.in-use.test': '次に、このページの「マイクをテスト」を選びます。',
  'page.steps.in-use.plug-in': 'まだ使用中の場合は、マイクを抜いて挿し直します。',
  'page.steps.unsupported.https': 'アドレスがhttpsで始まっているか確認します。',
  'page.steps.unsupported.browser': '最新のChrome、Edge、Firefoxのいずれかで、NetSuiteを開きます。',
  'page.chip.unknown': '不明',
  'page.chip.connection.connected': '接続済み',
  'page.chip.connection.never-connected': '未接続',
  'page.chip.connection.disconnected': '切断済み',
  'page.chip.connection.reconnect': '再接続が必要',
  'page.chip.session.active': 'サインイン済み',
  'page.chip.session.lapsed': 'セッション期限切れ',
  'page.chip.m2m.verified': '確認済み',
  'page.chip.m2m.not-tested': '保存済み、未テスト',
  'page.chip.m2m.test-failed': 'テスト失敗',
  'page.chip.m2m.not-configured': '未設定',
  'page.chip.microphone.ready': '準備完了',
  'page.chip.microphone.prompt': '初回使用時に確認',
  'page.chip.microphone.blocked-by-policy': 'ポリシーによりブロック',
  'page.chip.microphone.missing': '見つかりません',
  'page.chip.microphone.in-use': 'ほかで使用中',
  'page.chip.blocked': 'このブラウザでブロック',
  'page.chip.unsupported': 'ここでは未対応',
  'page.chip.notifications.granted': 'オン',
  'page.chip.notifications.default': 'オフ',
  'page.chip.tab.active': 'このタブで使用中',
  'page.chip.tab.inactive': '別のタブで使用中',
  'page.chip.tab.everyone': 'すべてのタブで使用中',
  'page.chip.bundle.current': 'バージョン{1}',
  'page.chip.bundle.outdated': 'バージョン{1}、{2}が必要',
};
