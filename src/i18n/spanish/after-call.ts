import type { AreaWords } from '../english.ts';

export const AFTER_CALL: AreaWords<'after-call'> = {
  'after-call.required': '(obligatorio)',
  'after-call.missing': 'Falta la respuesta.',
  'after-call.choose': 'Elegir…',
  'after-call.yes': 'Sí',
  'after-call.loading': 'Cargando los campos de llamada…',
  'after-call.not-loaded': 'No se pudieron cargar los campos de llamada.',
  'after-call.try-again': 'Intentar de nuevo',
  'after-call.gone': '{1} ya no se pide. Su respuesta se guarda en la nota: {2}',
  'after-call.omitted.removed': '{1} no se muestra: el campo se eliminó de NetSuite.',
  'after-call.omitted.no-values': '{1} no se muestra: NetSuite no indica valores.',
  'after-call.countdown': 'Se guarda solo en {1}. Al escribir se detiene el reloj.',
  'after-call.held': 'Se guarda cuando elige Guardar, o 30 minutos después de su último cambio.',
  'after-call.needs-answer':
    'Necesita una respuesta antes de guardarse. Sin ella, se guarda a los 30 minutos ' +
    'e indica lo que falta.',
  'after-call.not-saved': 'No se guardó. Responda los campos marcados.',
  'after-call.note-full':
    'No se guardó. La nota no deja espacio para una respuesta cuyo campo se eliminó. ' +
    'Acorte la nota y guarde.',
  'after-call.drop': 'No registrar',
  'after-call.dropped':
    'Esta llamada no se registrará desde aquí. Si su empresa registra llamadas desde ' +
    'RingCentral, aún puede aparecer, sin su nota.',
  'after-call.undo': 'Deshacer',
  'after-call.edit.title': 'Editar la llamada: {1}',
  'after-call.edit.loading': 'Cargando la llamada desde NetSuite…',
  'after-call.edit.save': 'Guardar los cambios',
  'after-call.edit.saved': 'Cambios guardados en NetSuite.',
  'after-call.edit.discarded': 'Cambios descartados.',
  'after-call.edit.kept':
    'Tiene cambios sin guardar en esta llamada de las {1}. Seleccione Editar para ' +
    'recuperarlos.',
  'after-call.edit.restored':
    'Sus cambios de las {1} están de vuelta. NetSuite aún no los tiene: guárdelos o cancele ' +
    'para descartarlos.',
  'after-call.edit.help':
    'Se guarda en este navegador mientras escribe y en NetSuite cuando guarda los cambios.',
  'after-call.edit.not-kept':
    'No se guardó en este navegador: su almacenamiento está lleno o bloqueado. Guarde los ' +
    'cambios antes de cerrar esta página.',
  'after-call.edit.changed':
    'Alguien lo cambió en NetSuite mientras usted editaba, así que no se reemplazó: {1}. ' +
    'Sus otros cambios están guardados, y su versión sigue arriba.',
  'after-call.edit.theirs': '{1} ahora en NetSuite: {2}',
  'after-call.edit.empty': '(vacío)',
  'after-call.edit.part.note': 'Notas',
  'after-call.edit.part.related': 'Registro relacionado',
  'after-call.edit.overwrite': 'Guardar mi versión',
  'after-call.edit.take': 'Usar la versión de NetSuite',
  'after-call.not-opened.gone':
    'No puede editar esta llamada: su registro de llamada se eliminó en NetSuite.',
  'after-call.not-opened.not-today':
    'Aquí solo puede editar una llamada el mismo día. Abra el registro para editarlo en ' +
    'NetSuite.',
  'after-call.not-opened.not-allowed':
    'Su rol no puede abrir este registro de llamada. Consulte a su administrador de NetSuite.',
  'after-call.not-opened.offline':
    'No se pudo cargar la llamada porque NetSuite no respondió. Revise la conexión e ' +
    'intente de nuevo.',
  'after-call.not-opened.signed-out':
    'No se pudo cargar la llamada porque su sesión de NetSuite caducó. Inicie sesión e ' +
    'intente de nuevo.',
  'after-call.not-opened.failed':
    'No se pudo cargar la llamada. El registro del script indica el motivo.',
  'after-call.not-saved.gone':
    'No se guardó. El registro de esta llamada se eliminó en NetSuite. Su texto sigue ' +
    'aquí hasta que lo cierre: copie lo que necesite.',
  'after-call.not-saved.not-allowed':
    'No se guardó. Su rol no puede editar registros de llamada. Consulte a su ' +
    'administrador de NetSuite.',
  'after-call.not-saved.offline':
    'No se guardó. NetSuite no respondió. Sus cambios siguen aquí: revise la conexión y ' +
    'guarde de nuevo.',
  'after-call.not-saved.signed-out':
    'No se guardó. Su sesión de NetSuite caducó. Sus cambios siguen aquí: inicie sesión ' +
    'y guarde de nuevo.',
  'after-call.not-saved.note-full':
    'No se guardó. La nota es demasiado larga para el registro. Acórtela y guarde de nuevo.',
  'after-call.not-saved.failed':
    'No se guardó. NetSuite rechazó los cambios. El registro del script indica el motivo.',
  'after-call.outcome.label': 'Resultado',
  'after-call.outcome.resolved': 'Resuelto',
  'after-call.outcome.follow-up': 'Requiere seguimiento',
  'after-call.outcome.quote': 'Cotización solicitada',
  'after-call.outcome.not-interested': 'Sin interés',
  'after-call.outcome.left-message': 'Dejé un mensaje',
  'after-call.outcome.wrong-number': 'Número equivocado',
};
