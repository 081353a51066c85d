import type { AreaWords } from '../english.ts';

export const CALL_SYNC_STATE: AreaWords<'call-sync-state'> = {
  'call-sync.title': 'Sincronización de llamadas de RingCentral',
  'call-sync.lead':
    'Las llamadas de la empresa se convierten en registros de llamada, sea cual sea el ' +
    'teléfono usado.',
  'call-sync.chip.off': 'Desactivada',
  'call-sync.chip.needs-credentials': 'Faltan credenciales de la empresa',
  'call-sync.chip.needs-mapping': 'Falta la asignación',
  'call-sync.chip.paused': 'En pausa',
  'call-sync.chip.running': 'En marcha',
  'call-sync.chip.behind': 'Con retraso',
  'call-sync.chip.failing': 'Con errores',
  'call-sync.card.open': 'Abrir la sincronización de llamadas',
};

export const CALL_SYNC: AreaWords<'call-sync'> = {
  'call-sync.settings': 'Ajustes',
  'call-sync.status.title': 'Estado',
  'call-sync.status.last-run': 'Última ejecución',
  'call-sync.status.next-run': 'Próxima ejecución',
  'call-sync.status.never': 'Nunca',
  'call-sync.status.none': 'Ninguna',
  'call-sync.status.behind': 'Retraso respecto a RingCentral',
  'call-sync.status.minutes': '{1} min',
  'call-sync.status.waiting': 'En espera',
  'call-sync.status.today': 'Hoy',
  'call-sync.status.week': 'Últimos 7 días',
  'call-sync.status.logged': 'Registradas',
  'call-sync.status.updated': 'Actualizadas',
  'call-sync.status.skipped': 'Omitidas',
  'call-sync.status.failed': 'Fallidas',
  'call-sync.status.lacking':
    'Las llamadas se registran sin enlace a algunos registros, porque al rol de la integración ' +
    'le falta {1}.',
  'call-sync.status.failing-since': 'Con errores desde {1}',
  'call-sync.failure.settings':
    'No se puede leer la configuración guardada. No se lee ni se registra nada hasta que un ' +
    'administrador de la empresa la reemplace.',
  'call-sync.failure.ringcentral-setup':
    'RingCentral (empresa) está incompleto, cambió desde su última prueba o indica un servidor ' +
    'que ningún administrador confirmó. No se envió nada. Pruebe RingCentral (empresa) en los ' +
    'ajustes.',
  'call-sync.failure.ringcentral-secrets':
    'NetSuite no dejó que {1} usara los secretos de API de la empresa. En Setup > Company > ' +
    'Preferences > API Secrets, compruebe que ambos secretos existen y permítalos para este ' +
    'script.',
  'call-sync.failure.ringcentral-sign-in':
    'RingCentral no acepta el inicio de sesión de la empresa. Pruebe RingCentral (empresa) en ' +
    'los ajustes.',
  'call-sync.failure.ringcentral-scope':
    'A la aplicación de RingCentral le falta un ámbito: {1}. Añádalo en la consola de ' +
    'desarrollo de RingCentral.',
  'call-sync.failure.ringcentral-permission':
    'Al usuario de RingCentral de la credencial JWT le falta un permiso: {1}.',
  'call-sync.failure.ringcentral-busy':
    'RingCentral limita las solicitudes. La próxima ejecución continuará.',
  'call-sync.failure.ringcentral-down':
    'RingCentral no responde. La próxima ejecución lo intentará de nuevo.',
  'call-sync.failure.ringcentral-answer':
    'La respuesta de RingCentral estaba incompleta, o respondió otro sistema en su lugar, como un ' +
    'proxy o una página de mantenimiento. La respuesta no se usó. La próxima ejecución lo ' +
    'intentará de nuevo.',
  'call-sync.failure.netsuite-sign-in':
    'NetSuite no acepta el inicio de sesión de la empresa. Pruebe NetSuite (empresa) en los ' +
    'ajustes.',
  'call-sync.failure.netsuite-permission':
    'NetSuite no deja que el rol de la integración ejecute el script que escribe llamadas. ' +
    'Asigne el certificado al rol RingCentral Call Sync, o dé a su rol Log in using OAuth 2.0 ' +
    'Access Tokens (Completo).',
  'call-sync.failure.netsuite-permission.named':
    'El rol de la integración no puede escribir llamadas. Le falta: {1}. Asigne el certificado ' +
    'al rol RingCentral Call Sync, o añada estos permisos a su rol.',
  'call-sync.failure.netsuite-busy':
    'NetSuite recibió demasiadas solicitudes a la vez. La próxima ejecución lo intentará de nuevo.',
  'call-sync.failure.netsuite-down':
    'El servicio REST de NetSuite no responde. La próxima ejecución lo intentará de nuevo.',
  'call-sync.failure.netsuite-answer':
    'El script que escribe las llamadas no devolvió una respuesta utilizable. La próxima ' +
    'ejecución lo intentará de nuevo. El registro del script contiene los detalles.',
  'call-sync.failure.records':
    'No se pudieron leer o escribir los registros de la sincronización. El registro del script ' +
    'contiene los detalles.',
  'call-sync.failure.unexpected':
    'Una ejecución se detuvo. La siguiente continuará donde se detuvo. El registro del script ' +
    'contiene los detalles.',
  'call-sync.unreadable.title': 'No se puede leer la configuración guardada',
  'call-sync.unreadable.body':
    'El registro RingCentral Call Sync se modificó fuera de esta página. Hasta que se reemplace ' +
    'su configuración, no se leen ni se registran llamadas. Aquí se muestra la configuración ' +
    'predeterminada.',
  'call-sync.unreadable.replace': 'Reemplazar configuración',
  'call-sync.unreadable.ask': '¿Reemplazar la configuración guardada?',
  'call-sync.unreadable.ask-body':
    'Se pierde lo que contiene ahora el registro: reglas, números que nunca se registran y el ' +
    'organizador predeterminado. Lo sustituye la configuración de esta página. Los organizadores ' +
    'de las extensiones y la lista de llamadas se conservan.',
  'call-sync.unreadable.cancel': 'Cancelar',
  'call-sync.permission.calls': 'Llamadas (Editar)',
  'call-sync.permission.deleted-calls': 'RingCentral Deleted Call (Ver)',
  'call-sync.permission.customers': 'Clientes (Ver)',
  'call-sync.permission.contacts': 'Contactos (Ver)',
  'call-sync.permission.vendors': 'Proveedores (Ver)',
  'call-sync.act.turn-on': 'Activar',
  'call-sync.act.turn-off': 'Desactivar',
  'call-sync.act.pause': 'Pausar',
  'call-sync.act.resume': 'Reanudar',
  'call-sync.act.sync-now': 'Sincronizar ahora',
  'call-sync.act.started': 'Se inició una ejecución. El estado se actualizará al terminar.',
  'call-sync.act.running': 'Ya hay una ejecución en curso.',
  'call-sync.act.saved': 'Guardado.',
  'call-sync.act.save': 'Guardar',
  'call-sync.act.refresh': 'Actualizar',
  'call-sync.error.not-verified':
    'Pruebe primero RingCentral (empresa) y NetSuite (empresa) en los ajustes. Ambas pruebas ' +
    'deben ser correctas.',
  'call-sync.error.run-in-progress':
    'Hay una ejecución en curso. Inténtelo de nuevo cuando termine.',
  'call-sync.error.cant-start':
    'Su rol no puede iniciar scripts. Espere a la próxima ejecución programada.',
  'call-sync.error.changed-meanwhile':
    'La llamada cambió después de que esta página la cargara. Actualice la lista.',
  'call-sync.error.mapping-changed':
    'No se guardó. Otro administrador acaba de guardar una de estas extensiones. Guarde de ' +
    'nuevo para reemplazar su elección o descarte las suyas para verla.',
  'call-sync.error.not-allowed': 'Solo un administrador de la empresa puede hacerlo.',
  'call-sync.error.list-full':
    'La lista de números que nunca se registran está llena. Elimine antes algunos en las reglas ' +
    'de registro.',
  'call-sync.error.settings-unreadable':
    'No se guardó. No se puede leer la configuración guardada. Reemplácela antes en Estado.',
  'call-sync.error.other':
    'No se cambió nada. NetSuite no pudo completar la solicitud. Inténtelo de nuevo.',
  'call-sync.error.unreachable': 'NetSuite no respondió. Inténtelo de nuevo.',
  'call-sync.error.session-ended':
    'Su sesión de NetSuite ha caducado. Inicie sesión en otra pestaña e inténtelo aquí de nuevo.',
  'call-sync.rules.title': 'Reglas de registro',
  'call-sync.rules.help':
    'El registro de llamadas del softphone sigue las mismas reglas. Las llamadas con notas ' +
    'siempre se registran.',
  'call-sync.rules.since': 'Registrar llamadas desde',
  'call-sync.rules.since-help': 'Hoy, o hasta {1} días atrás.',
  'call-sync.rules.internal': 'Registrar llamadas entre extensiones',
  'call-sync.rules.missed': 'Registrar llamadas perdidas',
  'call-sync.rules.voicemail': 'Registrar llamadas al buzón de voz',
  'call-sync.rules.queue-offers': 'Registrar llamadas de cola que respondió otra persona',
  'call-sync.rules.messages':
    'Permitir registrar mensajes de texto, un registro por conversación y día',
  'call-sync.rules.shortest': 'No registrar llamadas respondidas más cortas que (segundos)',
  'call-sync.rules.never': 'Números que no se registran nunca, uno por línea',
  'call-sync.rules.never-help': 'Use + y el código del país, o una extensión.',
  'call-sync.rules.never-wrong': 'Número no válido: {1}. Use + y cifras, o una extensión.',
  'call-sync.rules.slots': 'Solicitudes simultáneas a NetSuite',
  'call-sync.rules.slots-help':
    'Dos solicitudes son más rápidas en empresas con muchísimas llamadas. Cada solicitud usa ' +
    'una de las solicitudes de integración simultáneas de la cuenta.',
  'call-sync.mapping.title': 'Asignación de organizadores',
  'call-sync.mapping.help':
    'Elija qué empleado de NetSuite es el organizador de las llamadas de cada extensión.',
  'call-sync.mapping.default': 'Organizador predeterminado de extensiones sin asignar',
  'call-sync.mapping.default-help':
    'Sin un organizador predeterminado, las llamadas de extensiones sin asignar se listan, ' +
    'pero no se registran.',
  'call-sync.mapping.none':
    'Las extensiones de RingCentral aún no se han cargado. La primera ejecución también las carga.',
  'call-sync.mapping.load': 'Cargar extensiones',
  'call-sync.mapping.find': 'Buscar una extensión',
  'call-sync.mapping.show': 'Mostrar',
  'call-sync.mapping.show.all': 'Todas',
  'call-sync.mapping.show.unmapped': 'Sin asignar',
  'call-sync.mapping.show.new': 'Nuevas',
  'call-sync.mapping.count': '{1} de {2} extensiones',
  'call-sync.mapping.more': 'Mostrar {1} más',
  'call-sync.mapping.extension': 'Extensión',
  'call-sync.mapping.organizer': 'Organizador',
  'call-sync.mapping.match': 'Asignación',
  'call-sync.mapping.actions': 'Acciones',
  'call-sync.mapping.new': 'Nueva',
  'call-sync.mapping.unnamed': 'Empleado {1}',
  'call-sync.mapping.match.auto-email': 'Automática (correo)',
  'call-sync.mapping.match.auto-user-email': 'Automática (usuario)',
  'call-sync.mapping.match.auto-phone': 'Automática (teléfono)',
  'call-sync.mapping.match.manual': 'Manual',
  'call-sync.mapping.match.unmapped': 'Sin asignar',
  'call-sync.mapping.match.dont-log': 'No registrar',
  'call-sync.mapping.several': '{1} empleados coinciden',
  'call-sync.mapping.preview': 'Vista previa de la asignación automática',
  'call-sync.mapping.auto': 'Asignar automáticamente y guardar',
  'call-sync.mapping.previewed':
    'La asignación automática encontró {1} organizadores para {2} extensiones. Aún no se ' +
    'guardó nada.',
  'call-sync.mapping.unsaved': 'Cambios sin guardar: {1}',
  'call-sync.mapping.discard': 'Descartar cambios',
  'call-sync.mapping.seen': 'Marcar nuevas como vistas ({1})',
  'call-sync.mapping.choose': 'Elegir organizador',
  'call-sync.mapping.choose-for': 'Organizador de {1}',
  'call-sync.mapping.type': 'Escriba un nombre',
  'call-sync.mapping.no-employee': 'No hay ningún empleado activo con este nombre.',
  'call-sync.mapping.found': '{1} encontrados',
  'call-sync.mapping.found-more':
    '{1} mostrados. Escriba más letras del nombre para reducir la lista.',
  'call-sync.mapping.clear': 'Quitar organizador',
  'call-sync.mapping.dont-log': 'No registrar',
  'call-sync.mapping.loading': 'Cargando extensiones',
  'call-sync.preview.title': 'Vista previa de la primera sincronización',
  'call-sync.preview.help':
    'Lee las primeras llamadas de RingCentral y muestra qué harían con ellas las reglas y los ' +
    'organizadores guardados. No se guarda nada ni se crea ningún registro.',
  'call-sync.preview.read': 'Ver la vista previa',
  'call-sync.preview.loading': 'Leyendo llamadas de RingCentral',
  'call-sync.preview.count': 'Llamadas desde {2}: {1}.',
  'call-sync.preview.none': 'RingCentral no tiene llamadas desde {1}.',
  'call-sync.preview.more':
    'RingCentral tiene más llamadas. La vista previa termina aquí; las ejecuciones siguen.',
  'call-sync.preview.partial':
    'Algunos registros no se pudieron consultar o su rol no los ve, así que una ejecución puede ' +
    'encontrar otros registros, o llamadas cuyo registro se eliminó.',
  'call-sync.preview.new': 'Se registraría',
  'call-sync.preview.known': 'Ya está en NetSuite',
  'call-sync.preview.skipped': 'No se registra',
  'call-sync.preview.in-progress': 'Todavía en curso',
  'call-sync.preview.organizer': 'Organizador: {1}',
  'call-sync.preview.record': '{1}: {2}',
  'call-sync.preview.no-record': 'Ningún registro tiene este número',
  'call-sync.preview.busy':
    'RingCentral limita las solicitudes. Inténtelo de nuevo dentro de {1} segundos.',
  'call-sync.preview.busy-some':
    'RingCentral limita las solicitudes. Inténtelo de nuevo dentro de un minuto.',
  'call-sync.preview.down': 'RingCentral no responde. Inténtelo de nuevo.',
  'call-sync.preview.answer':
    'La respuesta de RingCentral estaba incompleta, o respondió otro sistema en su lugar, como un ' +
    'proxy o una página de mantenimiento. La respuesta no se usó. Inténtelo de nuevo.',
  'call-sync.calls.title': 'Llamadas de los últimos 30 días',
  'call-sync.calls.show.logged': 'Registradas',
  'call-sync.calls.show.waiting': 'En espera',
  'call-sync.calls.show.skipped': 'Omitidas',
  'call-sync.calls.show.failed': 'Fallidas',
  'call-sync.calls.none': 'Aún no hay llamadas.',
  'call-sync.calls.none-shown': 'Ninguna de las llamadas cargadas coincide con este filtro.',
  'call-sync.calls.older': 'Mostrar llamadas más antiguas',
  'call-sync.calls.loading': 'Cargando llamadas',
  'call-sync.calls.from': 'Llamada de {1}',
  'call-sync.calls.to': 'Llamada a {1}',
  'call-sync.calls.unknown': 'número desconocido',
  'call-sync.calls.extension': 'Extensión {1}',
  'call-sync.calls.in-progress': 'En curso',
  'call-sync.calls.state.logged': 'Registrada',
  'call-sync.calls.state.waiting': 'En espera de la próxima ejecución',
  'call-sync.calls.state.deleted': 'El registro se eliminó manualmente y no se volverá a crear',
  'call-sync.calls.state.failed.organizer-refused': 'NetSuite no acepta este organizador',
  'call-sync.calls.state.failed.record-refused': 'NetSuite no aceptó el registro',
  'call-sync.calls.state.failed.not-answered':
    'El script que escribe las llamadas se detuvo en esta llamada',
  'call-sync.calls.several': '{1} registros tienen este número',
  'call-sync.calls.unlinked': 'No está vinculada a ningún registro',
  'call-sync.calls.open': 'Abrir el registro',
  'call-sync.calls.act.organizer': 'Elegir organizador',
  'call-sync.calls.act.record': 'Elegir registro',
  'call-sync.calls.act.linked': 'La próxima ejecución la enlaza con {1}.',
  'call-sync.calls.act.contact': 'Crear contacto',
  'call-sync.calls.act.contact-done':
    'El formulario de NetSuite se abre en una pestaña nueva, con {1} como teléfono. Si allí ' +
    'falta el número, introdúzcalo. Guarde el contacto y seleccione «Elegir registro» para vincularle esta ' +
    'llamada.',
  'call-sync.calls.act.anyway': 'Registrar de todos modos',
  'call-sync.calls.act.retry': 'Intentar de nuevo',
  'call-sync.calls.act.never': 'No registrar nunca este número',
  'call-sync.calls.act.done': 'La próxima ejecución registrará esta llamada.',
  'call-sync.calls.act.never-done':
    '{1} no se registrará nunca a partir de ahora. Para deshacerlo, edite las reglas de registro.',
  'call-sync.records.with': 'Registros con {1}',
  'call-sync.records.loading': 'Buscando registros',
  'call-sync.records.none': 'Ningún registro tiene este número.',
  'call-sync.records.more':
    '{1} más lo tienen. Abra el registro de llamada para elegir uno de ellos.',
  'call-sync.records.partial': 'Algunos registros no se pudieron consultar o su rol no los ve.',
  'call-sync.records.type.customer': 'Cliente',
  'call-sync.records.type.lead': 'Cliente potencial',
  'call-sync.records.type.prospect': 'Prospecto',
  'call-sync.records.type.contact': 'Contacto',
  'call-sync.records.type.vendor': 'Proveedor',
  'call-sync.calls.export': 'Exportar como CSV',
  'call-sync.calls.exporting': 'Cargando llamadas para exportar: {1}',
  'call-sync.calls.csv':
    'Inicio,Dirección,Número,Nombre,Extensión,Segundos,Resultado,Estado,Motivo,Registro',
};
