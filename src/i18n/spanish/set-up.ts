import type { AreaWords } from '../english.ts';

export const SET_UP: AreaWords<'set-up'> = {
  'set-up.title': 'Configuración de RingCentral',
  'set-up.members.title': 'Solo los administradores de la empresa pueden ver la configuración',
  'set-up.members.body':
    'Es para quienes configuran RingCentral para toda la empresa. Para conectar su propia ' +
    'cuenta, abra los ajustes de RingCentral.',
  'set-up.members.other-role': 'Si tiene otro rol, cambie a él y abra esta página de nuevo.',
  'set-up.settings': 'Ajustes',
  'set-up.checklist': 'Lista de comprobación',
  'set-up.summary': '{1} de {2} listos',
  'set-up.next': 'Siguiente: {1}',
  'set-up.all-done': 'Todo está configurado.',
  'set-up.rest-unknown':
    'No queda nada por hacer que esta página pueda ver. Lo que no pudo ver está marcado.',
  'set-up.checked-at': 'Comprobado a las {1}',
  'set-up.check-again': 'Comprobar de nuevo',
  'set-up.checking': 'Comprobando…',
  'set-up.session-ended':
    'Su sesión de NetSuite ha terminado. Inicie sesión en otra pestaña y vuelva a intentarlo.',
  'set-up.unreachable':
    'No se pudo contactar con NetSuite. Lo que ve es de la última comprobación.',
  'set-up.not-allowed':
    'Su rol ya no es administrador de la empresa. Cambie de rol y recargue esta página.',
  'set-up.state.done': 'Listo',
  'set-up.state.to-do': 'Por hacer',
  'set-up.state.warning': 'Atención',
  'set-up.state.unknown': 'Desconocido',
  'set-up.not-known': 'desconocido',
  'set-up.more': 'Para qué sirve',
  'set-up.opens-new-tab': '(se abre en una pestaña nueva)',
  'set-up.copy': 'Copiar',
  'set-up.copied': 'Copiado',
  'set-up.not-copied': 'El navegador no permitió copiar. Seleccione la dirección y cópiela.',
  'set-up.redirect-uri': 'URI de redirección',
  'set-up.unread': 'Esto no se pudo leer en este momento.',
  'set-up.unread.fix':
    'Compruebe de nuevo. Si sigue así, el registro del script RingCentral Set-up indica el motivo.',
  'set-up.not-allowed.fix': 'Pida a un administrador de NetSuite que abra esta página.',
  'set-up.people.title': 'Personas conectadas',
  'set-up.people.what':
    'Personas cuya cuenta de RingCentral está conectada en NetSuite. Finalice una conexión ' +
    'cuando alguien deje la empresa o pierda un dispositivo.',
  'set-up.people.find': 'Buscar por nombre',
  'set-up.people.loading': 'Cargando…',
  'set-up.people.none': 'No se encontró a nadie.',
  'set-up.people.more': 'Hay más. Escriba un nombre para encontrar a otras personas.',
  'set-up.people.more-unnamed':
    'Hay más. Un rol que pueda ver empleados puede buscarlos por nombre.',
  'set-up.people.unnamed': 'Empleado {1}',
  'set-up.people.since': 'Desde el {1}',
  'set-up.people.end': 'Finalizar la conexión',
  'set-up.people.end-name': 'Finalizar la conexión de {1}',
  'set-up.people.confirm.title': '¿Finalizar la conexión con RingCentral de {1}?',
  'set-up.people.confirm.body':
    'NetSuite olvida lo que RingCentral concedió a {1}, y el softphone de {1} queda sin ' +
    'conexión. Una persona cuyo rol pueda usar el softphone puede volver a conectarse.',
  'set-up.people.confirm.cancel': 'Cancelar',
  'set-up.people.ending': 'Finalizando la conexión de {1}…',
  'set-up.people.ended': 'La conexión de {1} ha finalizado.',
  'set-up.people.not-ended':
    'No finalizada. La conexión de {1} sigue existiendo. Compruebe su sesión de NetSuite y su ' +
    'rol, e inténtelo de nuevo.',
  'set-up.features.title': 'Funciones de NetSuite',
  'set-up.features.use':
    'Los scripts, los registros y los inicios de sesión del producto se basan en ellas.',
  'set-up.features.on': 'Todas las necesarias están activadas.',
  'set-up.features.optional':
    'También desactivadas, sin problema: {1}. No hay registros de ese tipo en los que mostrar ' +
    'mensajes.',
  'set-up.features.off': 'Desactivadas: {1}.',
  'set-up.features.fix':
    'Un administrador las activa en Setup > Company > Enable Features: Custom Records, Server ' +
    'SuiteScript y OAuth 2.0 en la pestaña SuiteCloud, Customer Relationship Management en la ' +
    'pestaña Company.',
  'set-up.features.link': 'Abrir Enable Features',
  'set-up.feature.customrecords': 'Custom Records',
  'set-up.feature.serversidescripting': 'Server SuiteScript',
  'set-up.feature.crm': 'Customer Relationship Management',
  'set-up.feature.oauth2': 'OAuth 2.0',
  'set-up.feature.support': 'Customer Support and Service',
  'set-up.feature.opportunities': 'Opportunities',
  'set-up.feature.salesorders': 'Sales Orders',
  'set-up.feature.jobs': 'Projects',
  'set-up.deployments.title': 'Implementaciones de scripts',
  'set-up.deployments.use':
    'Cada página y cada mensaje es una implementación de script. Si una no está publicada o ' +
    'está desactivada, les falta a sus usuarios.',
  'set-up.deployments.released': 'Publicadas e implementadas: las {1}.',
  'set-up.deployments.off': 'No publicadas o desactivadas: {1}.',
  'set-up.deployments.missing': 'No están en esta cuenta: {1}.',
  'set-up.deployments.not-allowed':
    'Todas las páginas están. Si cada implementación está publicada solo puede decirlo un rol ' +
    'que pueda ver scripts.',
  'set-up.deployments.fix':
    'En Customization > Scripting > Script Deployments, ponga el estado en Released y marque ' +
    'Deployed. Una que falta vuelve cuando el proyecto se implementa de nuevo o se actualiza ' +
    'el bundle.',
  'set-up.deployments.link': 'Abrir Script Deployments',
  'set-up.bundle.title': 'Versión',
  'set-up.bundle.use':
    'La empresa puede exigir una versión. Las páginas y otros sistemas avisan entonces cuando ' +
    'toca actualizar.',
  'set-up.bundle.current': 'Instalada: {1}; necesaria: {2}.',
  'set-up.bundle.outdated': 'Está instalada la {1}, pero se necesita la {2}.',
  'set-up.bundle.managed':
    'Está instalada la {1}, pero se necesita la {2}. El editor actualiza este bundle.',
  'set-up.bundle.not-comparable': 'Instalada: {1}; necesaria: {2}. No se pueden comparar.',
  'set-up.bundle.fix':
    'Actualice el bundle en Customization > SuiteBundler > Search & Install Bundles > List. ' +
    'Un proyecto implementado con SuiteCloud CLI se implementa de nuevo.',
  'set-up.bundle.managed.fix':
    'Aquí no hay nada que hacer: la actualización viene del editor. Si la versión necesaria ' +
    'es incorrecta, cámbiela en los ajustes.',
  'set-up.bundle.link': 'Abrir la lista de bundles',
  'set-up.roles.title': 'Roles',
  'set-up.roles.use': 'Quien vaya a llamar necesita un rol que pueda usar el producto.',
  'set-up.roles.given':
    'Personas con el rol RingCentral Member: {1}. RingCentral Company Admin: {2}.',
  'set-up.roles.own-roles':
    'Nadie tiene los roles incluidos en el producto. Personas que lo usan con roles propios: {1}.',
  'set-up.roles.none': 'Nadie tiene aún RingCentral Member ni RingCentral Company Admin.',
  'set-up.roles.not-allowed': 'Quién tiene qué rol solo puede verlo un administrador.',
  'set-up.roles.fix':
    'En Setup > Users/Roles > Manage Users, dé a las personas el rol RingCentral Member, y a ' +
    'quienes lo configuran RingCentral Company Admin. También sirven roles propios con los ' +
    'permisos de estos dos.',
  'set-up.roles.link': 'Abrir Manage Users',
  'set-up.secrets.title': 'Secretos de API',
  'set-up.secrets.use':
    'Sellan lo que conceden los inicios de sesión y contienen las credenciales de la empresa. ' +
    'Ninguna página ni ningún script puede leer sus valores.',
  'set-up.secrets.present': 'Están, y esta página puede usarlos: {1}.',
  'set-up.secrets.missing': 'No hay ningún secreto de API {1} que esta página pueda usar.',
  'set-up.secrets.unusable': '{1} está, pero no es una clave: necesita 32 letras y cifras.',
  'set-up.secrets.unseen': 'Esta página no puede usar {1}, por lo que no puede saber si está.',
  'set-up.secrets.missing.fix':
    'En Setup > Company > Preferences > API Secrets, cree uno con el ID {1} y 32 letras y ' +
    'cifras aleatorias como contraseña. Permítalo para los scripts RingCentral Sign-in y ' +
    'RingCentral Set-up.',
  'set-up.secrets.unusable.fix':
    'En Setup > Company > Preferences > API Secrets, dé a {1} una contraseña nueva de 32 ' +
    'letras y cifras aleatorias. Después, todos se conectan una vez más.',
  'set-up.secrets.unseen.fix':
    'En Setup > Company > Preferences > API Secrets, mire si está. Permítalo también para el ' +
    'script RingCentral Set-up, o déjelo así: una prueba de conexión también lo demuestra.',
  'set-up.secrets.link': 'Abrir API Secrets',
  'set-up.ringcentral-company.title': 'RingCentral (empresa)',
  'set-up.ringcentral-company.use':
    'La conexión propia de la empresa con RingCentral. Se prueba cada día y la comprobación ' +
    'de estado informa del resultado. La sincronización de llamadas la usa.',
  'set-up.ringcentral-company.verified': 'Funciona. Probado: {1}.',
  'set-up.ringcentral-company.not-configured': 'Aún no están completos todos los valores.',
  'set-up.ringcentral-company.not-tested': 'Completado, pero aún sin probar.',
  'set-up.ringcentral-company.test-failed': 'La última prueba falló. Probado: {1}.',
  'set-up.ringcentral-company.fix': 'La tarjeta le guía paso a paso y hace la prueba.',
  'set-up.ringcentral-company.link': 'Abrir la tarjeta',
  'set-up.netsuite-company.title': 'NetSuite (empresa)',
  'set-up.netsuite-company.use':
    'La conexión propia de la empresa con NetSuite. Se prueba cada día y la comprobación de ' +
    'estado informa del resultado. La sincronización de llamadas la usa.',
  'set-up.netsuite-company.verified': 'Funciona. Probado: {1}.',
  'set-up.netsuite-company.not-configured': 'Aún no están completos todos los valores.',
  'set-up.netsuite-company.not-tested': 'Completado, pero aún sin probar.',
  'set-up.netsuite-company.test-failed': 'La última prueba falló. Probado: {1}.',
  'set-up.netsuite-company.fix': 'La tarjeta le guía paso a paso y hace la prueba.',
  'set-up.netsuite-company.link': 'Abrir la tarjeta',
  'set-up.certificate.title': 'Certificado',
  'set-up.certificate.use':
    'NetSuite (empresa) inicia sesión con él. Cuando caduca, la conexión falla.',
  'set-up.certificate.good': 'Válido hasta el {1}. Días restantes: {2}.',
  'set-up.certificate.ends-soon': 'Termina el {1}. Días restantes: {2}.',
  'set-up.certificate.ended': 'Terminó el {1}.',
  'set-up.certificate.none': 'NetSuite (empresa) aún no tiene ninguno.',
  'set-up.certificate.no-date': 'La tarjeta no dice cuándo termina.',
  'set-up.certificate.fix':
    'Cree un certificado nuevo, asígnelo en Setup > Integration > Manage Authentication > ' +
    'OAuth 2.0 Client Credentials (M2M) Setup y escríbalo en la tarjeta.',
  'set-up.certificate.no-date.fix':
    'Escriba la fecha en la tarjeta y se le avisará con 30 días de antelación.',
  'set-up.certificate.link': 'Abrir la tarjeta',
  'set-up.sign-in.title': 'Inicio de sesión en RingCentral',
  'set-up.sign-in.use':
    'Cada persona inicia sesión con su propia cuenta de RingCentral. RingCentral la devuelve ' +
    'a una dirección que conoce, la URI de redirección, y a ninguna otra.',
  'set-up.sign-in.used': 'Funciona: ya hay personas que iniciaron sesión.',
  'set-up.sign-in.not-used':
    'Nadie ha iniciado sesión aún, por lo que no está probado que RingCentral conozca la URI de ' +
    'redirección.',
  'set-up.sign-in.no-application':
    'El servidor y el ID de cliente de la aplicación en RingCentral aún no están completos.',
  'set-up.sign-in.not-used.fix':
    'Registre la URI de redirección en la aplicación en RingCentral y conecte luego una vez su ' +
    'propia cuenta.',
  'set-up.sign-in.no-application.fix':
    'En RingCentral, cree una aplicación: client-side web app, 3-legged OAuth con PKCE, ' +
    'permisos VoIP Calling y Read Accounts. Registre en ella la URI de redirección y escriba ' +
    'luego su ID de cliente en la tarjeta.',
  'set-up.sign-in.link': 'Abrir la tarjeta',
  'set-up.call-sync.title': 'Sincronización de llamadas',
  'set-up.call-sync.use':
    'Cada llamada de la empresa se convierte en un registro de llamada, sea cual sea el teléfono.',
  'set-up.call-sync.running': 'En marcha. Llamadas en espera: {1}.',
  'set-up.call-sync.off': 'Desactivada. Solo el softphone registra sus propias llamadas.',
  'set-up.call-sync.paused': 'En pausa. No se leen ni se registran llamadas.',
  'set-up.call-sync.behind': '{1} minutos de retraso respecto a RingCentral.',
  'set-up.call-sync.failing': 'Falla desde {1}.',
  'set-up.call-sync.needs-credentials':
    'Activada, pero las credenciales de la empresa no están verificadas. No se lee nada.',
  'set-up.call-sync.needs-mapping':
    'Activada, pero ninguna extensión tiene organizador. Las llamadas aparecen en la lista y no ' +
    'se registran.',
  'set-up.call-sync.off.fix':
    'Abra la sincronización de llamadas, elija las reglas de registro y actívela. RingCentral ' +
    '(empresa) y NetSuite (empresa) deben verificarse antes.',
  'set-up.call-sync.paused.fix': 'Abra la sincronización de llamadas y reanúdela.',
  'set-up.call-sync.needs-credentials.fix':
    'Pruebe RingCentral (empresa) y NetSuite (empresa) en la configuración.',
  'set-up.call-sync.needs-mapping.fix':
    'Abra la sincronización de llamadas y elija organizadores, o un organizador predeterminado.',
  'set-up.call-sync.fix':
    'Abra la sincronización de llamadas. Su estado indica qué detuvo la última ejecución y cómo ' +
    'resolverlo.',
  'set-up.call-sync.link': 'Abrir la sincronización',
  'set-up.users.title': 'Personas',
  'set-up.users.use': 'Cada persona conecta una vez su propia cuenta de RingCentral.',
  'set-up.users.connected':
    'Conectadas: {1}. Deben volver a conectar: {2}. Desconectadas: {3}. Nunca conectadas: {4}.',
  'set-up.users.reconnect':
    'Conectadas: {1}. Deben volver a conectar: {2}. Desconectadas: {3}. Nunca conectadas: {4}.',
  'set-up.users.none': 'Nadie está conectado. Desconectadas: {3}. Nunca conectadas: {4}.',
  'set-up.users.reconnect.fix':
    'Esas personas ven un mensaje con el botón Volver a conectar en cada página del producto. ' +
    'Si son muchas a la vez, mire primero la aplicación en RingCentral.',
  'set-up.users.none.fix':
    'Pida a las personas que abran RingCentral Softphone y pulsen Conectar, y empiece por usted.',
  'set-up.users.link': 'Abrir el softphone',
};
