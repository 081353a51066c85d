import type { AreaWords } from '../english.ts';

export const PAGE: AreaWords<'page'> = {
  'page.title.settings': 'Ajustes de RingCentral',
  'page.title.softphone': 'Softphone de RingCentral',
  'page.no-script': 'Esta página necesita JavaScript. Actívelo para este sitio y recargue.',
  'page.new-tab': '(se abre en una pestaña nueva)',
  'page.cancel': 'Cancelar',
  'page.reload': 'Recargar',
  'page.microphone': 'Micrófono',
  'page.notifications': 'Notificaciones',
  'page.broken.title': 'Esta página no se cargó por completo',
  'page.broken.body':
    'Recargue la página. Si no es suficiente, pida a su administrador que consulte el ' +
    'registro del script.',
  'page.other-user.title': 'Otro usuario inició sesión en NetSuite en este navegador',
  'page.other-account.title': 'Este navegador cambió a otra cuenta de NetSuite',
  'page.other-user.body':
    'Esta página pertenece al usuario que había iniciado sesión antes, así que ya no guarda ' +
    'nada ni hace o responde llamadas. Recargue la página para usarla como el usuario actual.',
  'page.other-user.kept':
    'Las llamadas y notas que aún no están en NetSuite permanecen en este navegador hasta ' +
    'que su propietario vuelva a iniciar sesión y abra el softphone.',
  'page.other-user.call':
    'Su llamada continúa. No puede hacer llamadas nuevas y esta página se bloquea cuando ' +
    'termine la llamada.',
  'page.banners.region': 'Estado',
  'page.banners.severity.error': 'Error:',
  'page.banners.severity.warning': 'Advertencia:',
  'page.banners.severity.info': 'Información:',
  'page.banners.more.one': '1 mensaje más',
  'page.banners.more.other': '{1} mensajes más',
  'page.banners.fewer': 'Mostrar menos',
  'page.banners.told.one': '{2}. 1 más.',
  'page.banners.told.other': '{2}. {1} más.',
  'page.update.still-here': '¿Ya lo actualizó?',
  'page.update.support':
    'Recargue esta página. Si este mensaje sigue aquí después de la actualización, contacte ' +
    'con soporte. Es posible que la versión no esté publicada en este entorno de NetSuite.',
  'page.banners.put-away.seven-days': 'Oculto durante 7 días.',
  'page.banners.put-away.visit': 'Oculto hasta que cierre esta pestaña.',
  'page.banners.undo': 'Deshacer',
  'page.notifications.no-answer':
    'Aún no hay respuesta. Busque la solicitud junto a la barra de direcciones o vuelva a ' +
    'intentarlo.',
  'page.waiting-for-browser': 'Esperando al navegador…',
  'page.tab.calls.one': 'Si usa esta pestaña, terminará la llamada de la otra pestaña.',
  'page.tab.calls.other': 'Si usa esta pestaña, terminarán {1} llamadas de la otra pestaña.',
  'page.tab.take-over.one': 'Terminar la llamada y usar esta pestaña',
  'page.tab.take-over.other': 'Terminar las llamadas y usar esta pestaña',
  'page.tab.here': '● Aquí está su softphone',
  'page.tab.notification': 'Su softphone activo',
  'page.tab.notification-body': 'Haga clic para traer su pestaña al frente.',
  'page.sign-in.waiting': 'Esperando a la ventana de inicio de sesión…',
  'page.sign-in.blocked':
    'El navegador bloqueó la ventana de inicio de sesión. Permita las ventanas emergentes ' +
    'para este sitio y vuelva a intentarlo.',
  'page.sign-in.cancelled': 'Usted no inició sesión. No se cambió nada.',
  'page.sign-in.session-ended':
    'Su sesión de NetSuite ha caducado. Inicie sesión en NetSuite y vuelva a intentarlo.',
  'page.sign-in.unreachable':
    'No se pudo contactar con NetSuite. Vuelva a intentarlo en un momento.',
  'page.sign-in.not-set-up':
    'RingCentral aún no está configurado para su empresa. Consulte al administrador de su ' +
    'empresa.',
  'page.sign-in.not-ours':
    'Ese inicio de sesión tardó demasiado o se comenzó en otro lugar. Vuelva a intentarlo.',
  'page.sign-in.failed':
    'No se pudo completar el inicio de sesión. Vuelva a intentarlo; si no es suficiente, avise a su administrador.',
  'page.microphone.test': 'Probar el micrófono',
  'page.microphone.stop': 'Detener',
  'page.microphone.level': 'Nivel del micrófono',
  'page.microphone.no-level':
    'El micrófono funciona, pero este navegador no puede mostrar su nivel.',
  'page.microphone.no-answer':
    'No se respondió a la solicitud del navegador. Pruebe de nuevo y elija Permitir.',
  'page.microphone.not-opened':
    'El navegador no pudo abrir el micrófono. Pruebe de nuevo o recargue esta página.',
  'page.steps.site.chrome':
    'Haga clic en el icono de dos controles deslizantes a la izquierda de la dirección.',
  'page.steps.site.edge':
    'Haga clic en el candado a la izquierda de la dirección y luego en los permisos de este sitio.',
  'page.steps.site.firefox': 'Haga clic en el icono tachado a la izquierda de la dirección.',
  'page.steps.site.safari':
    'En la barra de menús, elija Safari y luego los ajustes de este sitio web.',
  'page.steps.site.other':
    'Abra los ajustes de su navegador para este sitio, normalmente con un icono junto a la dirección.',
  'page.steps.allow.chrome': 'Active «{1}».',
  'page.steps.allow.edge': 'Ponga «{1}» en Permitir.',
  'page.steps.allow.firefox': 'Quite el bloqueo junto a «{1}».',
  'page.steps.allow.safari': 'Ponga «{1}» en Permitir.',
  'page.steps.allow.other': 'Permita «{1}» para este sitio.',
  'page.steps.reload': 'Recargue esta página.',
  'page.steps.policy.frame':
    'Si esta página se muestra dentro de otra, ábrala en su propia pestaña.',
  'page.steps.policy.computer':
    'En los ajustes de privacidad de su equipo, compruebe que este navegador puede usar el ' +
    'micrófono.',
  'page.steps.policy.administrator':
    'Si puede, consulte a su administrador: una política de su empresa o del navegador ' +
    'bloquea el micrófono para NetSuite.',
  'page.steps.policy.desk-phone':
    'Las llamadas en su teléfono de escritorio o móvil siguen funcionando.',
  'page.steps.missing.plug-in':
    'Conecte unos auriculares o un micrófono, o conéctelo por Bluetooth.',
  'page.steps.missing.sound-settings':
    'Compruebe que los ajustes de sonido de su equipo lo muestran como entrada.',
  'page.steps.missing.clears': 'Este mensaje se cierra cuando se detecta un micrófono.',
  'page.steps.in-use.close': 'Cierre el otro programa que usa el micrófono o termine su llamada.',
  'page.steps.in-use.test': 'Después, seleccione Probar el micrófono en esta página.',
  'page.steps.in-use.plug-in': 'Si el micrófono sigue en uso, desconéctelo y vuelva a conectarlo.',
  'page.steps.unsupported.https': 'Compruebe que la dirección empieza por https.',
  'page.steps.unsupported.browser':
    'Abra NetSuite en una versión actual de Chrome, Edge o Firefox.',
  'page.chip.unknown': 'Desconocido',
  'page.chip.connection.connected': 'Conectado',
  'page.chip.connection.never-connected': 'No conectado',
  'page.chip.connection.disconnected': 'Desconectado',
  'page.chip.connection.reconnect': 'Reconexión necesaria',
  'page.chip.session.active': 'Sesión iniciada',
  'page.chip.session.lapsed': 'Sesión caducada',
  'page.chip.m2m.verified': 'Verificado',
  'page.chip.m2m.not-tested': 'Guardado, sin probar',
  'page.chip.m2m.test-failed': 'La prueba falló',
  'page.chip.m2m.not-configured': 'Sin configurar',
  'page.chip.microphone.ready': 'Listo',
  'page.chip.microphone.prompt': 'Se pide al usarlo por primera vez',
  'page.chip.microphone.blocked-by-policy': 'Bloqueado por una política',
  'page.chip.microphone.missing': 'No se encontró ninguno',
  'page.chip.microphone.in-use': 'En uso en otro lugar',
  'page.chip.blocked': 'Bloqueado en este navegador',
  'page.chip.unsupported': 'No compatible aquí',
  'page.chip.notifications.granted': 'Activadas',
  'page.chip.notifications.default': 'Desactivadas',
  'page.chip.tab.active': 'Activo en esta pestaña',
  'page.chip.tab.inactive': 'Activo en otra pestaña',
  'page.chip.tab.everyone': 'Activo en todas las pestañas',
  'page.chip.bundle.current': 'Versión {1}',
  'page.chip.bundle.outdated': 'Versión {1}, se requiere la {2}',
};
