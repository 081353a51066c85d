import type { AreaWords } from '../english.ts';

export const CALL_FIELDS: AreaWords<'call-fields'> = {
  'call-fields.title': '通話項目',
  'call-fields.lead':
    'ソフトフォンは通話中と通話後にこれらの項目を尋ね、回答を通話レコードに保存します。',
  'call-fields.none': '通話項目は設定されていません。',
  'call-fields.members': '会社の通話項目：{1}',
  'call-fields.empty': '項目はまだありません。下で追加してください。',
  'call-fields.list': '通話項目（表示順）',
  'call-fields.required': '必須',
  'call-fields.required-name': '必須：{1}',
  'call-fields.up': '上へ移動',
  'call-fields.up-name': '上へ移動：{1}',
  'call-fields.down': '下へ移動',
  'call-fields.down-name': '下へ移動：{1}',
  'call-fields.remove': '削除',
  'call-fields.remove-name': '削除：{1}',
  'call-fields.add': '項目を追加',
  'call-fields.add-now': '追加',
  'call-fields.choose': '項目を選択…',
  'call-fields.all-added': '使用できる項目はすべてリストにあります。',
  'call-fields.full': 'リストの項目は{1}件までです。追加するには1件削除してください。',
  'call-fields.add-help':
    'リスト、複数選択、チェックボックス、日付、テキスト、数値のいずれかである通話レコードの項目です。NetSuiteで項目を作成するには、Customization ' +
    '> Lists, Records, & Fields > CRM Fields > New を開き、Phone Call に適用してください。',
  'call-fields.kind.list': 'リスト',
  'call-fields.kind.multi-select': '複数選択',
  'call-fields.kind.checkbox': 'チェックボックス',
  'call-fields.kind.date': '日付',
  'call-fields.kind.text': 'テキスト',
  'call-fields.kind.number': '数値',
  'call-fields.removed':
    'この項目はNetSuiteから削除されたか、ロールに表示権限がありません。ソフトフォンには表示されません。',
  'call-fields.no-values':
    'NetSuiteはこの項目の値を返しません。リストが空か、1,000件を超えています。ソフトフォンには表示されません。',
  'call-fields.not-available':
    'ロールに通話レコードの項目を表示する権限がありません。通話項目を変更するには、Phone CallsのCreateレベルが必要です。',
  'call-fields.unreadable':
    '保存された通話項目を読み取れないため、ソフトフォンは何も尋ねません。項目を選んで保存すると置き換えられます。',
  'call-fields.not-loaded': '通話項目を読み込めませんでした。ページを再読み込みしてください。',
  'call-fields.save': '通話項目を保存',
  'call-fields.saving': '保存中…',
  'call-fields.undo': '元に戻す',
  'call-fields.saved': '保存しました。次の通話からこれらの項目を尋ねます。',
  'call-fields.unsaved': 'まだ保存されていません。',
  'call-fields.said.added': '{1}を最後に追加しました。',
  'call-fields.said.removed': '{1}を削除しました。',
  'call-fields.said.moved': '{1}は{3}件中{2}番目になりました。',
  'call-fields.said.undone': '元に戻しました。',
  'call-fields.conflict': '保存されませんでした。編集中に別の管理者が通話項目を変更しました。',
  'call-fields.theirs': '相手のリスト：{1}',
  'call-fields.theirs-none': '相手のリストは空です。',
  'call-fields.use-theirs': '相手のリストを使う',
  'call-fields.keep-mine': '自分のリストを保存',
};
