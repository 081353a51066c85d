import type { AreaWords } from '../english.ts';

export const TELEPHONE: AreaWords<'telephone'> = {
  'telephone.rooms': 'Secciones del teléfono',
  'telephone.room.phone': 'Teléfono',
  'telephone.room.history': 'Historial',
  'telephone.room.messages': 'Mensajes',
  'telephone.room.contacts': 'Contactos',
  'telephone.incoming.unnamed': 'Llamada entrante',
  'telephone.incoming.from': 'Llamada entrante de {1}',
  'telephone.number.unknown': 'Número desconocido',
  'telephone.incoming.queue': '{1}, {2}',
  'telephone.incoming.answer': 'Responder',
  'telephone.incoming.hold-and-answer': 'Retener y responder',
  'telephone.incoming.decline': 'Rechazar',
  'telephone.incoming.voicemail': 'Al correo de voz',
  'telephone.incoming.no-sound':
    'El navegador no reproduce el tono de llamada hasta que haga clic en esta página.',
  'telephone.incoming.notification': 'Haga clic para abrir el softphone.',
  'telephone.incoming.notification-number': '{1}. Haga clic para abrir el softphone.',
  'telephone.call.title': 'Llamada: {1}',
  'telephone.call.mute': 'Silenciar',
  'telephone.call.hold': 'Retener',
  'telephone.call.keypad': 'Teclado',
  'telephone.call.transfer': 'Transferir',
  'telephone.call.record': 'Grabar',
  'telephone.call.record.consent':
    'Antes de grabar, avise a todas las personas de la llamada. La ley puede exigir su consentimiento.',
  'telephone.failed.title': 'La llamada a {1} ha terminado.',
  'telephone.call.hang-up': 'Colgar',
  'telephone.call.send-extension': 'Enviar la extensión {1}',
  'telephone.call.tones': 'Tonos enviados',
  'telephone.call.send-tones': 'Enviar tonos',
  'telephone.call.nothing-arrives':
    'No llega sonido del otro lado. Es posible que la red lo bloquee.',
  'telephone.call.no-microphone':
    'El micrófono se desconectó. Conecte uno y la llamada lo usará automáticamente.',
  'telephone.call.microphone-blocked':
    'El navegador ya no permite el micrófono. Permítalo de nuevo y la llamada lo usará ' +
    'automáticamente.',
  'telephone.phase.dialling': 'Llamando…',
  'telephone.phase.ringing': 'Sonando…',
  'telephone.phase.answering': 'Respondiendo…',
  'telephone.phase.talking': 'En conversación',
  'telephone.phase.transferring': 'Transfiriendo…',
  'telephone.phase.on-hold': 'En espera',
  'telephone.phase.changing-hold': 'Un momento…',
  'telephone.phase.ending': 'Terminando…',
  'telephone.phase.over': 'Terminada',
  'telephone.problem.microphone':
    'El navegador no pudo acceder a un micrófono. La llamada sigue sonando: resuelva el ' +
    'problema y responda.',
  'telephone.problem.not-answered-in-time': 'Nadie respondió.',
  'telephone.problem.hold-failed': 'No se pudo cambiar la espera. Vuelva a intentarlo.',
  'telephone.problem.held-silently':
    'RingCentral no confirmó la retención. Ninguna de las dos partes oye a la otra hasta que ' +
    'reanude la llamada.',
  'telephone.problem.answered-on-hold':
    'Esta llamada se respondió mientras usted estaba en otra, por lo que está en espera.',
  'telephone.problem.other-microphone':
    'Otro programa usa el micrófono elegido. Esta llamada usa el predeterminado del sistema.',
  'telephone.problem.transfer-failed':
    'La transferencia falló. La persona que llama sigue en línea.',
  'telephone.problem.recording-failed':
    'No se pudo iniciar ni detener la grabación. Es posible que su cuenta no la permita.',
  'telephone.problem.answer-failed': 'No se pudo responder a la llamada. Vuelva a intentarlo.',
  'telephone.problem.reconnecting': 'Conexión perdida. Reconectando… Permanezca en la línea.',
  'telephone.transfer.to': 'Transferir a',
  'telephone.transfer.now': 'Transferir ahora',
  'telephone.transfer.ask': 'Consultar primero',
  'telephone.transfer.asking': 'Está consultando a {1}. La persona que llama está en espera.',
  'telephone.transfer.somebody': 'la otra persona',
  'telephone.transfer.complete': 'Completar la transferencia',
  'telephone.transfer.back': 'Volver a la persona que llama',
  'telephone.dial.form': 'Marcar',
  'telephone.dial.number-or-name': 'Número o nombre',
  'telephone.dial.pad': 'Teclado de marcación',
  'telephone.dial.add': 'Añadir llamada',
  'telephone.dial.from': 'Llamar desde',
  'telephone.searching': 'Buscando en NetSuite…',
  'telephone.dial.short': 'Escriba al menos tres caracteres de un nombre para buscar.',
  'telephone.dial.results': 'Personas encontradas',
  'telephone.dial.search-failed': 'No se pudo buscar en NetSuite. Puede seguir marcando números.',
  'telephone.dial.nobody': 'Nadie con ese nombre tiene un número de teléfono.',
  'telephone.dial.nobody-seen':
    'Nadie con ese nombre tiene un número de teléfono en los registros que usted puede ver.',
  'telephone.dial.nobody-partly':
    'No se encontró a nadie, pero NetSuite no pudo buscar en todos los registros.',
  'telephone.dial.partly': 'NetSuite no pudo buscar en todos los registros.',
  'telephone.dial.more': 'Hay más coincidencias. Escriba más letras del nombre.',
  'telephone.key.star': 'asterisco',
  'telephone.key.pound': 'almohadilla',
  'telephone.refusal.empty': 'Escriba un número o un nombre.',
  'telephone.refusal.too-short': 'Este número es demasiado corto.',
  'telephone.refusal.too-long': 'Este número es demasiado largo.',
  'telephone.refusal.not-a-number':
    'El número de teléfono no es válido. Incluya el prefijo de zona o empiece por + y el código del país.',
  'telephone.refusal.choose': 'Elija a una persona: pulse la flecha hacia abajo y luego Intro.',
  'telephone.refusal.several':
    'Aquí hay más de un número. Escriba solo el número al que desea llamar.',
  'telephone.refusal.code':
    'Aquí no se pueden marcar códigos delante de un número. Escriba solo el número.',
  'telephone.refusal.not-in-use':
    'Este número no se usa en su país. Si está seguro de que es correcto, empiece por + y el código del país.',
  'telephone.refusal.extension':
    '«Transferir ahora» no puede marcar una extensión después del número. Elija «Consultar ' +
    'primero» y envíe después la extensión.',
  'telephone.refusal.microphone':
    'No se puede llamar sin micrófono. El mensaje de arriba indica cómo resolverlo.',
  'telephone.refusal.inactive-tab':
    'El softphone está activo en otra pestaña. Llame desde allí o elija «Usar esta pestaña» ' +
    'arriba.',
  'telephone.refusal.not-connected': 'Conecte primero RingCentral.',
  'telephone.refusal.offline': 'Sin conexión con RingCentral en este momento. Reconectando…',
  'telephone.refusal.away':
    'El teléfono está desactivado porque esta página no se usó después de que caducara su ' +
    'sesión de NetSuite. Vuelva a iniciar sesión en NetSuite para activarlo.',
  'telephone.refusal.other-user':
    'Ahora hay otro usuario con la sesión iniciada en NetSuite, así que no puede hacer ' +
    'llamadas nuevas desde esta página.',
  'telephone.refusal.busy': 'Ya está haciendo una llamada. Cancélela primero.',
  'telephone.request.ask': '¿Llamar a {1}?',
  'telephone.request.why':
    'Otra página de NetSuite de este navegador pidió esta llamada, pero el softphone no encontró ' +
    'ningún registro de NetSuite con este número.',
  'telephone.request.call': 'Llamar a {1}',
  'telephone.request.decline': 'No llamar',
  'telephone.phone-link.check':
    'Este número procede de un enlace telefónico. Compruébelo y elija Llamar.',
  'telephone.phone-link.active-tab':
    '{1} está en el campo de número de la pestaña activa del softphone. Elija Llamar allí.',
  'telephone.phone-link.no-answer':
    'La pestaña activa del softphone no responde. Para llamar a {1} desde aquí, elija «Usar ' +
    'esta pestaña» arriba.',
  'telephone.phone-link.connect':
    '{1} procede de un enlace telefónico. Conecte RingCentral y el número se introducirá.',
  'telephone.line.registered': 'Listo',
  'telephone.line.connecting': 'Conectando…',
  'telephone.line.waiting': 'Sin conexión',
  'telephone.line.signed-out': 'Sin sesión iniciada en RingCentral',
  'telephone.line.off': 'Teléfono desactivado',
  'telephone.line.in-call': 'En una llamada',
  'telephone.line.no-microphone': 'Micrófono no disponible',
  'telephone.line.away': 'Desactivado hasta que vuelva a iniciar sesión en NetSuite',
  'telephone.line.connect-again': 'Volver a conectar',
  'telephone.line.extension': 'Extensión {1}',
  'telephone.line.trying-again': '{1}. Nuevo intento en {2} s.',
  'telephone.line.try-now': 'Intentar ahora',
  'telephone.part.loading': 'Cargando llamadas…',
  'telephone.part.failed':
    'No se pudo cargar una parte de esta página. Se está intentando de nuevo.',
  'telephone.line.cause.offline': 'No hay conexión',
  'telephone.line.cause.busy': 'RingCentral pidió a este teléfono que espere',
  'telephone.line.cause.too-many-phones':
    'Hay demasiados teléfonos conectados a su extensión. Cierre el softphone en otros lugares',
  'telephone.line.cause.not-allowed':
    'Su plan o sus permisos de RingCentral no incluyen llamadas en un navegador. Consulte a ' +
    'su administrador de RingCentral',
  'telephone.line.cause.refused': 'RingCentral no aceptó este teléfono',
  'telephone.owner.nobody': 'Sin coincidencias en NetSuite',
  'telephone.owner.nobody-seen': 'Sin coincidencias en los registros que usted puede ver',
  'telephone.owner.nobody-partly':
    'Sin coincidencias, pero NetSuite no pudo buscar en todos los registros',
  'telephone.owner.several.one': '1 registro tiene este número:',
  'telephone.owner.several.other': '{1} registros tienen este número:',
  'telephone.owner.more.one': 'y 1 más',
  'telephone.owner.more.other': 'y {1} más',
  'telephone.owner.many': 'Más de {1} registros tienen este número:',
  'telephone.owner.many-more': 'y muchos más',
  'telephone.owner.session-ended': 'Nombre desconocido: su sesión de NetSuite ha caducado',
  'telephone.owner.not-asked': 'No se pudo buscar este número',
  'telephone.owner.choose': 'Usar este registro',
  'telephone.owner.chosen': 'Seleccionado ✓',
  'telephone.owner.type.customer': 'Cliente',
  'telephone.owner.type.lead': 'Cliente potencial',
  'telephone.owner.type.prospect': 'Prospecto',
  'telephone.owner.type.contact': 'Contacto',
  'telephone.owner.type.vendor': 'Proveedor',
  'telephone.owner.type.employee': 'Empleado',
  'telephone.work.title': 'Esta llamada: {1}',
  'telephone.notes.label': 'Notas',
  'telephone.notes.help':
    'Se guarda en este navegador mientras escribe y en NetSuite con la llamada.',
  'telephone.notes.not-kept':
    'No se guardó en este navegador: su almacenamiento está lleno o bloqueado. Mantenga ' +
    'abierta esta página hasta que la llamada se guarde en NetSuite o copie la nota.',
  'telephone.recent.title': 'Llamadas recientes',
  'telephone.recent.none':
    'No hay llamadas recientes en este navegador. Las llamadas que haga o reciba aquí aparecen en ' +
    'esta lista. Las reglas de su empresa determinan cuáles se registran en NetSuite.',
  'telephone.recent.waiting.one': 'Hay 1 llamada pendiente de guardar en NetSuite.',
  'telephone.recent.waiting.other': 'Hay {1} llamadas pendientes de guardar en NetSuite.',
  'telephone.recent.inbound': 'De {1}, {2}, {3}',
  'telephone.recent.inbound-unknown': 'De un número desconocido, {1}, {2}',
  'telephone.recent.outbound': 'A {1}, {2}, {3}',
  'telephone.recent.under-way': 'en curso',
  'telephone.recent.call-back': 'Devolver la llamada',
  'telephone.recent.call-back-name': 'Devolver la llamada: {1}',
  'telephone.recent.call-again': 'Llamar de nuevo',
  'telephone.recent.call-again-name': 'Llamar de nuevo: {1}',
  'telephone.recent.stage.open': 'En curso',
  'telephone.recent.stage.notes': 'Guardar',
  'telephone.recent.stage.writing': 'Notas abiertas',
  'telephone.recent.stage.saving': 'Guardando…',
  'telephone.recent.stage.waiting': 'Pendiente de guardar',
  'telephone.recent.stage.signed-out': 'Se guardará cuando inicie sesión en NetSuite',
  'telephone.recent.stage.refused':
    'No se guardó. NetSuite rechazó la llamada o su rol no puede crear registros de llamada ' +
    'telefónica.',
  'telephone.recent.stage.try-again': 'Intentar de nuevo',
  'telephone.recent.stage.without-record': 'Guardar sin el registro',
  'telephone.recent.stage.unlinked': 'Se guardó sin su registro, que NetSuite ya no acepta.',
  'telephone.recent.stage.logged': 'Abrir el registro',
  'telephone.ready.title': 'Preparación para llamadas',
  'telephone.ready.ringcentral': 'RingCentral',
  'telephone.ready.ringcentral.what': 'Su propia cuenta, para hacer y recibir llamadas.',
  'telephone.ready.ringcentral.link': 'Administrar la conexión',
  'telephone.ready.netsuite': 'NetSuite',
  'telephone.ready.netsuite.what':
    'Su sesión, para los nombres de quienes llaman y las llamadas guardadas.',
  'telephone.ready.netsuite.link': 'Administrar la sesión',
  'telephone.ready.microphone.what': 'Para que los demás le oigan.',
  'telephone.ready.notifications.what':
    'Le avisan de llamadas y mensajes cuando está en otra pestaña o aplicación.',
  'telephone.ready.notifications.link': 'Administrar las notificaciones',
  'telephone.ready.tab': 'Esta pestaña',
  'telephone.ready.tab.what': 'Las llamadas suenan solo en una pestaña de este navegador.',
  'telephone.ready.product': 'Versión',
  'telephone.ready.product.what': 'La versión instalada de RingCentral for NetSuite Pro.',
  'telephone.presence.available': 'Disponible',
  'telephone.presence.busy': 'Ocupado',
  'telephone.presence.on-call': 'En una llamada',
  'telephone.presence.do-not-disturb': 'No molestar',
};
