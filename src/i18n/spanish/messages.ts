import type { AreaWords } from '../english.ts';

export const MESSAGES: AreaWords<'messages'> = {
  'messages.list': 'Conversaciones',
  'messages.new': 'Mensaje nuevo',
  'messages.back': 'Volver a las conversaciones',
  'messages.to': 'Número o nombre',
  'messages.next': 'Escribir mensaje',
  'messages.extension':
    'No se puede enviar un mensaje de texto a una extensión detrás de un número. Introduzca ' +
    'solo el número.',
  'messages.loading': 'Cargando mensajes de RingCentral…',
  'messages.none': 'No hay mensajes en los últimos 30 días.',
  'messages.range': 'Mensajes desde el {1}.',
  'messages.oldest': 'Busque los más antiguos en la aplicación RingCentral.',
  'messages.older': 'Mostrar conversaciones más antiguas',
  'messages.choose': 'Elija una conversación o comience un mensaje nuevo.',
  'messages.gone':
    'Esta conversación aún no está en la lista. Puede ser anterior a los mensajes cargados.',
  'messages.colleague': 'Colega',
  'messages.group': 'Grupo',
  'messages.you': 'Usted',
  'messages.unread': 'sin leer',
  'messages.files.one': '{1} archivo adjunto',
  'messages.files.other': '{1} archivos adjuntos',
  'messages.log-files.one': '[{1} archivo adjunto]',
  'messages.log-files.other': '[{1} archivos adjuntos]',
  'messages.text': 'Mensaje',
  'messages.log-region': 'Mensajes con {1}',
  'messages.send': 'Enviar',
  'messages.keys': 'Intro envía. Mayús+Intro comienza una línea nueva.',
  'messages.count': '{1} de {2} caracteres',
  'messages.too-long': 'Demasiado largo: {1} de {2} caracteres. Acorte el mensaje para enviarlo.',
  'messages.from': 'Desde {1}',
  'messages.no-sender':
    'Ninguno de sus números puede enviar mensajes de texto. Pida a su administrador de ' +
    'RingCentral un número con SMS.',
  'messages.sender-unknown':
    'No se pudieron cargar sus números de RingCentral, así que todavía no puede enviar ' +
    'mensajes de texto. La página lo intenta de nuevo cada minuto.',
  'messages.sending': 'Enviando…',
  'messages.not-sent': 'No enviado. RingCentral no respondió. Inténtelo de nuevo.',
  'messages.unsure':
    'RingCentral no respondió, así que este mensaje pudo haberse enviado. Compruébelo antes de ' +
    'enviarlo otra vez.',
  'messages.check': 'Comprobar de nuevo',
  'messages.state.queued': 'En cola',
  'messages.state.sent': 'Enviado',
  'messages.state.delivered': 'Entregado',
  'messages.state.failed': 'No entregado',
  'messages.problem.opted-out':
    'El destinatario ya no acepta mensajes de texto de su número. Puede responder START para ' +
    'aceptarlos de nuevo.',
  'messages.problem.not-registered':
    'Su número no está registrado para mensajes de texto (10DLC). Pida a su administrador de ' +
    'RingCentral que lo registre.',
  'messages.problem.spam': 'El operador bloqueó este mensaje como spam. Cambie el texto.',
  'messages.problem.daily-limit':
    'Su empresa alcanzó su límite de mensajes de texto (10DLC). Inténtelo de nuevo mañana.',
  'messages.problem.toll-free':
    'Su número gratuito no está verificado para mensajes de texto. Pida a su administrador de ' +
    'RingCentral que lo verifique.',
  'messages.problem.other': 'El operador o RingCentral no pudo entregar este mensaje (código {1}).',
  'messages.refusal.signed-out':
    'No enviado. Ha cerrado sesión en RingCentral. Inicie sesión e inténtelo de nuevo.',
  'messages.refusal.busy':
    'No enviado. RingCentral está limitando las solicitudes. Espere un minuto e inténtelo de ' +
    'nuevo.',
  'messages.refusal.opted-out':
    'No enviado. El destinatario ya no acepta mensajes de texto de su número.',
  'messages.refusal.not-registered':
    'No enviado. Su número no puede enviar mensajes de texto. En EE. UU., los números deben ' +
    'estar registrados (10DLC). Consulte a su administrador de RingCentral.',
  'messages.refusal.international':
    'No enviado. Su plan de RingCentral no incluye mensajes de texto a otros países.',
  'messages.refusal.short-number':
    'No enviado. RingCentral no puede enviar mensajes de texto a números cortos.',
  'messages.refusal.extension':
    'No enviado. Los mensajes de texto no pueden ir a una extensión. Comience un mensaje nuevo ' +
    'a la extensión de su colega.',
  'messages.refusal.file-type':
    'No se envió. RingCentral no puede enviar archivos de ' + 'este tipo.',
  'messages.refusal.file-size':
    'No se envió. Los archivos son demasiado grandes en ' +
    'conjunto. Quite uno e inténtelo de nuevo.',
  'messages.refusal.recipient': 'No enviado. RingCentral no aceptó el destinatario o el texto.',
  'messages.refusal.not-own-number':
    'No enviado. El número desde el que sale este mensaje ya no es suyo. Vuelva a cargar la ' +
    'página.',
  'messages.refusal.not-allowed':
    'No enviado. Su plan o su rol de RingCentral no permite enviar mensajes. Consulte a su ' +
    'administrador de RingCentral.',
  'messages.refusal.no-scope':
    'No enviado. Pida a su administrador que conceda a la aplicación RingCentral los permisos ' +
    'SMS e Internal Messages.',
  'messages.refusal.other': 'No enviado. RingCentral no aceptó el mensaje (código {1}).',
  'messages.call': 'Llamar',
  'messages.call-name': 'Llamar a {1}',
  'messages.log': 'Registrar conversación',
  'messages.log-day': 'Registrar conversación: {1}',
  'messages.log-again': 'Registrar mensajes nuevos',
  'messages.logged': 'Abrir registro',
  'messages.saving': 'Guardando…',
  'messages.not-logged': 'Su empresa no registra los mensajes de texto en NetSuite.',
  'messages.log-off': 'No registrada. Su empresa no registra mensajes de texto.',
  'messages.log-refused':
    'NetSuite no confirmó que la conversación se registró. Inténtelo de nuevo.',
  'messages.log-full': 'El registro está lleno, así que faltan los últimos mensajes de este día.',
  'messages.notification': 'Mensaje nuevo: {1}',
  'messages.late': 'Los mensajes nuevos pueden tardar hasta un minuto en aparecer.',
  'messages.failed.signed-out':
    'No se pueden cargar los mensajes porque ha cerrado sesión en RingCentral.',
  'messages.failed.not-allowed':
    'RingCentral no permitió ver sus mensajes. Pida a su administrador que compruebe el ' +
    'permiso Read Messages de la aplicación RingCentral y el rol que usted tiene en ' +
    'RingCentral.',
  'messages.failed.busy':
    'RingCentral está limitando las solicitudes. La página lo intentará de nuevo antes de dos ' +
    'minutos.',
  'messages.failed.unreachable':
    'RingCentral no respondió. La página lo intentará de nuevo en un minuto.',

  'messages.earlier': 'Mostrar mensajes anteriores',
  'messages.attach': 'Añadir archivos',
  'messages.attached': 'Archivos adjuntos',
  'messages.detach': 'Quitar',
  'messages.detach-name': 'Quitar {1}',
  'messages.attach.type': '{1} no se adjuntó. RingCentral no puede enviar archivos de este tipo.',
  'messages.attach.empty': '{1} no se adjuntó. El archivo está vacío.',
  'messages.attach.count':
    'Un mensaje puede tener como máximo {1} archivos. Quite uno para añadir otro.',
  'messages.attach.size':
    '{1} no se adjuntó. Todos los archivos juntos pueden tener como máximo {2} MB.',
  'messages.file': 'Archivo',
  'messages.file.show': 'Mostrar {1}',
  'messages.file.save': 'Guardar {1}',
  'messages.file.loading': 'Cargando…',
  'messages.file.failed': 'No se pudo cargar el archivo. Inténtelo de nuevo.',
  'messages.templates': 'Plantillas',
  'messages.template.none':
    'Aún no hay plantillas en este navegador. Escriba un mensaje y guárdelo como plantilla.',
  'messages.template.save': 'Guardar el mensaje como plantilla',
  'messages.template.there': 'No se guardó. Esta plantilla ya existe.',
  'messages.template.full': 'No se guardó. Elimine una plantilla para guardar otra.',
  'messages.template.not-kept':
    'El almacenamiento del navegador está lleno, así que esta plantilla desaparecerá al ' +
    'recargar.',
  'messages.template.delete': 'Eliminar',
  'messages.template.delete-name': 'Eliminar plantilla: {1}',
  'messages.template.deleted': 'Plantilla eliminada.',
  'messages.template.undo': 'Deshacer',
};
