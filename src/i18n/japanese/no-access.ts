import type { AreaWords } from '../english.ts';

export const NO_ACCESS: AreaWords<'no-access'> = {
  'no-access.title': 'お使いのロールではRingCentral for NetSuite Proを利用できません',
  'no-access.ask':
    'NetSuiteの管理者に、RingCentral Memberロールの付与、またはお使いのロールへの同じ権限の追加を依頼してください。',
  'no-access.switch':
    'ほかのロールをお持ちの場合は、切り替えてからこのページをもう一度開いてください。',
};
