import type { AreaWords } from '../english.ts';

export const NO_ACCESS: AreaWords<'no-access'> = {
  'no-access.title': 'Su rol no tiene acceso a RingCentral for NetSuite Pro',
  'no-access.ask':
    'Pida a su administrador de NetSuite el rol RingCentral Member, o que añada sus permisos ' +
    'a su propio rol.',
  'no-access.switch': 'Si tiene otro rol, cambie a él y abra esta página de nuevo.',
};
