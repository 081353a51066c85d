import type { AreaWords } from '../english.ts';

export const SET_UP: AreaWords<'set-up'> = {
  'set-up.title': 'Configuración de RingCentral',
  'set-up.members.title': 'Solo los administradores de la empresa pueden abrir la configuración',
  'set-up.members.body':
    'Esta página es para quienes configuran RingCentral para toda la empresa. Para conectar su ' +
    'propia cuenta, abra los ajustes de RingCentral.',
  'set-up.members.other-role': 'Si tiene otro rol, cambie a él y abra esta página de nuevo.',
  'set-up.settings': 'Ajustes',
  'set-up.summary': '{1} de {2} listos',
  'set-up.next': 'Siguiente: {1}',
  'set-up.all-done': 'Todo está configurado.',
  'set-up.rest-unknown':
    'No queda nada por hacer. Lo que esta página no pudo comprobar está marcado.',
  'set-up.checked-at': 'Comprobado a las {1}',
  'set-up.check-again': 'Comprobar de nuevo',
  'set-up.checking': 'Comprobando…',
  'set-up.session-ended':
    'Su sesión de NetSuite ha caducado. Inicie sesión en otra pestaña y vuelva a intentarlo.',
  'set-up.unreachable':
    'No se pudo contactar con NetSuite. Los resultados que se muestran son de la última ' +
    'comprobación.',
  'set-up.not-allowed':
    'Su rol ya no es administrador de la empresa. Cambie de rol y vuelva a cargar esta página.',
  'set-up.state.done': 'Listo',
  'set-up.state.to-do': 'Por hacer',
  'set-up.state.warning': 'Requiere atención',
  'set-up.state.unknown': 'Desconocido',
  'set-up.not-known': 'desconocido',
  'set-up.copy': 'Copiar',
  'set-up.copied': 'Copiado',
  'set-up.not-copied': 'El navegador no permitió copiar. Seleccione el texto y cópielo.',
  'set-up.redirect-uri': 'URI de redirección',
  'set-up.group.calls': 'Llamar',
  'set-up.group.sync': 'Registrar llamadas de todos los dispositivos',
  'set-up.group.sight': 'Lo que ven los usuarios',
  'set-up.group.optional': 'Opcional',
  'set-up.task.installation': 'Características y scripts de NetSuite',
  'set-up.task.people-app': 'Aplicación de RingCentral para usuarios',
  'set-up.task.people': 'Roles y usuarios',
  'set-up.task.first-sync': 'Primera sincronización',
  'set-up.state.administrator': 'Requiere un administrador',
  'set-up.back': 'Todas las tareas',
  'set-up.do': 'Haga esto',
  'set-up.enter': 'Introducir y probar',
  'set-up.result': 'Resultado',
  'set-up.step.administrator': 'Un administrador de NetSuite realiza este paso.',
  'set-up.step.seal':
    'Cree una clave y cópiela. En Setup > Company > Preferences > API Secrets, cree un secreto ' +
    'con la clave como contraseña y este ID, al que NetSuite antepone custsecret: {1} Permita ' +
    'el secreto para estos scripts: {2}',
  'set-up.step.enter-app': 'Introduzca el ID de cliente de la aplicación y guarde.',
  'set-up.step.own-account':
    'Compruebe con su propia cuenta. Así se demuestran el ID de cliente y el URI de redirección.',
  'set-up.step.invite': 'Envíe esta invitación a todos los que deban llamar: {1}',
  'set-up.step.call': 'Abra el softphone y haga una llamada.',
  'set-up.step.secrets':
    'En NetSuite, en Setup > Company > Preferences > API Secrets, cree dos secretos. NetSuite ' +
    'antepone custsecret a sus ID. Uno contiene el secreto de cliente de la segunda ' +
    'aplicación: {1} El otro contiene el JWT: {2} Restrinja ambos al dominio del servidor de ' +
    'RingCentral y permítalos para estos scripts: {3}',
  'set-up.step.signer':
    'Cree un par de claves y descargue el archivo de firma. En Setup > Company > Preferences > ' +
    'Certificates, suba el archivo con este ID, al que NetSuite antepone custcertificate: {1} ' +
    'Permítalo para estos scripts: {2} Después, elimine el archivo de su equipo.',
  'set-up.step.save-and-test': 'Introduzca los ID y, después, guarde y pruebe.',
  'set-up.step.organizers':
    'Abra la sincronización de llamadas. En la asignación de organizadores, seleccione Cargar ' +
    'extensiones. Una extensión que coincide con un solo empleado recibe a ese empleado. Elija ' +
    'los demás o un organizador predeterminado.',
  'set-up.step.preview-sync':
    'Abra la vista previa para ver qué registraría la primera sincronización, para quién y en ' +
    'qué registro. La vista previa no guarda nada.',
  'set-up.step.call-fields':
    'Abra los campos de llamada en la configuración, elija los campos que se deben pedir y ' +
    'guarde. Si basta con el resultado, seleccione Pedir solo el resultado.',
  'set-up.step.info-links':
    'Abra los enlaces de información en la configuración, introduzca una etiqueta y una ' +
    'dirección para cada enlace y guarde. Si nadie necesita enlaces, seleccione No usar enlaces.',
  'set-up.step.version': 'Si la empresa exige una versión, introdúzcala aquí.',
  'set-up.console.link': 'Abrir la consola de desarrolladores de RingCentral',
  'set-up.copy-name': 'Copiar {1}',
  'set-up.create.key': 'Crear clave',
  'set-up.create.key-name': 'Clave',
  'set-up.create.key-help': 'La clave solo existe en esta página. Cópiela antes de salir.',
  'set-up.create.key-exists':
    'Ya se usa una clave. Si la sustituye, todos tendrán que volver a conectarse.',
  'set-up.create.pair': 'Crear par de claves',
  'set-up.create.creating': 'Creando…',
  'set-up.create.failed':
    'No se pudo crear el par de claves. Recargue esta página e inténtelo de nuevo.',
  'set-up.create.signing': 'Descargar archivo de firma',
  'set-up.create.certificate': 'Descargar certificado',
  'set-up.create.pair-help':
    'El par de claves solo existe en esta página y nada de él se envía. El archivo de firma ' +
    'contiene la clave privada y va en Certificates. El certificado va en la asignación.',
  'set-up.create.expires': 'El certificado caduca el {1}. La fecha ya está rellenada.',
  'set-up.create.downloaded': 'Descargado: {1}',
  'set-up.app.check': 'Comprobar ID de cliente',
  'set-up.app.checking': 'Consultando a RingCentral…',
  'set-up.app.known': 'RingCentral conoce este ID de cliente.',
  'set-up.app.unknown':
    'RingCentral no reconoce este ID de cliente. Compárelo con la aplicación en la consola de ' +
    'desarrolladores.',
  'set-up.app.other-kind':
    'RingCentral reconoce esta aplicación, pero los usuarios no pueden iniciar sesión con ' +
    'ella. En la consola de desarrolladores, configure su autenticación como 3-legged OAuth ' +
    'con PKCE.',
  'set-up.app.unclear':
    'No se pudo consultar a RingCentral sobre el ID de cliente. Compruebe con su propia cuenta.',
  'set-up.app.own': 'Comprobar con mi cuenta',
  'set-up.app.no-return':
    'RingCentral no le devolvió a esta página. Si su ventana mostró un error, compare el ID de ' +
    'cliente y el URI de redirección con la aplicación.',
  'set-up.save-and-check': 'Guardar y comprobar',
  'set-up.save-and-test': 'Guardar y probar',
  'set-up.invitation':
    'RingCentral está listo en NetSuite. Abra esta página y seleccione Conectar para iniciar ' +
    'sesión con su cuenta de RingCentral: {1}',
  'set-up.invitation-name': 'Invitación',
  'set-up.waiting.title': 'Aún sin conectar',
  'set-up.waiting.none': 'Todos los que tienen un rol de RingCentral están conectados.',
  'set-up.waiting.not-allowed':
    'Solo un administrador puede ver quién tiene un rol de RingCentral.',
  'set-up.waiting.more': 'Y más personas.',
  'set-up.roles.in-use':
    'Usuarios que iniciaron sesión con sus roles: {1}. Solo un administrador puede ver las ' +
    'asignaciones de roles.',
  'set-up.sign-in.other-app':
    'Los usuarios iniciaron sesión con otro servidor o ID de cliente. Nadie ha iniciado sesión ' +
    'con la aplicación actual.',
  'set-up.sign-in.other-app.fix':
    'Compruebe con su propia cuenta. A quienes ya iniciaron sesión se les pide que lo hagan de ' +
    'nuevo.',
  'set-up.extensions.title': 'Asignación de organizadores',
  'set-up.extensions.use':
    'La sincronización registra una llamada para la persona a la que pertenece su extensión.',
  'set-up.extensions.mapped': 'Extensiones con organizador: {1} de {2}.',
  'set-up.extensions.default': 'El organizador predeterminado recibe todas las llamadas.',
  'set-up.extensions.none': 'Ninguna extensión tiene organizador todavía.',
  'set-up.step.people-app':
    'En la consola de desarrollo de RingCentral, cree una aplicación con la que los usuarios ' +
    'inicien sesión: client-side web app, 3-legged OAuth con PKCE, permisos VoIP Calling, Read ' +
    'Accounts, Read Call Log, Read Messages, Edit Messages, SMS, Internal Messages, Call ' +
    'Control, Read Contacts, Read Presence y WebSocket Subscriptions. Registre en ella esta URI ' +
    'de redirección: {1}',
  'set-up.step.company-app':
    'Cree una segunda aplicación para la empresa: server-only (no UI), JWT auth flow, permisos ' +
    'Read Accounts y Read Call Log.',
  'set-up.step.jwt':
    'En RingCentral, inicie sesión como el usuario cuyos permisos debe tener la empresa. Cree ' +
    'una credencial JWT y autorice la segunda aplicación para usarla.',
  'set-up.step.integration':
    'En Setup > Integration > Manage Integrations, cree un registro de integración con Client ' +
    'Credentials (Machine to Machine) Grant y el ámbito RESTlets. Copie el ID de cliente, que ' +
    'se muestra una sola vez.',
  'set-up.step.mapping':
    'En Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setup, asigne la integración a un usuario con el rol RingCentral Call Sync y suba el ' +
    'certificado sin su clave. Copie el ID del certificado. Una actualización del entorno de ' +
    'pruebas borra esta asignación: repita este paso después de cada actualización.',
  'set-up.unread': 'Este punto no se pudo comprobar.',
  'set-up.unread.fix':
    'Compruebe de nuevo. Si el problema continúa, el registro del script RingCentral Setup ' +
    'contiene los detalles.',
  'set-up.not-allowed.fix': 'Pida a un administrador de NetSuite que abra esta página.',
  'set-up.people.title': 'Personas conectadas',
  'set-up.people.what':
    'Personas cuya cuenta de RingCentral está conectada en NetSuite. Finalice una conexión ' +
    'cuando alguien deje la empresa o pierda un dispositivo.',
  'set-up.people.find': 'Buscar por nombre',
  'set-up.people.loading': 'Cargando…',
  'set-up.people.none': 'No se encontró a nadie.',
  'set-up.people.more': 'Hay más personas. Escriba un nombre para encontrarlas.',
  'set-up.people.more-unnamed':
    'Hay más personas. Un rol que pueda ver empleados puede buscarlas por nombre.',
  'set-up.people.unnamed': 'Empleado {1}',
  'set-up.people.since': 'Desde el {1}',
  'set-up.people.end': 'Finalizar la conexión',
  'set-up.people.end-name': 'Finalizar la conexión de {1}',
  'set-up.people.confirm.title': '¿Finalizar la conexión con RingCentral de {1}?',
  'set-up.people.confirm.body':
    'NetSuite elimina el acceso que RingCentral concedió a {1}, y el softphone de {1} queda ' +
    'sin conexión. Una persona cuyo rol pueda usar el softphone puede volver a conectarse.',
  'set-up.people.confirm.cancel': 'Cancelar',
  'set-up.people.ending': 'Finalizando la conexión de {1}…',
  'set-up.people.ended': 'La conexión de {1} ha finalizado.',
  'set-up.people.not-ended':
    'No finalizada. La conexión de {1} sigue existiendo. Compruebe su sesión de NetSuite y su ' +
    'rol, e inténtelo de nuevo.',
  'set-up.features.title': 'Funciones de NetSuite',
  'set-up.features.use':
    'Los scripts, los registros y los inicios de sesión del producto dependen de estas funciones.',
  'set-up.features.on': 'Todas las funciones necesarias están activadas.',
  'set-up.features.optional':
    'Funciones opcionales desactivadas: {1}. La cuenta no tiene registros de estos tipos, por ' +
    'lo que no falta ningún mensaje.',
  'set-up.features.off': 'Funciones necesarias desactivadas: {1}.',
  'set-up.features.fix':
    'Un administrador puede activar funciones en Setup > Company > Enable Features: Custom ' +
    'Records, Server SuiteScript y OAuth 2.0 en la pestaña SuiteCloud, y Customer Relationship ' +
    'Management en la pestaña Company.',
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
    'Cada página y cada mensaje es una implementación de script. Si una implementación no está ' +
    'publicada o está desactivada, sus usuarios no ven esa página o ese mensaje.',
  'set-up.deployments.released': 'Las {1} implementaciones están publicadas e implementadas.',
  'set-up.deployments.off': 'No publicadas o desactivadas: {1}.',
  'set-up.deployments.missing': 'No se encontraron en esta cuenta: {1}.',
  'set-up.deployments.not-allowed':
    'Se encontraron todas las páginas. Su rol no puede ver si cada implementación está publicada.',
  'set-up.deployments.fix':
    'En Customization > Scripting > Script Deployments, ponga el estado de la implementación ' +
    'en Released y marque Deployed. Para restaurar una implementación que falta, implemente de ' +
    'nuevo el proyecto o actualice de nuevo el bundle.',
  'set-up.deployments.link': 'Abrir Script Deployments',
  'set-up.bundle.title': 'Versión',
  'set-up.bundle.use':
    'La empresa puede exigir una versión. Las páginas y otros sistemas muestran entonces ' +
    'cuándo hay que actualizar.',
  'set-up.bundle.current': 'Versión instalada: {1}. Versión necesaria: {2}.',
  'set-up.bundle.outdated': 'Está instalada la versión {1}, pero se necesita la versión {2}.',
  'set-up.bundle.managed':
    'Está instalada la versión {1}, pero se necesita la versión {2}. El editor actualiza este ' +
    'bundle.',
  'set-up.bundle.not-comparable':
    'Versión instalada: {1}. Versión necesaria: {2}. Estas versiones no se pueden comparar.',
  'set-up.bundle.fix':
    'Actualice el bundle en Customization > SuiteBundler > Search & Install Bundles > List. Si ' +
    'el proyecto se implementó con SuiteCloud CLI, impleméntelo de nuevo.',
  'set-up.bundle.managed.fix':
    'La actualización viene del editor. Si la versión necesaria es incorrecta, cámbiela.',
  'set-up.bundle.link': 'Abrir los bundles instalados',
  'set-up.roles.title': 'Roles',
  'set-up.roles.use':
    'Para hacer y recibir llamadas, las personas necesitan un rol que pueda usar el producto.',
  'set-up.roles.given':
    'Personas con el rol RingCentral Member: {1}. Personas con el rol RingCentral Company ' +
    'Admin: {2}.',
  'set-up.roles.own-roles':
    'Nadie tiene los roles incluidos en el producto. Personas que usan el producto con roles ' +
    'propios: {1}.',
  'set-up.roles.none': 'Nadie tiene aún el rol RingCentral Member ni RingCentral Company Admin.',
  'set-up.roles.not-allowed': 'Solo un administrador puede ver las asignaciones de roles.',
  'set-up.roles.fix':
    'En Setup > Users/Roles > Manage Users, dé el rol RingCentral Member a quienes hacen y ' +
    'reciben llamadas, y el rol RingCentral Company Admin a quienes configuran RingCentral. ' +
    'También puede usar roles propios con los mismos permisos.',
  'set-up.roles.link': 'Abrir Manage Users',
  'set-up.secrets.title': 'Clave de inicio de sesión',
  'set-up.secrets.use':
    'Este secreto de API sella los inicios de sesión de los usuarios. Ninguna página ni ningún ' +
    'script puede leer su valor.',
  'set-up.secrets.present': 'Encontrados y accesibles: {1}.',
  'set-up.secrets.missing':
    'El secreto de API {1} no existe o esta página no está autorizada para usarlo.',
  'set-up.secrets.unusable':
    '{1} existe, pero no es una clave válida. Necesita 32 letras y cifras.',
  'set-up.secrets.unseen':
    'No se comprobó porque esta página no está autorizada para usar {1}. Los usuarios han ' +
    'iniciado sesión, así que la clave funciona.',
  'set-up.secrets.unusable.fix':
    'En Setup > Company > Preferences > API Secrets, dé a {1} una contraseña nueva de 32 ' +
    'letras y cifras aleatorias. Después, todos deben volver a conectarse.',
  'set-up.secrets.unseen.fix':
    'En Setup > Company > Preferences > API Secrets, permita {1} también para el script ' +
    'RingCentral Setup.',
  'set-up.secrets.link': 'Abrir API Secrets',
  'set-up.ringcentral-company.title': 'RingCentral (empresa)',
  'set-up.ringcentral-company.use':
    'La conexión propia de la empresa con RingCentral. Se prueba cada día y la comprobación ' +
    'de estado informa del resultado. La sincronización de llamadas la usa.',
  'set-up.ringcentral-company.verified': 'La conexión funciona. Probada: {1}.',
  'set-up.ringcentral-company.not-configured': 'Faltan algunos valores.',
  'set-up.ringcentral-company.not-tested': 'Los valores están guardados, pero no se han probado.',
  'set-up.ringcentral-company.test-failed': 'La última prueba falló. Probado: {1}.',
  'set-up.netsuite-company.title': 'NetSuite (empresa)',
  'set-up.netsuite-company.use':
    'La conexión propia de la empresa con NetSuite. Se prueba cada día y la comprobación de ' +
    'estado informa del resultado. La sincronización de llamadas la usa.',
  'set-up.netsuite-company.verified': 'La conexión funciona. Probada: {1}.',
  'set-up.netsuite-company.not-configured': 'Faltan algunos valores.',
  'set-up.netsuite-company.not-tested': 'Los valores están guardados, pero no se han probado.',
  'set-up.netsuite-company.test-failed': 'La última prueba falló. Probado: {1}.',
  'set-up.certificate.title': 'Certificado',
  'set-up.certificate.use':
    'NetSuite (empresa) inicia sesión con este certificado. Cuando el certificado caduca, la ' +
    'conexión falla.',
  'set-up.certificate.good': 'Válido hasta el {1}. Días restantes: {2}.',
  'set-up.certificate.ends-soon': 'Caduca el {1}. Días restantes: {2}.',
  'set-up.certificate.ended': 'El certificado caducó el {1}.',
  'set-up.certificate.none': 'NetSuite (empresa) aún no tiene ningún certificado.',
  'set-up.certificate.no-date': 'La fecha de caducidad del certificado no está escrita.',
  'set-up.certificate.no-date.fix':
    'Escriba la fecha de caducidad para recibir un aviso 30 días antes.',
  'set-up.sign-in.title': 'Inicio de sesión en RingCentral',
  'set-up.sign-in.use':
    'Los usuarios inician sesión con su propia cuenta de RingCentral. RingCentral los envía ' +
    'después solo a una URI de redirección registrada en su aplicación.',
  'set-up.sign-in.used': 'El inicio de sesión funciona. Ya hay personas que iniciaron sesión.',
  'set-up.sign-in.not-used':
    'Nadie ha iniciado sesión aún, por lo que la URI de redirección no se ha verificado.',
  'set-up.sign-in.no-application':
    'El servidor de RingCentral y el ID de cliente de la aplicación aún no están completos.',
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
  'set-up.call-sync.needs-credentials.fix': 'Pruebe RingCentral (empresa) y NetSuite (empresa).',
  'set-up.call-sync.needs-mapping.fix':
    'Abra la sincronización de llamadas y elija organizadores, o un organizador predeterminado.',
  'set-up.call-sync.fix':
    'Abra la sincronización de llamadas. Su estado indica qué detuvo la última ejecución y cómo ' +
    'resolverlo.',
  'set-up.call-sync.link': 'Abrir la sincronización',
  'set-up.preview.link': 'Vista previa de la primera sincronización',
  'set-up.users.title': 'Personas',
  'set-up.users.use': 'Cada persona conecta una vez su propia cuenta de RingCentral.',
  'set-up.users.connected':
    'Conectadas: {1}. Deben volver a conectarse: {2}. Desconectadas: {3}. Nunca conectadas: {4}.',
  'set-up.users.reconnect':
    'Conectadas: {1}. Deben volver a conectarse: {2}. Desconectadas: {3}. Nunca conectadas: {4}.',
  'set-up.users.none': 'Nadie está conectado. Desconectadas: {3}. Nunca conectadas: {4}.',
  'set-up.users.reconnect.fix':
    'Estas personas ven un mensaje con el botón Volver a conectar en cada página del producto. ' +
    'Si muchas personas deben volver a conectarse a la vez, compruebe primero la aplicación de ' +
    'RingCentral.',
  'set-up.users.link': 'Abrir el softphone',
  'set-up.call-fields.title': 'Campos de llamada',
  'set-up.call-fields.use':
    'El softphone pide estos campos durante y después de una llamada y guarda las respuestas en ' +
    'el registro de llamada.',
  'set-up.call-fields.chosen': 'Campos que pide el softphone: {1}.',
  'set-up.call-fields.chosen-none': 'Un administrador decidió no pedir ningún campo.',
  'set-up.call-fields.usual':
    'Nadie ha elegido todavía. El softphone pide el resultado de la llamada.',
  'set-up.call-fields.unreadable':
    'Los campos de llamada guardados no se pueden leer, así que el softphone no pide ninguno.',
  'set-up.call-fields.unreadable.fix':
    'Abra los campos de llamada en la configuración, elija los campos y guarde para sustituir ' +
    'lo que está guardado.',
  'set-up.call-fields.keep': 'Pedir solo el resultado',
  'set-up.call-fields.link': 'Abrir los campos de llamada',
  'set-up.info-links.title': 'Enlaces de información',
  'set-up.info-links.use':
    'Los enlaces de información abren otro sitio o aplicación con datos de la persona que ' +
    'llama, junto a cada llamada.',
  'set-up.info-links.entered': 'Enlaces junto a cada llamada: {1}.',
  'set-up.info-links.chosen-none': 'Un administrador decidió no ofrecer enlaces.',
  'set-up.info-links.none': 'Nadie ha introducido enlaces ni ha decidido no tenerlos.',
  'set-up.info-links.unreadable':
    'Los enlaces de información guardados no se pueden leer, así que nadie ve ninguno.',
  'set-up.info-links.unreadable.fix':
    'Abra los enlaces de información en la configuración, introduzca los enlaces y guarde para ' +
    'sustituir lo que está guardado.',
  'set-up.info-links.keep': 'No usar enlaces',
  'set-up.info-links.link': 'Abrir los enlaces de información',
};
