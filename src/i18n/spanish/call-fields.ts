import type { AreaWords } from '../english.ts';

export const CALL_FIELDS: AreaWords<'call-fields'> = {
  'call-fields.title': 'Campos de llamada',
  'call-fields.lead':
    'El softphone pide estos campos durante y después de una llamada y guarda las ' +
    'respuestas en el registro de llamada.',
  'call-fields.none': 'No hay campos de llamada configurados.',
  'call-fields.members': 'Campos de llamada de su empresa: {1}',
  'call-fields.empty': 'Aún no hay campos. Añada uno abajo.',
  'call-fields.list': 'Campos de llamada, en orden',
  'call-fields.required': 'Obligatorio',
  'call-fields.required-name': 'Obligatorio: {1}',
  'call-fields.up': 'Subir',
  'call-fields.up-name': 'Subir: {1}',
  'call-fields.down': 'Bajar',
  'call-fields.down-name': 'Bajar: {1}',
  'call-fields.remove': 'Quitar',
  'call-fields.remove-name': 'Quitar: {1}',
  'call-fields.add': 'Añadir un campo',
  'call-fields.add-now': 'Añadir campo',
  'call-fields.choose': 'Elija un campo…',
  'call-fields.all-added': 'Todos los campos que se pueden usar ya están en la lista.',
  'call-fields.full': 'La lista admite como máximo {1} campos. Quite uno para agregar otro.',
  'call-fields.add-help':
    'Campos del registro de llamada con una lista, varios valores, una casilla, una ' +
    'fecha, texto o un número. Para crear un campo en NetSuite, vaya a Customization ' +
    '> Lists, Records, & Fields > CRM Fields > New y aplíquelo a Phone Call.',
  'call-fields.kind.list': 'Lista',
  'call-fields.kind.multi-select': 'Selección múltiple',
  'call-fields.kind.checkbox': 'Casilla',
  'call-fields.kind.date': 'Fecha',
  'call-fields.kind.text': 'Texto',
  'call-fields.kind.number': 'Número',
  'call-fields.removed':
    'Este campo se eliminó de NetSuite o su rol no puede verlo. El softphone lo omite.',
  'call-fields.no-values':
    'NetSuite no muestra valores para este campo: la lista está vacía o tiene más de ' +
    '1000. El softphone lo omite.',
  'call-fields.not-available':
    'Su rol no puede ver los campos de un registro de llamada. Para cambiar los ' +
    'campos de llamada, un rol necesita Phone Calls con el nivel Create.',
  'call-fields.unreadable':
    'Los campos de llamada guardados no se pueden leer, así que el softphone no pide ' +
    'ninguno. Elija campos y guarde para reemplazarlos.',
  'call-fields.not-loaded':
    'No se pudieron cargar los campos de llamada. Vuelva a cargar esta página para ' +
    'intentarlo de nuevo.',
  'call-fields.save': 'Guardar campos de llamada',
  'call-fields.saving': 'Guardando…',
  'call-fields.undo': 'Deshacer',
  'call-fields.saved': 'Guardado. El softphone pide estos campos a partir de la próxima llamada.',
  'call-fields.unsaved': 'Aún no se ha guardado.',
  'call-fields.said.added': 'Se agregó {1} al final.',
  'call-fields.said.removed': 'Se quitó {1}.',
  'call-fields.said.moved': '{1} ahora es el número {2} de {3}.',
  'call-fields.said.undone': 'Deshecho.',
  'call-fields.conflict':
    'No se guardó. Otro administrador cambió los campos de llamada mientras usted editaba.',
  'call-fields.theirs': 'Su lista: {1}',
  'call-fields.theirs-none': 'Su lista está vacía.',
  'call-fields.use-theirs': 'Usar su lista',
  'call-fields.keep-mine': 'Guardar mi lista',
};
