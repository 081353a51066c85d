import type { AreaWords } from '../english.ts';

export const INFO_LINKS: AreaWords<'info-links'> = {
  'info-links.data.number': '電話番号',
  'info-links.data.national-number': '国番号なしの電話番号',
  'info-links.data.email': 'メールアドレス',
  'info-links.data.record-id': 'レコードID',
  'info-links.data.name': '名前',
  'info-links.data.company': '会社',
  'info-links.beside-call': 'リンク',
  'info-links.missing': '{1}（不足：{2}）',
  'info-links.unusable': '{1}（発信者のデータはこのリンクでは使えません）',
  'info-links.not-loaded': '情報リンクを読み込めませんでした。',
};

export const INFO_LINKS_CARD: AreaWords<'info-links-card'> = {
  'info-links.title': '情報リンク',
  'info-links.lead':
    '情報リンクは、通話の横から、発信者のデータを使って別のサイトやアプリを開きます。' +
    '社内の全員に、この順序で表示されます。',
  'info-links.member': '情報リンクを変更できるのは会社の管理者だけです。',
  'info-links.unreadable':
    '保存されている情報リンクを読み取れないため、誰にも表示されません。' +
    'ここで保存すると置き換えられます。',
  'info-links.none': 'リンクはまだありません。',
  'info-links.add': 'リンクを追加',
  'info-links.full': 'リンクは最大{1}件です。',
  'info-links.link': 'リンク{1}',
  'info-links.label': 'ラベル',
  'info-links.address': 'アドレス',
  'info-links.address.help':
    'https、tel、またはmailtoのアドレス。' + 'プレースホルダーは発信者のデータに置き換えられます。',
  'info-links.insert': '{1}を挿入',
  'info-links.edit': '編集',
  'info-links.move-up': '上へ移動',
  'info-links.move-down': '下へ移動',
  'info-links.remove': '削除',
  'info-links.undo': '元に戻す',
  'info-links.removed': '「{1}」は保存時に削除されます。',
  'info-links.moved': '「{1}」は{3}件中{2}番目になりました。',
  'info-links.preview': 'サンプルレコードでのプレビュー',
  'info-links.receives': '{1}が受け取るデータ：{2}',
  'info-links.receives-nothing': '{1}は発信者のデータを受け取りません。',
  'info-links.target.tel': '電話アプリ',
  'info-links.target.mailto': 'メールソフト',
  'info-links.privacy':
    'ここに入力したサイトは、リンクが開かれた発信者のデータを受け取り、保存する可能性があります。' +
    'データを渡してよいサイトだけを入力してください。',
  'info-links.conflict':
    'このページを開いた後に、別の管理者が情報リンクを変更しました。何も保存されていません。',
  'info-links.theirs': '自分の変更を破棄して相手の内容を表示',
  'info-links.mine': '相手の内容を自分の内容で置き換える',
  'info-links.problem.no-label': 'ラベルを入力してください。',
  'info-links.problem.long-label': '30文字以内で入力してください。',
  'info-links.problem.label-characters': '1行のテキストを入力してください。',
  'info-links.problem.same-label': 'このラベルは別のリンクで使われています。',
  'info-links.problem.long-address': '400文字以内で入力してください。',
  'info-links.problem.scheme': 'アドレスはhttps://、tel:、またはmailto:で始めてください。',
  'info-links.problem.site':
    'https://の後に、サイト全体とスラッシュを入力してください。' +
    'サイトにプレースホルダー、ユーザー名、パスワードは使えません。',
  'info-links.problem.tel':
    'tel:の後には、数字と電話番号のプレースホルダーだけを入力してください。',
  'info-links.problem.mailto':
    'mailto:の後にはアドレスまたはメールアドレスのプレースホルダーを入力し、' +
    '必要に応じて?とto、cc、bcc、subject、bodyを続けてください。',
  'info-links.problem.placeholder':
    '一覧にあるプレースホルダーだけを、' + 'それぞれ1組の波かっこで使ってください。',
  'info-links.problem.characters':
    'スペースや特殊文字は、パーセントコードに' + '置き換えてください（例：スペースは%20）。',
};
