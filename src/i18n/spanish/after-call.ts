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
  'after-call.task.create': 'Crear una tarea de seguimiento',
  'after-call.task.usual-title': 'Dar seguimiento a {1}',
  'after-call.task.title': 'Tarea',
  'after-call.task.due': 'Vencimiento',
  'after-call.task.not-allowed': 'Su rol no puede crear tareas en NetSuite.',
  'after-call.task.created': 'Abrir tarea',
  'after-call.task.refused': 'No se creó la tarea: su rol no puede crear tareas.',
  'after-call.task.failed':
    'No se creó la tarea: NetSuite la rechazó. El registro del script indica el motivo.',
  'after-call.kept': 'En la nota, porque NetSuite ya no tiene el campo o el valor: {1}',
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
  'after-call.outcome.label': 'Resultado',
  'after-call.outcome.resolved': 'Resuelto',
  'after-call.outcome.follow-up': 'Requiere seguimiento',
  'after-call.outcome.quote': 'Cotización solicitada',
  'after-call.outcome.not-interested': 'Sin interés',
  'after-call.outcome.left-message': 'Dejé un mensaje',
  'after-call.outcome.wrong-number': 'Número equivocado',
};
