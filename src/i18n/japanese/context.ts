import type { AreaWords } from '../english.ts';

export const CONTEXT: AreaWords<'context'> = {
  'context.title': '通話相手について',
  'context.loading': 'NetSuiteのデータを読み込んでいます…',
  'context.not-loaded': 'NetSuiteから応答がありませんでした。',
  'context.try-again': '再試行',
  'context.count.opportunities': '商談：{1}',
  'context.count.cases': 'ケース：{1}',
  'context.count.calls': '通話：{1}',
  'context.company': '会社',
  'context.sales-rep': '営業担当者：{1}',
  'context.related': '関連先',
  'context.related-none': '特になし',
  'context.opportunities': '進行中の商談',
  'context.cases': '未解決のケース',
  'context.calls': '最近の通話',
  'context.expected': '予定：{1}',
  'context.open': '開く',
  'context.more': 'NetSuiteには他にもあります。',
  'context.none': 'なし',
  'context.hidden': 'このロールでは表示できません',
  'context.failed': '読み込めませんでした',
};
