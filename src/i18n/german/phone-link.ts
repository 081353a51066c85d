import type { AreaWords } from '../english.ts';

export const PHONE_LINK: AreaWords<'phone-link'> = {
  'phone-link.line': 'Mit RingCentral anrufen:',
  'phone-link.title': '{1}: mit RingCentral anrufen',
  'phone-link.field.phone': 'Telefon',
  'phone-link.field.altphone': 'Weiteres Telefon',
  'phone-link.field.officephone': 'Büro',
  'phone-link.field.mobilephone': 'Mobiltelefon',
  'phone-link.field.homephone': 'Privat',
};
