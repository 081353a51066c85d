import type { AreaWords } from '../english.ts';

export const HISTORY: AreaWords<'history'> = {
  'history.calls': '通話',
  'history.voicemail': 'ボイスメール',
  'history.view': '表示内容',
  'history.filter': '絞り込み',
  'history.filter.all': 'すべて（{1}）',
  'history.filter.missed': '不在着信（{1}）',
  'history.filter.not-logged': '未記録（{1}）',
  'history.search': '名前、番号、メモを検索',
  'history.refresh': '更新',
  'history.loading': 'RingCentralから通話を読み込んでいます…',
  'history.none': '過去{1}日間の通話はありません。',
  'history.none-found': '一致する通話はありません。',
  'history.older': 'さらに前の通話を表示',
  'history.range': '過去{1}日間',
  'history.today': '今日',
  'history.yesterday': '昨日',
  'history.day': '{2}（{1}）',
  'history.inbound': '着信',
  'history.outbound': '発信',
  'history.elsewhere': '別の電話で',
  'history.recorded': '録音あり',
  'history.under-way': '通話中',
  'history.call-button': '発信',
  'history.call': '{1}に発信',
  'history.log': '記録',
  'history.log-name': '{1}との通話を記録',
  'history.logged': '記録を開く',
  'history.saving': '保存中…',
  'history.refused': '記録されませんでした。NetSuiteが通話を受け付けませんでした。',
  'history.unanswered':
    'NetSuiteが応答しないか、セッションの期限が切れています。もう一度お試しください。',
  'history.not-logged': '未記録',
  'history.unknown': 'NetSuiteで未確認',
  'history.link.asking': '通話を{1}に関連付けています…',
  'history.link.linked': '通話はNetSuiteで{1}に関連付けられています。',
  'history.link.later': '通話はNetSuiteに保存されるときに{1}に関連付けられます。',
  'history.link.taken':
    '連絡先を作成しました。通話レコードはすでに別の連絡先または会社に属しているため、変更しませんでした。',
  'history.link.failed':
    '連絡先を作成しましたが、通話は関連付けられていません。NetSuiteが応答しなかったか、変更を受け付けませんでした。',
  'history.link-others.one': 'この番号のほかの通話を関連付け',
  'history.link-others.other': 'この番号のほかの通話{1}件を関連付け',
  'history.link-others.some': 'この番号のほかの通話{2}件のうち{1}件を関連付け',
  'history.link-others.stop': '関連付けを停止',
  'history.link-others.progress': 'ほかの通話を関連付けています：{2}件中{1}件完了',
  'history.link-others.linked': 'NetSuiteで関連付け済み：{1}件。',
  'history.link-others.later': '保存時に関連付け：{1}件。',
  'history.link-others.taken': '別の連絡先または会社に属しているため変更なし：{1}件。',
  'history.link-others.failed':
    'NetSuiteが応答しなかったか変更を受け付けなかったため、関連付けなし：{1}件。',
  'history.failed.signed-out':
    'RingCentralからサインアウトしているため、通話を読み込めません。このブラウザの通話は表示されています。',
  'history.failed.not-allowed':
    'RingCentralが通話の表示を許可しませんでした。RingCentralアプリのRead Call Logスコープと、あなたのRingCentralのロールを' +
    '確認するよう管理者に依頼してください。このブラウザの通話は表示されています。',
  'history.failed.busy':
    'RingCentralがリクエストを制限しています。1分待ってから更新してください。このブラウザの通話は表示されています。',
  'history.failed.unreachable':
    'RingCentralから応答がありません。更新してもう一度お試しください。このブラウザの通話は表示されています。',
  'voicemail.loading': 'ボイスメールを読み込んでいます…',
  'voicemail.none': '過去90日間のボイスメールはありません。',
  'voicemail.unread': '未読',
  'voicemail.play': '再生',
  'voicemail.play-name': '{1}からのボイスメールを再生',
  'voicemail.sound': '{1}からのボイスメール',
  'voicemail.loading-sound': '録音を読み込んでいます…',
  'voicemail.no-sound': '録音を読み込めませんでした。もう一度お試しください。',
  'voicemail.transcript-coming': 'RingCentralがこのボイスメールを文字に起こしています。',
  'voicemail.mark-read': '既読にする',
  'voicemail.mark-unread': '未読にする',
  'voicemail.delete': '削除',
  'voicemail.delete-name': '{1}からのボイスメールを削除',
  'voicemail.deleted': '{1}からのボイスメールを削除しました。',
  'voicemail.undo': '元に戻す',
  'voicemail.problem.delete':
    'ボイスメールが削除されたことをRingCentralが確認しませんでした。もう一度お試しください。',
  'voicemail.problem.undo':
    'ボイスメールが復元されたことをRingCentralが確認しませんでした。もう一度お試しください。',
  'voicemail.problem.mark':
    'ボイスメールの変更をRingCentralが確認しませんでした。もう一度お試しください。',
  'voicemail.failed.signed-out':
    'RingCentralからサインアウトしているため、ボイスメールを読み込めません。',
  'voicemail.failed.not-allowed':
    'RingCentralがボイスメールの表示を許可しませんでした。RingCentralアプリのRead Messagesスコープと、あなたのRingCentralのロールを確認するよう管理者に依頼してください。',
  'voicemail.failed.busy':
    'RingCentralがリクエストを制限しています。1分待ってから更新してください。',
  'voicemail.failed.unreachable':
    'RingCentralから応答がありません。更新してもう一度お試しください。',
};
