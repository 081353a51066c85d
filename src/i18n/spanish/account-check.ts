import type { AreaWords } from '../english.ts';

export const ACCOUNT_CHECK: AreaWords<'account-check'> = {
  'account-check.title': 'Comprobación de la cuenta',
  'account-check.settings': 'Ajustes',
  'account-check.what':
    'RingCentral for NetSuite Pro parte de algunos supuestos sobre NetSuite que solo una ' +
    'cuenta real puede confirmar. Esta página los comprueba sin cambiar datos. Abre brevemente ' +
    'un registro de cliente en una ventana pequeña y muestra allí un mensaje.',
  'account-check.run': 'Comprobar esta cuenta',
  'account-check.again': 'Comprobar de nuevo',
  'account-check.record': 'Comprobando una página de registro…',
  'account-check.progress': '{1} de {2} comprobados…',
  'account-check.summary': '{1} según lo esperado, {2} diferentes, {3} no concluyentes',
  'account-check.safe':
    'El informe no contiene secretos, nombres ni ID de personas o cuentas. Puede adjuntarlo a ' +
    'un informe de error.',
  'account-check.markdown': 'Descargar el informe',
  'account-check.json': 'Descargar como JSON',
  'account-check.as-assumed': 'Según lo esperado',
  'account-check.otherwise': 'Diferente',
  'account-check.could-not-tell': 'No concluyente',
  'account-check.seen': 'Encontrado: {1}',
  'account-check.assumed': 'Esperado: {1}',
};
