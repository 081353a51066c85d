import type { AreaWords } from '../english.ts';

export const CONTACTS: AreaWords<'contacts'> = {
  'contacts.search': '名前または番号を検索',
  'contacts.hint': 'NetSuiteを検索するには、名前または番号を入力してください。',
  'contacts.found': '見つかった人',
  'contacts.search-failed': 'NetSuiteを検索できませんでした。',
  'contacts.extension': '内線{1}',
  'contacts.call': '{1}に発信',
  'contacts.message': 'メッセージ',
  'contacts.personal': 'RingCentral · 個人',
  'contacts.directory.loading': 'RingCentralのディレクトリを読み込んでいます…',
  'contacts.directory.none': 'RingCentralのディレクトリに該当する人はいません。',
  'contacts.directory.signed-out':
    'RingCentralからサインアウトしているため、ディレクトリを読み込めません。',
  'contacts.directory.not-allowed':
    'RingCentralがディレクトリの表示を許可しませんでした。RingCentralアプリのRead Accountsスコープと、あなたのRingCentralのロールを確認するよう、管理者に依頼してください。',
  'contacts.directory.busy':
    'RingCentralがリクエストを制限しています。1分待ってから、もう一度検索してください。',
  'contacts.directory.unreachable':
    'RingCentralのディレクトリを読み込めません。もう一度検索してください。',
  'contacts.new': '新しい連絡先',
  'contacts.first-name': '名',
  'contacts.last-name': '姓',
  'contacts.phone': '電話番号',
  'contacts.email': 'メールアドレス',
  'contacts.company': '会社（任意）',
  'contacts.company-help': '3文字以上入力して、会社を選択してください。',
  'contacts.companies': '見つかった会社',
  'contacts.companies-found.one': '1社見つかりました',
  'contacts.companies-found.other': '{1}社見つかりました',
  'contacts.companies-none': 'その名前の会社はありません。',
  'contacts.companies-failed': '会社を検索できませんでした。',
  'contacts.saving': '連絡先を作成しています…',
  'contacts.created': '連絡先を作成しました：',
  'contacts.duplicates': 'この人はすでにNetSuiteに登録されている可能性があります：',
  'contacts.anyway': 'それでも作成',
  'contacts.refused.exists':
    'この名前の連絡先はすでにNetSuiteにあります。名前または会社を変更してください。',
  'contacts.refused.not-allowed': 'このロールではNetSuiteに連絡先を作成できません。',
  'contacts.refused.invalid':
    'NetSuiteで受け付けられませんでした。名前とメールアドレスを確認してください。',
  'contacts.refused.no-company': '一覧から会社を選択するか、入力欄を空にしてください。',
  'contacts.refused.session-ended':
    '作成されていません。NetSuiteのセッションの有効期限が切れました。ログインしてから、もう一度お試しください。',
  'contacts.refused.unreachable':
    'NetSuiteから応答がないため、連絡先が作成されていない可能性があります。もう一度お試しください。',
  'contacts.refused.failed':
    '作成されていません。NetSuiteで連絡先を保存できませんでした。もう一度お試しください。',
};
