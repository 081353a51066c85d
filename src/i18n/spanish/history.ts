import type { AreaWords } from '../english.ts';

export const HISTORY: AreaWords<'history'> = {
  'history.calls': 'Llamadas',
  'history.voicemail': 'Buzón de voz',
  'history.view': 'Vista',
  'history.filter': 'Filtro',
  'history.filter.all': 'Todas ({1})',
  'history.filter.missed': 'Perdidas ({1})',
  'history.filter.not-logged': 'No registradas ({1})',
  'history.search': 'Buscar nombre, número o nota',
  'history.refresh': 'Actualizar',
  'history.loading': 'Cargando llamadas de RingCentral…',
  'history.none': 'No hay llamadas en los últimos {1} días.',
  'history.none-found': 'Ninguna llamada coincide.',
  'history.older': 'Mostrar llamadas anteriores',
  'history.range': 'Los últimos {1} días',
  'history.today': 'Hoy',
  'history.yesterday': 'Ayer',
  'history.day': '{1}, {2}',
  'history.inbound': 'Llamada entrante',
  'history.outbound': 'Llamada saliente',
  'history.elsewhere': 'en otro teléfono',
  'history.recorded': 'Grabada',
  'history.under-way': 'En curso',
  'history.call-button': 'Llamar',
  'history.call': 'Llamar a {1}',
  'history.log': 'Registrar',
  'history.log-name': 'Registrar la llamada con {1}',
  'history.logged': 'Abrir registro',
  'history.saving': 'Guardando…',
  'history.refused': 'No registrada. NetSuite no aceptó la llamada.',
  'history.unanswered': 'NetSuite no respondió o su sesión caducó. Inténtelo de nuevo.',
  'history.not-logged': 'No registrada',
  'history.unknown': 'Aún sin consultar en NetSuite',
  'history.link.asking': 'Vinculando la llamada a {1}…',
  'history.link.linked': 'La llamada está vinculada a {1} en NetSuite.',
  'history.link.later': 'La llamada se vinculará a {1} cuando se guarde en NetSuite.',
  'history.link.taken':
    'Se creó el contacto. El registro de la llamada ya pertenece a otro contacto o empresa, ' +
    'así que no se modificó.',
  'history.link.failed':
    'Se creó el contacto, pero la llamada no está vinculada a él: NetSuite no respondió o no ' +
    'aceptó el cambio.',
  'history.link-others.one': 'Vincular la otra llamada de este número',
  'history.link-others.other': 'Vincular las otras {1} llamadas de este número',
  'history.link-others.some': 'Vincular {1} de las otras {2} llamadas de este número',
  'history.link-others.stop': 'Dejar de vincular',
  'history.link-others.progress': 'Vinculando las otras llamadas: {1} de {2}',
  'history.link-others.linked': 'Vinculadas en NetSuite: {1}.',
  'history.link-others.later': 'Se vincularán al guardarse: {1}.',
  'history.link-others.taken':
    'No se modificaron porque pertenecen a otro contacto o empresa: {1}.',
  'history.link-others.failed':
    'No se vincularon porque NetSuite no respondió o no aceptó el cambio: {1}.',
  'history.failed.signed-out':
    'No se pueden cargar las llamadas porque no ha iniciado sesión en RingCentral. Las ' +
    'llamadas de este navegador se siguen mostrando.',
  'history.failed.not-allowed':
    'RingCentral no permitió ver las llamadas. Pida a su administrador que compruebe el ' +
    'permiso Read Call Log de la aplicación de RingCentral y el rol que usted tiene en ' +
    'RingCentral. Las llamadas de este navegador se siguen mostrando.',
  'history.failed.busy':
    'RingCentral limita las solicitudes. Espere un minuto y actualice. Las llamadas de este ' +
    'navegador se siguen mostrando.',
  'history.failed.unreachable':
    'RingCentral no respondió. Actualice para intentarlo de nuevo. Las llamadas de este ' +
    'navegador se siguen mostrando.',
  'voicemail.loading': 'Cargando mensajes de voz…',
  'voicemail.none': 'No hay mensajes de voz en los últimos 90 días.',
  'voicemail.unread': 'No leído',
  'voicemail.play': 'Reproducir',
  'voicemail.play-name': 'Reproducir el mensaje de voz de {1}',
  'voicemail.sound': 'Mensaje de voz de {1}',
  'voicemail.loading-sound': 'Cargando la grabación…',
  'voicemail.no-sound': 'No se pudo cargar la grabación. Inténtelo de nuevo.',
  'voicemail.transcript-coming': 'RingCentral está transcribiendo este mensaje de voz.',
  'voicemail.mark-read': 'Marcar como leído',
  'voicemail.mark-unread': 'Marcar como no leído',
  'voicemail.delete': 'Eliminar',
  'voicemail.delete-name': 'Eliminar el mensaje de voz de {1}',
  'voicemail.deleted': 'Mensaje de voz de {1} eliminado.',
  'voicemail.undo': 'Deshacer',
  'voicemail.problem.delete':
    'RingCentral no confirmó que el mensaje de voz se eliminó. Inténtelo de nuevo.',
  'voicemail.problem.undo':
    'RingCentral no confirmó que el mensaje de voz se restauró. Inténtelo de nuevo.',
  'voicemail.problem.mark':
    'RingCentral no confirmó que el mensaje de voz se marcó. Inténtelo de nuevo.',
  'voicemail.failed.signed-out':
    'No se pueden cargar los mensajes de voz porque no ha iniciado sesión en RingCentral.',
  'voicemail.failed.not-allowed':
    'RingCentral no permitió ver sus mensajes de voz. Pida a su administrador que compruebe ' +
    'el permiso Read Messages de la aplicación de RingCentral y el rol que usted tiene en ' +
    'RingCentral.',
  'voicemail.failed.busy': 'RingCentral limita las solicitudes. Espere un minuto y actualice.',
  'voicemail.failed.unreachable': 'RingCentral no respondió. Actualice para intentarlo de nuevo.',
};
