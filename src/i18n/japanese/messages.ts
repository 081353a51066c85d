import type { AreaWords } from '../english.ts';

export const MESSAGES: AreaWords<'messages'> = {
  'messages.list': '会話',
  'messages.new': '新しいメッセージ',
  'messages.back': '会話一覧に戻る',
  'messages.to': '番号または名前',
  'messages.next': 'メッセージを書く',
  'messages.extension':
    '番号の後の内線にはテキストメッセージを送信できません。番号だけを入力してください。',
  'messages.loading': 'RingCentralからメッセージを読み込んでいます…',
  'messages.none': '過去30日間のメッセージはありません。',
  'messages.range': '{1}以降のメッセージです。',
  'messages.oldest': 'それより古いものはRingCentralアプリで探してください。',
  'messages.older': '以前の会話を表示',
  'messages.choose': '会話を選択するか、新しいメッセージを作成してください。',
  'messages.gone':
    'この会話はまだ一覧にありません。読み込み済みのメッセージより古い可能性があります。',
  'messages.colleague': '同僚',
  'messages.group': 'グループ',
  'messages.you': '自分',
  'messages.unread': '件未読',
  'messages.files.one': '添付ファイル{1}件',
  'messages.files.other': '添付ファイル{1}件',
  'messages.log-files.one': '[添付ファイル{1}件]',
  'messages.log-files.other': '[添付ファイル{1}件]',
  'messages.text': 'メッセージ',
  'messages.log-region': '{1}とのメッセージ',
  'messages.send': '送信',
  'messages.keys': 'Enterで送信、Shift+Enterで改行します。',
  'messages.count': '{2}文字中{1}文字',
  'messages.too-long': '長すぎます（{2}文字中{1}文字）。送信するにはメッセージを短くしてください。',
  'messages.from': '送信元 {1}',
  'messages.no-sender':
    'テキストメッセージを送信できる番号がありません。SMS対応の番号をRingCentral管理者に依頼してください。',
  'messages.sender-unknown':
    'RingCentralから番号を読み込めなかったため、まだテキストメッセージを送信できません。このページは1分ごとに再試行します。',
  'messages.sending': '送信中…',
  'messages.not-sent':
    '送信されませんでした。RingCentralから応答がありません。もう一度お試しください。',
  'messages.unsure':
    'RingCentralから応答がないため、このメッセージが送信されたかどうか不明です。再送信する前に確認してください。',
  'messages.check': 'もう一度確認',
  'messages.state.queued': '待機中',
  'messages.state.sent': '送信済み',
  'messages.state.delivered': '配信済み',
  'messages.state.failed': '未配信',
  'messages.problem.opted-out':
    '受信者はこの番号からのテキストメッセージの受信を停止しています。受信者がSTARTと返信すると再開できます。',
  'messages.problem.not-registered':
    'この番号はテキストメッセージ用に登録されていません（10DLC）。RingCentral管理者に登録を依頼してください。',
  'messages.problem.spam':
    '通信事業者がこのメッセージをスパムとしてブロックしました。本文を変更してください。',
  'messages.problem.daily-limit':
    '会社のテキストメッセージの上限に達しました（10DLC）。明日もう一度お試しください。',
  'messages.problem.toll-free':
    'フリーダイヤル番号がテキストメッセージ用に認証されていません。RingCentral管理者に認証を依頼してください。',
  'messages.problem.other':
    '通信事業者またはRingCentralがこのメッセージを配信できませんでした（コード{1}）。',
  'messages.refusal.signed-out':
    '送信されませんでした。RingCentralからサインアウトしています。サインインしてもう一度お試しください。',
  'messages.refusal.busy':
    '送信されませんでした。RingCentralがリクエストを制限しています。1分待ってからもう一度お試しください。',
  'messages.refusal.opted-out':
    '送信されませんでした。受信者はこの番号からのテキストメッセージの受信を停止しています。',
  'messages.refusal.not-registered':
    '送信されませんでした。この番号ではテキストメッセージを送信できません。米国では番号の登録（10DLC）が必要です。RingCentral管理者にお問い合わせください。',
  'messages.refusal.international':
    '送信されませんでした。ご利用のRingCentralプランには他国へのテキストメッセージが含まれていません。',
  'messages.refusal.short-number':
    '送信されませんでした。RingCentralは短い番号にテキストメッセージを送信できません。',
  'messages.refusal.extension':
    '送信されませんでした。内線にテキストメッセージは送信できません。代わりに同僚の内線宛てに新しいメッセージを作成してください。',
  'messages.refusal.file-type':
    '送信されませんでした。RingCentralではこの種類のファイルを送信できません。',
  'messages.refusal.file-size':
    '送信されませんでした。ファイルの合計サイズが大きすぎます。1件削除してからもう一度お試しください。',
  'messages.refusal.recipient':
    '送信されませんでした。RingCentralが宛先または本文を受け付けませんでした。',
  'messages.refusal.not-own-number':
    '送信されませんでした。送信元の番号はもうあなたのものではありません。ページを再読み込みしてください。',
  'messages.refusal.not-allowed':
    '送信されませんでした。RingCentralのプランまたはロールではメッセージを送信できません。RingCentral管理者にお問い合わせください。',
  'messages.refusal.no-scope':
    '送信されませんでした。RingCentralアプリにSMSとInternal Messagesのスコープを付与するよう管理者に依頼してください。',
  'messages.refusal.other':
    '送信されませんでした。RingCentralがメッセージを受け付けませんでした（コード{1}）。',
  'messages.call': '発信',
  'messages.call-name': '{1}に発信',
  'messages.log': '会話を記録',
  'messages.log-day': '会話を記録: {1}',
  'messages.log-again': '新しいメッセージを記録',
  'messages.logged': '記録を開く',
  'messages.saving': '保存中…',
  'messages.not-logged': 'お客様の会社では、テキストメッセージをNetSuiteに記録していません。',
  'messages.log-off': '記録されませんでした。会社はテキストメッセージを記録していません。',
  'messages.log-refused':
    '会話が記録されたことをNetSuiteが確認しませんでした。もう一度お試しください。',
  'messages.log-full': 'レコードがいっぱいのため、この日の最後のメッセージは入っていません。',
  'messages.notification': '新着メッセージ：{1}',
  'messages.late': '新しいメッセージの表示に最大1分かかることがあります。',
  'messages.failed.signed-out':
    'RingCentralからサインアウトしているため、メッセージを読み込めません。',
  'messages.failed.not-allowed':
    'RingCentralがメッセージの表示を許可しませんでした。RingCentralアプリのRead Messagesスコープと、あなたのRingCentralのロールを確認するよう管理者に依頼してください。',
  'messages.failed.busy':
    'RingCentralがリクエストを制限しています。このページは2分以内に再試行します。',
  'messages.failed.unreachable':
    'RingCentralから応答がありません。このページは1分後に再試行します。',

  'messages.earlier': '以前のメッセージを表示',
  'messages.attach': 'ファイルを追加',
  'messages.attached': '添付ファイル',
  'messages.detach': '削除',
  'messages.detach-name': '{1}を削除',
  'messages.attach.type':
    '{1}は添付されませんでした。RingCentralではこの種類のファイルを送信できません。',
  'messages.attach.empty': '{1}は添付されませんでした。ファイルが空です。',
  'messages.attach.count':
    '1件のメッセージに添付できるファイルは{1}件までです。追加するには1件削除してください。',
  'messages.attach.size': '{1}は添付されませんでした。ファイルの合計サイズは{2} MBまでです。',
  'messages.file': 'ファイル',
  'messages.file.show': '{1}を表示',
  'messages.file.save': '{1}を保存',
  'messages.file.loading': '読み込み中…',
  'messages.file.failed': 'ファイルを読み込めませんでした。もう一度お試しください。',
  'messages.templates': 'テンプレート',
  'messages.template.none':
    'このブラウザにはまだテンプレートがありません。メッセージを入力し、テンプレートとして保存してください。',
  'messages.template.save': 'メッセージをテンプレートとして保存',
  'messages.template.there': '保存されませんでした。このテンプレートはすでに存在します。',
  'messages.template.full':
    '保存されませんでした。別のテンプレートを保存するには、1件削除してください。',
  'messages.template.not-kept':
    'ブラウザの保存領域がいっぱいです。このテンプレートは再読み込みすると消えます。',
  'messages.template.delete': '削除',
  'messages.template.delete-name': 'テンプレートを削除：{1}',
  'messages.template.deleted': 'テンプレートを削除しました。',
  'messages.template.undo': '元に戻す',
};
