import type { AreaWords } from '../english.ts';

export const PHONE_LINK: AreaWords<'phone-link'> = {
  'phone-link.line': 'RingCentralで発信：',
  'phone-link.title': '{1}：RingCentralで発信',
  'phone-link.field.phone': '電話',
  'phone-link.field.altphone': 'その他の電話',
  'phone-link.field.officephone': '会社',
  'phone-link.field.mobilephone': '携帯電話',
  'phone-link.field.homephone': '自宅',
};
