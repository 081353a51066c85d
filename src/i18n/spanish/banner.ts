import type { AreaWords } from '../english.ts';

export const BANNER: AreaWords<'banner'> = {
  'banner.netsuite-session-expired.lapsed.title': 'Su sesión de NetSuite ha caducado',
  'banner.netsuite-session-expired.lapsed.body':
    'Hasta que vuelva a iniciar sesión, NetSuite no puede buscar a quienes llaman ni guardar ' +
    'sus llamadas. Las llamadas siguen funcionando.',
  'banner.reconnect-ringcentral.expired.title': 'Su inicio de sesión en RingCentral ha caducado',
  'banner.reconnect-ringcentral.expired.body':
    'Vuelva a iniciar sesión para hacer y recibir llamadas. RingCentral lo pide de vez en ' +
    'cuando y solo lleva un momento.',
  'banner.reconnect-ringcentral.revoked.title': 'RingCentral ha finalizado su conexión',
  'banner.reconnect-ringcentral.revoked.body':
    'Vuelva a iniciar sesión para hacer y recibir llamadas.',
  'banner.reconnect-ringcentral.elsewhere.title':
    'La aplicación de RingCentral de su empresa cambió',
  'banner.reconnect-ringcentral.elsewhere.body':
    'Las llamadas están desactivadas porque inició sesión con otro servidor u otro ID de ' +
    'cliente. Recargue esta página. Si este mensaje sigue apareciendo, inicie sesión de nuevo.',
  'banner.connect-ringcentral.first.title':
    'Conecte RingCentral para hacer y recibir llamadas aquí',
  'banner.connect-ringcentral.first.body':
    'Inicie sesión una vez con su propia cuenta de RingCentral.',
  'banner.connect-ringcentral.again.title': 'RingCentral está desconectado',
  'banner.connect-ringcentral.again.body':
    'Usted desconectó su cuenta. Para hacer y recibir llamadas aquí, vuelva a conectarla.',
  'banner.media-capability.blocked.title': 'Este navegador bloquea el micrófono',
  'banner.media-capability.blocked-by-policy.title':
    'El micrófono no está permitido en esta página',
  'banner.media-capability.missing.title': 'No se encontró ningún micrófono',
  'banner.media-capability.in-use.title': 'Otro programa está usando el micrófono',
  'banner.media-capability.unsupported.title': 'Este navegador no puede usar un micrófono aquí',
  'banner.media-capability.on-record':
    'No puede llamar desde esta página. El softphone indica cómo resolver el problema del ' +
    'micrófono.',
  'banner.multiple-tabs.contended.title': 'El softphone está abierto en más de una pestaña',
  'banner.multiple-tabs.contended.body': 'Las llamadas suenan solo en una de ellas.',
  'banner.update-bundle.title': 'RingCentral for NetSuite Pro necesita una actualización',
  'banner.update-bundle.managed.body':
    'La versión {1} está instalada; se requiere la versión {2}. El editor actualiza este ' +
    'bundle administrado. Las llamadas siguen funcionando.',
  'banner.update-bundle.can-update.body':
    'La versión {1} está instalada; se requiere la versión {2}. Instale la actualización y ' +
    'recargue esta página.',
  'banner.update-bundle.ask-admin.body':
    'La versión {1} está instalada; se requiere la versión {2}. Pida a un administrador, o a ' +
    'una persona cuyo rol tenga el permiso SuiteBundler, que la instale. Después, recargue ' +
    'esta página.',
  'banner.update-bundle.deployed.body':
    'La versión {1} está implementada; se requiere la versión {2}. Pida a la persona que ' +
    'implementa este proyecto que obtenga la versión nueva y ejecute: npm run deploy. ' +
    'Después, recargue esta página.',
  'banner.integrations-setup.both-missing.title': 'Termine de configurar la empresa',
  'banner.integrations-setup.both-missing.body':
    'RingCentral (empresa) y NetSuite (empresa) no están configurados. Las llamadas funcionan sin ellos.',
  'banner.integrations-setup.ringcentral-missing.title':
    'Termine de configurar RingCentral (empresa)',
  'banner.integrations-setup.ringcentral-missing.body':
    'La conexión de la empresa con RingCentral no está configurada. Las llamadas funcionan sin ella.',
  'banner.integrations-setup.netsuite-missing.title': 'Termine de configurar NetSuite (empresa)',
  'banner.integrations-setup.netsuite-missing.body':
    'La conexión de la empresa con NetSuite no está configurada. Las llamadas funcionan sin ella.',
  'banner.integrations-setup.ringcentral-failed.title':
    'La última prueba de RingCentral (empresa) falló',
  'banner.integrations-setup.failed.body':
    'Revise los valores y vuelva a probar la conexión. Las llamadas no se ven afectadas.',
  'banner.integrations-setup.netsuite-failed.title': 'La última prueba de NetSuite (empresa) falló',
  'banner.integrations-setup.both-failed.title':
    'Las últimas pruebas de ambas conexiones de la empresa fallaron',
  'banner.integrations-setup.both-failed.body':
    'Revise RingCentral (empresa) y NetSuite (empresa) y vuelva a probar ambas conexiones. ' +
    'Las llamadas no se ven afectadas.',
  'banner.integrations-setup.ringcentral-untested.title': 'Pruebe RingCentral (empresa)',
  'banner.integrations-setup.untested.body':
    'Los valores están guardados, pero no se han probado. Pruebe la conexión para terminar la configuración.',
  'banner.integrations-setup.netsuite-untested.title': 'Pruebe NetSuite (empresa)',
  'banner.integrations-setup.both-untested.title': 'Pruebe ambas conexiones de la empresa',
  'banner.integrations-setup.both-untested.body':
    'Los valores de RingCentral (empresa) y NetSuite (empresa) están guardados, pero no se ' +
    'han probado. Pruebe las conexiones para terminar la configuración.',
  'banner.enable-notifications.default.title': 'Active las notificaciones para no perder llamadas',
  'banner.enable-notifications.default.body':
    'Reciba avisos de llamadas cuando esté en otra pestaña o aplicación.',
  'banner.enable-notifications.denied.title': 'Este navegador bloquea las notificaciones',
  'banner.enable-notifications.denied.body':
    'Puede perder llamadas cuando esté en otra pestaña o aplicación.',
  'banner.action.connect': 'Conectar',
  'banner.action.enable-notifications': 'Activar notificaciones',
  'banner.action.open-settings': 'Abrir Ajustes',
  'banner.action.reconnect': 'Volver a conectar',
  'banner.action.show-active-tab': 'Mostrar la pestaña activa',
  'banner.action.show-version': 'Mostrar versiones',
  'banner.action.update-bundle': 'Actualizar el bundle',
};
