import type { AreaWords } from '../english.ts';

export const ACCOUNT_CHECK: AreaWords<'account-check'> = {
  'account-check.title': 'Comprobación de esta cuenta',
  'account-check.settings': 'Ajustes',
  'account-check.what':
    'RingCentral for NetSuite Pro se apoya en algunos aspectos de NetSuite que solo una ' +
    'cuenta puede confirmar. Esta página los comprueba. Lee y no cambia nada. Abre un momento ' +
    'un cliente en una ventana pequeña y muestra allí un mensaje.',
  'account-check.run': 'Comprobar esta cuenta',
  'account-check.again': 'Comprobar de nuevo',
  'account-check.record': 'Consultando un registro…',
  'account-check.progress': '{1} de {2} preguntas hechas…',
  'account-check.summary': '{1} según lo supuesto, {2} de otro modo, {3} sin poder saberse',
  'account-check.safe':
    'El informe no contiene ningún secreto, nombre ni ID de una persona o cuenta. Adjúntelo a un informe de error.',
  'account-check.markdown': 'Descargar el informe',
  'account-check.json': 'Descargar como JSON',
  'account-check.as-assumed': 'Según lo supuesto',
  'account-check.otherwise': 'De otro modo',
  'account-check.could-not-tell': 'No se pudo saber',
  'account-check.seen': 'Visto: {1}',
  'account-check.assumed': 'Supuesto: {1}',
};
