import type { AreaWords } from '../english.ts';

export const CALL_SYNC_STATE: AreaWords<'call-sync-state'> = {
  'call-sync.title': 'RingCentral通話同期',
  'call-sync.lead': '会社の通話は、使用した電話機にかかわらず、電話レコードになります。',
  'call-sync.chip.off': 'オフ',
  'call-sync.chip.needs-credentials': '会社の認証情報が必要',
  'call-sync.chip.needs-mapping': '割り当てが必要',
  'call-sync.chip.paused': '一時停止中',
  'call-sync.chip.running': '動作中',
  'call-sync.chip.behind': '遅延中',
  'call-sync.chip.failing': 'エラー',
  'call-sync.card.open': '通話同期を開く',
};

export const CALL_SYNC: AreaWords<'call-sync'> = {
  'call-sync.settings': '設定',
  'call-sync.status.title': '状態',
  'call-sync.status.last-run': '前回の実行',
  'call-sync.status.next-run': '次回の実行',
  'call-sync.status.never': '未実行',
  'call-sync.status.none': 'なし',
  'call-sync.status.behind': 'RingCentralからの遅れ',
  'call-sync.status.minutes': '{1}分',
  'call-sync.status.waiting': '待機中',
  'call-sync.status.today': '今日',
  'call-sync.status.week': '過去7日間',
  'call-sync.status.logged': '記録済み',
  'call-sync.status.updated': '更新済み',
  'call-sync.status.skipped': 'スキップ',
  'call-sync.status.failed': '失敗',
  'call-sync.status.lacking':
    '統合のロールに {1} がないため、一部のレコードにリンクされずに通話が記録されています。',
  'call-sync.status.failing-since': '{1}からエラー',
  'call-sync.failure.settings':
    '保存された設定を読み取れません。会社の管理者が置き換えるまで、読み取りも記録も行われません。',
  'call-sync.failure.ringcentral-setup':
    'RingCentral（会社）の設定が不完全か、前回のテスト後に変更されたか、管理者が確認していないサーバーが指定されています。何も送信されませんでした。設定で' +
    'RingCentral（会社）をテストしてください。',
  'call-sync.failure.ringcentral-secrets':
    'NetSuiteは、{1}に会社のAPIシークレットの使用を許可していません。Setup > Company > Preferences > API ' +
    'Secretsで、両方のシークレットが存在することを確認し、このスクリプトに許可してください。',
  'call-sync.failure.ringcentral-sign-in':
    'RingCentralが会社のサインインを受け付けません。設定でRingCentral（会社）をテストしてください。',
  'call-sync.failure.ringcentral-scope':
    'RingCentralアプリにスコープが不足しています：{1}。RingCentralの開発者コンソールで追加してください。',
  'call-sync.failure.ringcentral-permission':
    'JWT認証情報のRingCentralユーザーに権限が不足しています：{1}。',
  'call-sync.failure.ringcentral-busy':
    'RingCentralがリクエストを制限しています。次回の実行で続行します。',
  'call-sync.failure.ringcentral-down': 'RingCentralが応答しません。次回の実行で再試行します。',
  'call-sync.failure.ringcentral-answer':
    'RingCentralの応答が不完全だったか、プロキシやメンテナンスページなど別のシステムが代わりに応答しました。応答は使用されませんでした。次回の実行で再試行します。',
  'call-sync.failure.netsuite-sign-in':
    'NetSuiteが会社のサインインを受け付けません。設定でNetSuite（会社）をテストしてください。',
  'call-sync.failure.netsuite-permission':
    '統合のロールは、通話を書き込むスクリプトを実行できません。証明書をロール RingCentral Call Sync に割り当てるか、統合のロールに Log in using ' +
    'OAuth 2.0 Access Tokens（完全）を付与してください。',
  'call-sync.failure.netsuite-permission.named':
    '統合のロールには通話の書き込み権限がありません。不足: {1}。証明書をロール RingCentral Call Sync ' +
    'に割り当てるか、統合のロールにこれらの権限を追加してください。',
  'call-sync.failure.netsuite-busy':
    'NetSuiteへの同時リクエストが多すぎました。次回の実行で再試行します。',
  'call-sync.failure.netsuite-down':
    'NetSuiteのRESTサービスが応答しません。次回の実行で再試行します。',
  'call-sync.failure.netsuite-answer':
    '通話を書き込むスクリプトから有効な応答がありませんでした。次回の実行で再試行します。詳細はスクリプトログに記録されています。',
  'call-sync.failure.records':
    '通話同期のレコードを読み書きできませんでした。詳細はスクリプトログに記録されています。',
  'call-sync.failure.unexpected':
    '実行が中断されました。次回の実行で中断箇所から続行します。詳細はスクリプトログに記録されています。',
  'call-sync.unreadable.title': '保存された設定を読み取れません',
  'call-sync.unreadable.body':
    'RingCentral Call Sync レコードがこのページ以外で変更されました。設定を置き換えるまで、通話の読み取りも記録も行われません。ここに表示されているのは既定の設定です。',
  'call-sync.unreadable.replace': '設定を置き換える',
  'call-sync.unreadable.ask': '保存された設定を置き換えますか?',
  'call-sync.unreadable.ask-body':
    'レコードの現在の内容（ルール、記録しない番号、既定の主催者）は失われ、このページの設定に置き換わります。内線の主催者と通話リストはそのまま残ります。',
  'call-sync.unreadable.cancel': 'キャンセル',
  'call-sync.permission.calls': '通話（編集）',
  'call-sync.permission.deleted-calls': 'RingCentral Deleted Call（表示）',
  'call-sync.permission.customers': '顧客（表示）',
  'call-sync.permission.contacts': '連絡先（表示）',
  'call-sync.permission.vendors': '仕入先（表示）',
  'call-sync.act.turn-on': 'オンにする',
  'call-sync.act.turn-off': 'オフにする',
  'call-sync.act.pause': '一時停止',
  'call-sync.act.resume': '再開',
  'call-sync.act.sync-now': '今すぐ同期',
  'call-sync.act.started': '実行を開始しました。終了すると状態が更新されます。',
  'call-sync.act.running': 'すでに実行中です。',
  'call-sync.act.saved': '保存しました。',
  'call-sync.act.save': '保存',
  'call-sync.act.refresh': '更新',
  'call-sync.error.not-verified':
    '先に設定でRingCentral（会社）とNetSuite（会社）をテストしてください。両方のテストに成功する必要があります。',
  'call-sync.error.run-in-progress': '実行中です。終了してからもう一度お試しください。',
  'call-sync.error.cant-start':
    'お使いのロールではスクリプトを開始できません。次回の予定された実行をお待ちください。',
  'call-sync.error.changed-meanwhile':
    'このページが読み込んだ後に通話が変更されました。リストを更新してください。',
  'call-sync.error.mapping-changed':
    '保存されていません。別の管理者がこれらの内線のいずれかを保存しました。もう一度保存して置' +
    'き換えるか、変更を破棄して相手の選択を確認してください。',
  'call-sync.error.not-allowed': '会社の管理者のみが実行できます。',
  'call-sync.error.list-full':
    '記録しない番号のリストがいっぱいです。先に記録ルールでいくつか削除してください。',
  'call-sync.error.settings-unreadable':
    '保存されませんでした。保存された設定を読み取れません。先に「状態」で置き換えてください。',
  'call-sync.error.other':
    '何も変更されませんでした。NetSuiteがリクエストを処理できませんでした。もう一度お試しください。',
  'call-sync.error.unreachable': 'NetSuiteが応答しませんでした。もう一度お試しください。',
  'call-sync.error.session-ended':
    'NetSuiteのセッションの期限が切れました。別のタブでサインインしてから、ここでもう一度お試しください。',
  'call-sync.rules.title': '記録ルール',
  'call-sync.rules.help':
    'ソフトフォンの通話記録も同じルールに従います。メモのある通話は必ず記録されます。',
  'call-sync.rules.since': '記録を開始する日',
  'call-sync.rules.since-help': '今日、または最大{1}日前まで。',
  'call-sync.rules.internal': '内線間の通話を記録する',
  'call-sync.rules.missed': '不在着信を記録する',
  'call-sync.rules.voicemail': 'ボイスメールの通話を記録する',
  'call-sync.rules.queue-offers': '他の人が応答したキューの着信を記録する',
  'call-sync.rules.messages': 'テキストメッセージの記録を許可する（会話ごとに1日1件）',
  'call-sync.rules.shortest': '次の秒数より短い応答済み通話を記録しない',
  'call-sync.rules.never': '記録しない番号（1行に1つ）',
  'call-sync.rules.never-help': '+と国番号、または内線番号で入力します。',
  'call-sync.rules.never-wrong':
    '有効な番号ではありません：{1}。+と数字、または内線番号を入力してください。',
  'call-sync.rules.slots': 'NetSuiteへの同時リクエスト数',
  'call-sync.rules.slots-help':
    '通話が非常に多い会社では、2のほうが速くなります。各リクエストは、アカウントの統合用の同時リクエスト枠を1つ使います。',
  'call-sync.mapping.title': '主催者の割り当て',
  'call-sync.mapping.help': '各内線の通話の主催者となるNetSuiteの従業員を選択します。',
  'call-sync.mapping.default': '未割り当て内線の既定の主催者',
  'call-sync.mapping.default-help':
    '既定の主催者がない場合、未割り当て内線の通話は一覧に表示されますが、記録されません。',
  'call-sync.mapping.none':
    'RingCentralの内線はまだ読み込まれていません。最初の実行でも読み込まれます。',
  'call-sync.mapping.load': '内線を読み込む',
  'call-sync.mapping.find': '内線を検索',
  'call-sync.mapping.show': '表示',
  'call-sync.mapping.show.all': 'すべて',
  'call-sync.mapping.show.unmapped': '未割り当て',
  'call-sync.mapping.show.new': '新規',
  'call-sync.mapping.count': '{2}件中{1}件の内線',
  'call-sync.mapping.more': 'さらに{1}件表示',
  'call-sync.mapping.extension': '内線',
  'call-sync.mapping.organizer': '主催者',
  'call-sync.mapping.match': '割り当て',
  'call-sync.mapping.actions': '操作',
  'call-sync.mapping.new': '新規',
  'call-sync.mapping.unnamed': '従業員{1}',
  'call-sync.mapping.match.auto-email': '自動（メール）',
  'call-sync.mapping.match.auto-user-email': '自動（ユーザー）',
  'call-sync.mapping.match.auto-phone': '自動（電話）',
  'call-sync.mapping.match.manual': '手動',
  'call-sync.mapping.match.unmapped': '未割り当て',
  'call-sync.mapping.match.dont-log': '記録しない',
  'call-sync.mapping.several': '{1}人の従業員が該当',
  'call-sync.mapping.preview': '自動割り当てをプレビュー',
  'call-sync.mapping.auto': '自動で割り当てて保存',
  'call-sync.mapping.previewed':
    '自動割り当てで、{2}件の内線に{1}人の主催者が見つかりました。まだ保存されていません。',
  'call-sync.mapping.unsaved': '未保存の変更：{1}件',
  'call-sync.mapping.discard': '変更を破棄',
  'call-sync.mapping.seen': '新しい内線を確認済みにする（{1}）',
  'call-sync.mapping.choose': '主催者を選択',
  'call-sync.mapping.choose-for': '{1}の主催者',
  'call-sync.mapping.type': '名前を入力',
  'call-sync.mapping.no-employee': 'この名前に該当する有効な従業員はいません。',
  'call-sync.mapping.found': '{1}件見つかりました',
  'call-sync.mapping.found-more': '{1}件を表示しています。名前をさらに入力して絞り込んでください。',
  'call-sync.mapping.clear': '主催者を解除',
  'call-sync.mapping.dont-log': '記録しない',
  'call-sync.mapping.loading': '内線を読み込み中',
  'call-sync.preview.title': '最初の同期のプレビュー',
  'call-sync.preview.help':
    'RingCentralから最初の通話を読み取り、保存されたルールと主催者でどうなるかを表示します。何も保存されず、レコードも作成されません。',
  'call-sync.preview.read': 'プレビューを表示',
  'call-sync.preview.loading': 'RingCentralから通話を読み取り中',
  'call-sync.preview.count': '{2}以降の通話：{1}件。',
  'call-sync.preview.none': '{1}以降の通話はRingCentralにありません。',
  'call-sync.preview.more':
    'RingCentralにはほかにも通話があります。プレビューはここまでですが、実行時には続きも読み取られます。',
  'call-sync.preview.partial':
    '一部のレコードは検索できなかったか、お使いのロールには表示されません。実行時には、別のレコードや、レコードが削除された通話が見つかることがあります。',
  'call-sync.preview.new': '記録される通話',
  'call-sync.preview.known': 'NetSuiteに記録済み',
  'call-sync.preview.skipped': '記録されない通話',
  'call-sync.preview.in-progress': '通話中',
  'call-sync.preview.organizer': '主催者：{1}',
  'call-sync.preview.record': '{1}：{2}',
  'call-sync.preview.no-record': 'この番号のレコードはありません',
  'call-sync.preview.busy':
    'RingCentralがリクエストを制限しています。{1}秒後にもう一度お試しください。',
  'call-sync.preview.busy-some':
    'RingCentralがリクエストを制限しています。1分後にもう一度お試しください。',
  'call-sync.preview.down': 'RingCentralが応答しません。もう一度お試しください。',
  'call-sync.preview.answer':
    'RingCentralの応答が不完全だったか、プロキシやメンテナンスページなど別のシステムが代わりに応答しました。応答は使用されませんでした。もう一度お試しください。',
  'call-sync.calls.title': '過去30日間の通話',
  'call-sync.calls.show.logged': '記録済み',
  'call-sync.calls.show.waiting': '待機中',
  'call-sync.calls.show.skipped': 'スキップ',
  'call-sync.calls.show.failed': '失敗',
  'call-sync.calls.none': '通話はまだありません。',
  'call-sync.calls.none-shown': 'このフィルターに該当する読み込み済みの通話はありません。',
  'call-sync.calls.older': '古い通話を表示',
  'call-sync.calls.loading': '通話を読み込み中',
  'call-sync.calls.from': '{1}からの通話',
  'call-sync.calls.to': '{1}への通話',
  'call-sync.calls.unknown': '不明な番号',
  'call-sync.calls.extension': '内線{1}',
  'call-sync.calls.in-progress': '通話中',
  'call-sync.calls.state.logged': '記録済み',
  'call-sync.calls.state.waiting': '次回の実行待ち',
  'call-sync.calls.state.deleted': 'レコードは手動で削除され、再作成されません',
  'call-sync.calls.state.failed.organizer-refused': 'NetSuiteがこの主催者を受け付けません',
  'call-sync.calls.state.failed.record-refused': 'NetSuiteがレコードを受け付けませんでした',
  'call-sync.calls.state.failed.not-answered': '通話を書き込むスクリプトがこの通話で停止しました',
  'call-sync.calls.several': 'この番号のレコードが{1}件あります',
  'call-sync.calls.unlinked': 'レコードにリンクされていません',
  'call-sync.calls.open': 'レコードを開く',
  'call-sync.calls.act.organizer': '主催者を選択',
  'call-sync.calls.act.record': 'レコードを選択',
  'call-sync.calls.act.linked': '次回の実行で {1} にリンクされます。',
  'call-sync.calls.act.contact': '連絡先を作成',
  'call-sync.calls.act.contact-done':
    'NetSuite のフォームが新しいタブで開き、電話番号に {1} が入ります。番号がない場合は入力してください。' +
    '連絡先を保存したら、「レコードを選択」でこの通話をリンクしてください。',
  'call-sync.calls.act.anyway': 'このまま記録する',
  'call-sync.calls.act.retry': '再試行',
  'call-sync.calls.act.never': 'この番号を今後記録しない',
  'call-sync.calls.act.done': 'この通話は次回の実行で記録されます。',
  'call-sync.calls.act.never-done':
    '{1}は今後記録されません。元に戻すには、記録ルールを編集してください。',
  'call-sync.records.with': '{1} のレコード',
  'call-sync.records.loading': 'レコードを検索しています',
  'call-sync.records.none': 'この番号のレコードはありません。',
  'call-sync.records.more':
    'ほかに {1} 件あります。その中から選ぶには、電話レコードを開いてください。',
  'call-sync.records.partial':
    '一部のレコードは検索できなかったか、お使いのロールには表示されません。',
  'call-sync.records.type.customer': '顧客',
  'call-sync.records.type.lead': 'リード',
  'call-sync.records.type.prospect': '見込客',
  'call-sync.records.type.contact': '連絡先',
  'call-sync.records.type.vendor': '仕入先',
  'call-sync.calls.export': 'CSVでエクスポート',
  'call-sync.calls.exporting': 'エクスポートする通話を読み込み中：{1}',
  'call-sync.calls.csv': '開始,方向,番号,名前,内線,秒,結果,状態,理由,レコード',
};
