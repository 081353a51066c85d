import type { AreaWords } from '../english.ts';

export const BANNER_ON_PAGE: AreaWords<'banner-on-page'> = {
  'banner.netsuite-session-expired.waiting.one':
    'もう一度サインインするまで、発信者の検索とNetSuiteへの通話の保存はできません。{1}件の通話が保存待ちです。通話は引き続き利用できます。',
  'banner.netsuite-session-expired.waiting.other':
    'もう一度サインインするまで、発信者の検索とNetSuiteへの通話の保存はできません。{1}件の通話が保存待ちです。通話は引き続き利用できます。',
  'banner.netsuite-session-expired.away':
    'このページは15分間操作されなかったため、電話はオフになりました。オンに戻すには、NetSuiteにもう一度サインインしてください。',
  'banner.media-capability.blocked.body':
    '着信は表示されますが、マイクを許可するまで発信できません。',
  'banner.media-capability.blocked-by-policy.body':
    '会社またはブラウザのポリシーにより、このページではマイクを使えません。発信はできませんが、着信は引き続き表示されます。',
  'banner.media-capability.missing.body':
    'ヘッドセットまたはマイクを接続してください。マイクが検出されると、このメッセージは消えます。',
  'banner.media-capability.in-use.body':
    'そのプログラムを閉じるか、その通話を終了してから、もう一度試してください。',
  'banner.media-capability.unsupported.body':
    '通話するには、最新のChrome、Edge、Firefoxのいずれかで、httpsでNetSuiteを開いてください。',
  'banner.multiple-tabs.inactive.title': 'ソフトフォンは別のタブで使用中です',
  'banner.multiple-tabs.inactive.body': '着信はここではなく、そちらで鳴ります。',
  'banner.action.show-me-how': '方法を見る',
  'banner.action.use-this-tab': 'このタブを使う',
};
