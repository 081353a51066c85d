import type { AreaWords } from '../english.ts';

export const PLAIN_PAGE: AreaWords<'plain-page'> = {
  'plain-page.unexpected':
    'No se pudo crear la página. El registro del script contiene los detalles.',
  'plain-page.softphone-failed': 'No se pudo abrir el softphone',
  'plain-page.settings-failed': 'No se pudieron abrir los ajustes',
  'plain-page.probe-failed': 'No se pudo comprobar la cuenta',
  'plain-page.setup-failed': 'No se pudo abrir la configuración',
  'plain-page.call-sync-failed': 'No se pudo abrir la sincronización de llamadas',
  'plain-page.probe-refused.title': 'Solo un administrador de la empresa puede comprobar la cuenta',
  'plain-page.probe-refused.switch': 'Si tiene otro rol, cambie a él y abra esta página de nuevo.',
  'plain-page.sign-in.connected.title': 'RingCentral está conectado',
  'plain-page.sign-in.connected.close':
    'Esta ventana se cierra automáticamente. Si sigue abierta, ciérrela y continúe donde estaba.',
  'plain-page.sign-in.cancelled.title': 'Usted no inició sesión',
  'plain-page.sign-in.cancelled.close':
    'No se cambió nada. Cierre esta ventana. Para intentarlo de nuevo, seleccione Conectar.',
  'plain-page.sign-in.not-ours.title': 'Esta solicitud de inicio de sesión no es válida',
  'plain-page.sign-in.not-ours.why':
    'La solicitud tardó demasiado, ya se había usado o comenzó en otra sesión de NetSuite. No ' +
    'se cambió nada.',
  'plain-page.sign-in.not-ours.close': 'Cierre esta ventana y seleccione Conectar de nuevo.',
  'plain-page.sign-in.elsewhere.title':
    'La aplicación de RingCentral de su empresa cambió durante el inicio de sesión',
  'plain-page.sign-in.elsewhere.why':
    'Un administrador introdujo otro servidor u otro ID de cliente. No se envió ni se cambió nada.',
  'plain-page.sign-in.elsewhere.close': 'Cierre esta ventana y seleccione Conectar de nuevo.',
  'plain-page.sign-in.refused.title': 'RingCentral no aceptó el inicio de sesión',
  'plain-page.sign-in.refused.close':
    'No se cambió nada. Cierre esta ventana y seleccione Conectar de nuevo.',
  'plain-page.sign-in.unavailable.title': 'No se pudo contactar con RingCentral',
  'plain-page.sign-in.unavailable.close':
    'No se cambió nada. Cierre esta ventana e inténtelo de nuevo en un minuto.',
  'plain-page.sign-in.failed.title': 'No se pudo completar el inicio de sesión',
  'plain-page.sign-in.failed.why':
    'NetSuite no pudo guardar la conexión. Contacte con su administrador. El registro del ' +
    'script contiene los detalles.',
  'plain-page.sign-in.failed.close':
    'Cierre esta ventana. Para intentarlo de nuevo, seleccione Conectar.',
};
