import type { AreaWords } from '../english.ts';

export const AFTER_CALL: AreaWords<'after-call'> = {
  'after-call.required': '（必須）',
  'after-call.missing': '回答が必要です。',
  'after-call.choose': '選択…',
  'after-call.yes': 'はい',
  'after-call.loading': '通話項目を読み込み中…',
  'after-call.not-loaded': '通話項目を読み込めませんでした。',
  'after-call.try-again': '再試行',
  'after-call.gone': '{1}は尋ねられなくなりました。回答はメモに保存されます：{2}',
  'after-call.omitted.removed': '{1}は表示されません。項目がNetSuiteから削除されました。',
  'after-call.omitted.no-values': '{1}は表示されません。NetSuiteが値を返しません。',
  'after-call.countdown': '{1}後に自動保存します。入力すると止まります。',
  'after-call.held': '［保存］を選ぶか、最後の変更から30分後に保存されます。',
  'after-call.needs-answer':
    '保存の前に回答が必要です。回答がない場合は30分後に保存され、不足が記録されます。',
  'after-call.not-saved': '保存されていません。印のある項目に回答してください。',
  'after-call.note-full':
    '保存されていません。削除された項目の回答を入れる余地がメモにありません。メモを短くして保存してください。',
  'after-call.drop': '記録しない',
  'after-call.dropped':
    'この通話はここからは記録されません。会社がRingCentralの通話を記録している場合は、メモなしで表示されることがあります。',
  'after-call.undo': '元に戻す',
  'after-call.edit.title': '通話を編集：{1}',
  'after-call.edit.loading': 'NetSuiteから通話を読み込み中…',
  'after-call.edit.save': '変更を保存',
  'after-call.edit.saved': '変更をNetSuiteに保存しました。',
  'after-call.edit.discarded': '変更を破棄しました。',
  'after-call.edit.kept':
    'この通話には{1}の未保存の変更があります。「編集」を選択すると元に戻せます。',
  'after-call.edit.restored':
    '{1}の変更を復元しました。まだNetSuiteにはありません。保存するか、キャンセルして破棄してください。',
  'after-call.edit.help': '入力した内容はこのブラウザに、変更を保存するとNetSuiteに保存されます。',
  'after-call.edit.not-kept':
    'このブラウザに保存できませんでした。保存領域がいっぱいか、ブロックされています。このページを閉じる前に変更を保存してください。',
  'after-call.edit.changed':
    '編集中にNetSuiteで変更されたため、上書きしませんでした：{1}。ほかの変更は保存され、あなたの内容は上に残っています。',
  'after-call.edit.theirs': 'NetSuiteの現在の{1}：{2}',
  'after-call.edit.empty': '（空）',
  'after-call.edit.part.note': 'メモ',
  'after-call.edit.part.related': '関連レコード',
  'after-call.edit.overwrite': '自分の内容を保存',
  'after-call.edit.take': 'NetSuiteの内容を使う',
  'after-call.not-opened.gone':
    'この通話は編集できません。電話レコードがNetSuiteで削除されました。',
  'after-call.not-opened.not-today':
    'ここで編集できるのは通話の当日だけです。記録を開いて、NetSuiteで編集してください。',
  'after-call.not-opened.not-allowed':
    'ロールにこの電話レコードを開く権限がありません。NetSuiteの管理者に問い合わせてください。',
  'after-call.not-opened.offline':
    'NetSuiteから応答がなく、通話を読み込めませんでした。接続を確認して、再試行してください。',
  'after-call.not-opened.signed-out':
    'NetSuiteのセッションが切れているため、通話を読み込めませんでした。サインインして、再試行してください。',
  'after-call.not-opened.failed': '通話を読み込めませんでした。理由はスクリプトログにあります。',
  'after-call.not-saved.gone':
    '保存されていません。この通話の電話レコードがNetSuiteで削除されました。閉じるまで内容はここに残ります。必要な部分をコピーしてください。',
  'after-call.not-saved.not-allowed':
    '保存されていません。ロールに電話レコードを編集する権限がありません。NetSuiteの管理者に問い合わせてください。',
  'after-call.not-saved.offline':
    '保存されていません。NetSuiteから応答がありません。変更は残っています。接続を確認して、もう一度保存してください。',
  'after-call.not-saved.signed-out':
    '保存されていません。NetSuiteのセッションが切れています。変更は残っています。サインインして、もう一度保存してください。',
  'after-call.not-saved.note-full':
    '保存されていません。メモがレコードに対して長すぎます。短くして、もう一度保存してください。',
  'after-call.not-saved.failed':
    '保存されていません。NetSuiteが変更を拒否しました。理由はスクリプトログにあります。',
  'after-call.outcome.label': '結果',
  'after-call.outcome.resolved': '解決済み',
  'after-call.outcome.follow-up': 'フォローアップが必要',
  'after-call.outcome.quote': '見積依頼',
  'after-call.outcome.not-interested': '関心なし',
  'after-call.outcome.left-message': '伝言を残した',
  'after-call.outcome.wrong-number': '番号違い',
};
