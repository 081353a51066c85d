import type { AreaWords } from '../english.ts';

export const NO_ACCESS: AreaWords<'no-access'> = {
  'no-access.title': 'Ihre Rolle hat keinen Zugriff auf RingCentral for NetSuite Pro',
  'no-access.ask':
    'Bitten Sie Ihren NetSuite-Administrator um die Rolle RingCentral Member oder darum, ' +
    'Ihrer eigenen Rolle deren Berechtigungen zu geben.',
  'no-access.switch':
    'Haben Sie eine andere Rolle, wechseln Sie zu ihr, und öffnen Sie diese Seite noch einmal.',
};
