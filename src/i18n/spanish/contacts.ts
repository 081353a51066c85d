import type { AreaWords } from '../english.ts';

export const CONTACTS: AreaWords<'contacts'> = {
  'contacts.search': 'Buscar nombre o número',
  'contacts.hint': 'Escriba un nombre o un número para buscar en NetSuite.',
  'contacts.found': 'Personas encontradas',
  'contacts.search-failed': 'No se pudo buscar en NetSuite.',
  'contacts.extension': 'Extensión {1}',
  'contacts.call': 'Llamar a {1}',
  'contacts.message': 'Mensaje',
  'contacts.personal': 'RingCentral · Personal',
  'contacts.directory.loading': 'Cargando el directorio de RingCentral…',
  'contacts.directory.none': 'Nadie en el directorio de RingCentral.',
  'contacts.directory.signed-out':
    'No se puede cargar el directorio de RingCentral porque no ha iniciado sesión en RingCentral.',
  'contacts.directory.not-allowed':
    'RingCentral no permitió ver el directorio. Pida a su administrador que compruebe el ' +
    'ámbito Read Accounts de la aplicación de RingCentral y el rol que usted tiene en ' +
    'RingCentral.',
  'contacts.directory.busy':
    'RingCentral limita las solicitudes. Espere un minuto y busque de nuevo.',
  'contacts.directory.unreachable':
    'No se puede cargar el directorio de RingCentral. Busque de nuevo para reintentar.',
  'contacts.new': 'Nuevo contacto',
  'contacts.first-name': 'Nombre',
  'contacts.last-name': 'Apellidos',
  'contacts.phone': 'Teléfono',
  'contacts.email': 'Correo electrónico',
  'contacts.company': 'Empresa (opcional)',
  'contacts.company-help': 'Escriba al menos tres caracteres y elija una empresa.',
  'contacts.companies': 'Empresas encontradas',
  'contacts.companies-found.one': '1 empresa encontrada',
  'contacts.companies-found.other': '{1} empresas encontradas',
  'contacts.companies-none': 'Ninguna empresa con ese nombre.',
  'contacts.companies-failed': 'No se pudieron buscar empresas.',
  'contacts.saving': 'Creando el contacto…',
  'contacts.created': 'Contacto creado:',
  'contacts.duplicates': 'Es posible que NetSuite ya tenga a esta persona:',
  'contacts.anyway': 'Crear de todos modos',
  'contacts.refused.exists':
    'NetSuite ya tiene un contacto con este nombre. Cambie el nombre o la empresa.',
  'contacts.refused.not-allowed': 'Su rol no permite crear contactos en NetSuite.',
  'contacts.refused.invalid':
    'NetSuite no aceptó los datos. Revise el nombre y el correo electrónico.',
  'contacts.refused.no-company': 'Elija una empresa de la lista o vacíe el campo.',
  'contacts.refused.session-ended':
    'No se creó: su sesión de NetSuite ha caducado. Inicie sesión e inténtelo de nuevo.',
  'contacts.refused.unreachable':
    'NetSuite no respondió, así que es posible que el contacto no exista. Inténtelo de nuevo.',
  'contacts.refused.failed':
    'No se creó. NetSuite no pudo guardar el contacto. Inténtelo de nuevo.',
};
