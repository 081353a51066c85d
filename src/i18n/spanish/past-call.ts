import type { AreaWords } from '../english.ts';

export const PAST_CALL: AreaWords<'past-call'> = {
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
  'after-call.edit': 'Editar',
  'after-call.edit.name': 'Editar: {1}',
  'contacts.create': 'Crear contacto',
};
