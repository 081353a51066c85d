import type { AreaWords } from '../english.ts';

export const PHONE_LINK: AreaWords<'phone-link'> = {
  'phone-link.line': 'Appeler avec RingCentral :',
  'phone-link.title': '{1} : appeler avec RingCentral',
  'phone-link.field.phone': 'Téléphone',
  'phone-link.field.altphone': 'Autre téléphone',
  'phone-link.field.officephone': 'Bureau',
  'phone-link.field.mobilephone': 'Mobile',
  'phone-link.field.homephone': 'Domicile',
};
