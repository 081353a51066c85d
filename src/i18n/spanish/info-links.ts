import type { AreaWords } from '../english.ts';

export const INFO_LINKS: AreaWords<'info-links'> = {
  'info-links.data.number': 'número de teléfono',
  'info-links.data.national-number': 'número sin código de país',
  'info-links.data.email': 'correo electrónico',
  'info-links.data.record-id': 'ID del registro',
  'info-links.data.name': 'nombre',
  'info-links.data.company': 'empresa',
  'info-links.beside-call': 'Enlaces',
  'info-links.missing': '{1} (falta: {2})',
  'info-links.unusable': '{1} (los datos de la persona que llama no sirven para este enlace)',
  'info-links.not-loaded': 'No se pudieron cargar los enlaces de información.',
};

export const INFO_LINKS_CARD: AreaWords<'info-links-card'> = {
  'info-links.title': 'Enlaces de información',
  'info-links.lead':
    'Los enlaces de información abren otro sitio o aplicación con datos de la persona que ' +
    'llama, junto a cada llamada. Toda su empresa los ve, en este orden.',
  'info-links.member':
    'Solo los administradores de la empresa pueden cambiar los enlaces de información.',
  'info-links.unreadable':
    'Los enlaces guardados no se pueden leer, así que nadie ve ninguno. Al guardar aquí, ' +
    'se sustituyen.',
  'info-links.none': 'Aún no hay enlaces.',
  'info-links.add': 'Añadir enlace',
  'info-links.full': 'Puede tener {1} enlaces como máximo.',
  'info-links.link': 'Enlace {1}',
  'info-links.label': 'Etiqueta',
  'info-links.address': 'Dirección',
  'info-links.address.help':
    'Una dirección https, tel o mailto. Los marcadores se sustituyen por datos de la ' +
    'persona que llama:',
  'info-links.insert': 'Insertar: {1}',
  'info-links.edit': 'Editar',
  'info-links.move-up': 'Subir',
  'info-links.move-down': 'Bajar',
  'info-links.remove': 'Quitar',
  'info-links.undo': 'Deshacer',
  'info-links.removed': '«{1}» se quitará al guardar.',
  'info-links.moved': '«{1}» es ahora el enlace {2} de {3}.',
  'info-links.preview': 'Vista previa con un registro de ejemplo',
  'info-links.receives': '{1} recibe: {2}.',
  'info-links.receives-nothing': '{1} no recibe datos de la persona que llama.',
  'info-links.target.tel': 'La aplicación de teléfono',
  'info-links.target.mailto': 'El programa de correo',
  'info-links.privacy':
    'Un sitio que introduzca aquí recibe los datos de cada persona cuyo enlace abra ' +
    'alguien, y puede guardarlos. Introduzca solo sitios que puedan tener estos datos.',
  'info-links.conflict':
    'Otro administrador cambió los enlaces de información después de que usted abriera ' +
    'esta página. No se guardó nada.',
  'info-links.theirs': 'Descartar los míos y mostrar los suyos',
  'info-links.mine': 'Sustituir los suyos por los míos',
  'info-links.problem.no-label': 'Introduzca una etiqueta.',
  'info-links.problem.long-label': 'Introduzca 30 caracteres como máximo.',
  'info-links.problem.label-characters': 'Introduzca una sola línea de texto.',
  'info-links.problem.same-label': 'Otro enlace ya tiene esta etiqueta.',
  'info-links.problem.long-address': 'Introduzca 400 caracteres como máximo.',
  'info-links.problem.scheme': 'La dirección debe empezar por https://, tel: o mailto:.',
  'info-links.problem.site':
    'Después de https://, introduzca el sitio completo y una barra. El sitio no puede ' +
    'contener marcadores, nombre de usuario ni contraseña.',
  'info-links.problem.tel':
    'Después de tel:, introduzca solo cifras y los marcadores de números de teléfono.',
  'info-links.problem.mailto':
    'Después de mailto:, introduzca direcciones o el marcador del correo electrónico y, si ' +
    'quiere, ? con to, cc, bcc, subject o body.',
  'info-links.problem.placeholder':
    'Use solo los marcadores que se ofrecen, cada uno con un par de llaves.',
  'info-links.problem.characters':
    'Sustituya los espacios y los caracteres especiales por su código, por ejemplo %20 ' +
    'para un espacio.',
};
