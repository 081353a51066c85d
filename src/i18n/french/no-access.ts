import type { AreaWords } from '../english.ts';

export const NO_ACCESS: AreaWords<'no-access'> = {
  'no-access.title': 'Votre rôle n’a pas accès à RingCentral for NetSuite Pro',
  'no-access.ask':
    'Demandez à votre administrateur NetSuite le rôle RingCentral Member, ou d’accorder ses ' +
    'autorisations à votre propre rôle.',
  'no-access.switch':
    'Si vous avez un autre rôle, passez à celui-ci et ouvrez à nouveau cette page.',
};
