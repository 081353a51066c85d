import type { AreaWords } from '../english.ts';

export const PHONE_LINK: AreaWords<'phone-link'> = {
  'phone-link.line': 'Llamar con RingCentral:',
  'phone-link.title': '{1}: llamar con RingCentral',
  'phone-link.field.phone': 'Teléfono',
  'phone-link.field.altphone': 'Otro teléfono',
  'phone-link.field.officephone': 'Oficina',
  'phone-link.field.mobilephone': 'Móvil',
  'phone-link.field.homephone': 'Casa',
};
