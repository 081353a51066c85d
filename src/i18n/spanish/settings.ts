import type { AreaWords } from '../english.ts';

export const SETTINGS: AreaWords<'settings'> = {
  'settings.title': 'Ajustes',
  'settings.link.softphone': 'Softphone',
  'settings.you': 'Usted',
  'settings.company': 'Empresa',
  'settings.nav.label': 'Secciones de esta página',
  'settings.nav.connection': 'Sus conexiones',
  'settings.nav.connections': 'Conexiones de la empresa',
  'settings.nav.call-sync': 'Sincronización de llamadas',
  'settings.nav.version': 'Versión',
  'settings.ringcentral-you.title': 'RingCentral (usted)',
  'settings.ringcentral-you.connected': 'Su cuenta de RingCentral está conectada.',
  'settings.ringcentral-you.never-connected': 'Aún no ha conectado su cuenta de RingCentral.',
  'settings.ringcentral-you.disconnected': 'Usted desconectó su cuenta de RingCentral.',
  'settings.ringcentral-you.expired': 'Su inicio de sesión en RingCentral ha caducado.',
  'settings.ringcentral-you.revoked': 'RingCentral finalizó su conexión.',
  'settings.ringcentral-you.elsewhere':
    'Su empresa cambió su servidor de RingCentral o su ID de cliente después de que usted ' +
    'iniciara sesión. Inicie sesión de nuevo.',
  'settings.ringcentral-you.unknown':
    'No se pudo comprobar su conexión con RingCentral. Vuelva a cargar esta página para ' +
    'intentarlo de nuevo.',
  'settings.ringcentral-you.not-ready':
    'Su empresa aún no ha configurado su aplicación de RingCentral. Un administrador de la ' +
    'empresa puede hacerlo más abajo, en RingCentral (empresa).',
  'settings.ringcentral-you.connect': 'Conectar',
  'settings.ringcentral-you.reconnect': 'Volver a conectar',
  'settings.ringcentral-you.switch-account': 'Cambiar de cuenta',
  'settings.ringcentral-you.disconnect': 'Desconectar',
  'settings.ringcentral-you.disconnecting': 'Desconectando…',
  'settings.ringcentral-you.disconnect-title': 'Desconectar RingCentral',
  'settings.ringcentral-you.disconnect-question':
    '¿Desconectar RingCentral? Las llamadas en curso terminan y no podrá hacer ni recibir ' +
    'llamadas aquí hasta que vuelva a conectarse.',
  'settings.ringcentral-you.disconnect-now': 'Desconectar ahora',
  'settings.ringcentral-you.stay-connected': 'Seguir conectado',
  'settings.ringcentral-you.not-disconnected':
    'No se desconectó. Espere un momento y vuelva a intentarlo.',
  'settings.netsuite-you.title': 'NetSuite (usted)',
  'settings.netsuite-you.active':
    'Ha iniciado sesión. Si vino para volver a conectarse, puede cerrar esta pestaña. El ' +
    'softphone detecta la nueva sesión cuando usted vuelve a él.',
  'settings.netsuite-you.lapsed':
    'Inicie sesión de nuevo en otra pestaña y vuelva a esta. La página detecta la nueva sesión ' +
    'y conserva lo que escribió.',
  'settings.netsuite-you.member':
    'Con este rol, usted es miembro. Los administradores de la empresa pueden cambiar los ' +
    'ajustes de Empresa.',
  'settings.netsuite-you.company-admin':
    'Con este rol, usted es administrador de la empresa y puede cambiar los ajustes de Empresa.',
  'settings.netsuite-you.no-crm':
    'Su rol no puede ver clientes ni contactos, por lo que se muestra el número de teléfono de ' +
    'quien llama.',
  'settings.netsuite-you.sign-in': 'Iniciar sesión',
  'settings.new-tab': '(se abre en una pestaña nueva)',
  'settings.notifications.title': 'Notificaciones',
  'settings.notifications.text':
    'Las notificaciones le avisan de las llamadas y los mensajes cuando hay otra pestaña u otra ' +
    'aplicación en primer plano. El permiso vale para todas las páginas de NetSuite en este ' +
    'navegador. Para desactivar las notificaciones, use los ajustes del navegador para este ' +
    'sitio.',
  'settings.notifications.enable': 'Activar notificaciones',
  'settings.notifications.how': 'Cómo permitir las notificaciones',
  'settings.microphone.text': 'Hable y observe si se mueve la barra. No se graba ni se envía nada.',
  'settings.saved-here':
    'Los cambios se guardan enseguida en este navegador y se aplican en las pestañas abiertas del ' +
    'softphone.',
  'settings.sound.ring-on': 'Sonar en',
  'settings.sound.same-as-speaker': 'Igual que el altavoz',
  'settings.sound.play-ringtone': 'Reproducir el tono',
  'settings.sound.play-test': 'Reproducir sonido de prueba',
  'settings.sound.silent': 'Las llamadas suenan sin sonido.',
  'settings.sound.blocked':
    'El navegador no reprodujo el sonido. Compruebe si puede reproducir sonido en este sitio e ' +
    'inténtelo de nuevo.',
  'settings.calls.title': 'Llamadas',
  'settings.calls.caller-id': 'Número mostrado',
  'settings.calls.caller-id-help': 'Las personas a las que llama ven este número.',
  'settings.calls.caller-id-unknown':
    'Sus números aparecen aquí cuando el softphone se ha conectado en este navegador.',
  'settings.calls.after': 'Tiempo para notas después de una llamada',
  'settings.calls.after-help':
    'Pasado este tiempo, la llamada se guarda con sus notas. Escribir detiene el reloj.',
  'settings.calls.seconds.one': '{1} segundo',
  'settings.calls.seconds.other': '{1} segundos',
  'settings.calls.minutes.one': '{1} minuto',
  'settings.calls.minutes.other': '{1} minutos',
  'settings.phone-links.title': 'Enlaces telefónicos',
  'settings.phone-links.text':
    'Los enlaces telefónicos de los sitios web pueden abrir el softphone. El número se ' +
    'introduce y no se llama a nadie hasta que usted elija Llamar. Los enlaces de otros ' +
    'programas siguen los ajustes de su equipo.',
  'settings.phone-links.none':
    'No ha registrado el softphone para enlaces telefónicos desde esta página.',
  'settings.phone-links.asked':
    'Ha registrado el softphone para enlaces telefónicos. Solo su navegador sabe si lo ' +
    'permitió: pruebe un enlace.',
  'settings.phone-links.opened': 'Un enlace telefónico ha abierto el softphone en este navegador.',
  'settings.phone-links.chip.none': 'No registrado aquí',
  'settings.phone-links.chip.asked': 'Aún sin probar',
  'settings.phone-links.chip.opened': 'Ha funcionado',
  'settings.phone-links.register': 'Registrar',
  'settings.phone-links.register-again': 'Registrar de nuevo',
  'settings.phone-links.undo': 'Deshacer',
  'settings.phone-links.try': 'Probar un número ficticio',
  'settings.phone-links.removed':
    'Ha indicado a este navegador que deje de abrir enlaces telefónicos con el softphone.',
  'settings.phone-links.refused':
    'El navegador lo rechazó. Puede que no permita que los sitios abran enlaces. Los pasos de ' +
    'abajo indican dónde permitirlo.',
  'settings.phone-links.by-hand': 'Si su navegador no pregunta, o para deshacerlo a mano',
  'settings.phone-links.by-hand.chrome':
    'Seleccione el icono de dos rombos al final de la barra de direcciones. O busque ' +
    '«controladores de protocolo» en los ajustes del navegador: permita que los sitios ' +
    'pregunten y quite este sitio de la lista.',
  'settings.phone-links.by-hand.firefox':
    'Abra Ajustes > General > Aplicaciones y elija en «tel» qué abre los enlaces telefónicos.',
  'settings.phone-links.unsupported':
    'Este navegador no puede abrir enlaces telefónicos con un sitio web. Use Chrome, Edge o ' +
    'Firefox en un ordenador.',
  'settings.browser.title': 'Este navegador',
  'settings.browser.text':
    'El softphone conserva en este navegador las llamadas recientes, las notas aún no ' +
    'guardadas, los nombres de los números, los borradores y plantillas de mensajes y sus ' +
    'preferencias.',
  'settings.browser.remove': 'Eliminar mis datos de este navegador',
  'settings.browser.question':
    '¿Eliminar de este navegador sus llamadas recientes, notas, borradores, plantillas y ' +
    'preferencias? Las llamadas guardadas en NetSuite y su conexión con RingCentral se ' +
    'conservan. Una llamada en curso continúa sin las notas escritas hasta ahora.',
  'settings.browser.unsaved.one':
    'Una llamada aún no está guardada en NetSuite. Se perdería junto con su nota.',
  'settings.browser.unsaved.other':
    '{1} llamadas aún no están guardadas en NetSuite. Se perderían junto con sus notas.',
  'settings.browser.edits.one':
    'Los cambios de una llamada guardada aún no están en NetSuite. Se perderían.',
  'settings.browser.edits.other':
    'Los cambios de {1} llamadas guardadas aún no están en NetSuite. Se perderían.',
  'settings.browser.open-softphone': 'Abrir el softphone',
  'settings.browser.remove-now': 'Eliminar los datos',
  'settings.browser.keep': 'Conservar los datos',
  'settings.browser.removed':
    'Datos eliminados. El softphone guardará datos nuevos cuando vuelva a usarlo aquí.',
  'settings.browser.failed':
    'No se eliminaron. El navegador no lo permitió. Elimine los datos de este sitio en los ' +
    'ajustes del navegador.',
  'settings.ringcentral-company.title': 'RingCentral (empresa)',
  'settings.ringcentral-company.use':
    'La conexión propia de la empresa con RingCentral. Se prueba cada día y la comprobación ' +
    'de estado informa del resultado. La sincronización de llamadas la usa.',
  'settings.netsuite-company.title': 'NetSuite (empresa)',
  'settings.netsuite-company.use':
    'La conexión propia de la empresa con NetSuite. Se prueba cada día y la comprobación de ' +
    'estado informa del resultado. La sincronización de llamadas la usa.',
  'settings.credential.unreadable':
    'No se pudieron leer los valores. Vuelva a cargar esta página para intentarlo de nuevo. El ' +
    'registro del script contiene los detalles.',
  'settings.credential.member':
    'Solo los administradores de la empresa pueden configurar o cambiar esta conexión.',
  'settings.credential.recorded':
    'Este resultado se introdujo a mano en una versión anterior. Escriba los valores que ' +
    'faltan y pruebe la conexión. Después, la conexión se prueba cada día.',
  'settings.credential.how': 'Cómo configurar esta conexión',
  'settings.product.title': 'RingCentral for NetSuite Pro',
  'settings.product.form': 'Empresa',
  'settings.product.running': 'Versión en uso',
  'settings.product.installed': 'Bundle instalado',
  'settings.product.none': 'Ninguno (implementado con SuiteCloud CLI o aún no detectado)',
  'settings.product.managed': '{1}, administrado por su editor',
  'settings.product.required': 'Versión necesaria',
  'settings.product.not-known': 'Desconocida',
  'settings.form.save': 'Guardar',
  'settings.form.saving': 'Guardando…',
  'settings.form.saved': 'Guardado',
  'settings.form.discard': 'Descartar los cambios',
  'settings.form.invalid': 'No se guardó. Revise los campos marcados.',
  'settings.failure.session-ended.save':
    'Su sesión de NetSuite ha caducado. Inicie sesión en otra pestaña y guarde aquí. Lo que ' +
    'escribió se conserva.',
  'settings.failure.unreachable.save':
    'No se pudo contactar con NetSuite. Espere un momento y guarde de nuevo. Lo que escribió ' +
    'se conserva.',
  'settings.failure.session-ended.test':
    'Su sesión de NetSuite ha caducado. Inicie sesión en otra pestaña y pruebe de nuevo.',
  'settings.failure.unreachable.test':
    'No se pudo contactar con NetSuite. Espere un momento y pruebe de nuevo.',
  'settings.failure.stopped':
    'Ha dejado de esperar. NetSuite continúa la prueba y guarda el resultado. Vuelva a cargar ' +
    'esta página en un minuto para verlo.',
  'settings.refused.body-invalid':
    'No se guardó nada. NetSuite no pudo leer la solicitud. Vuelva a cargar esta página e ' +
    'inténtelo de nuevo.',
  'settings.refused.form-expired':
    'No se guardó nada porque su sesión de NetSuite ha cambiado. Copie lo que escribió, ' +
    'vuelva a cargar esta página e inténtelo de nuevo.',
  'settings.refused.not-allowed': 'No se cambió nada. Su rol no puede hacer esto.',
  'settings.refused.values-invalid': 'No se guardó. Revise los campos marcados.',
  'settings.refused.not-configured': 'No se probó. Primero escriba y guarde todos los valores.',
  'settings.refused.not-saved':
    'No se guardó. Es posible que a su rol le falte un permiso. El registro del script ' +
    'contiene los detalles.',
  'settings.refused.confirm-server':
    'No se guardó. Este servidor no es de RingCentral. Confírmelo para guardarlo.',
  'settings.refused.server-unconfirmed':
    'No se probó. Ningún administrador ha confirmado este servidor, así que no se envió nada.',
  'settings.refused.test-running':
    'Esta conexión ya se está probando en otra pestaña o por otro administrador. Espere a que ' +
    'termine la prueba y vuelva a cargar esta página.',
  'settings.refused.test-too-soon':
    'No se probó. Hubo demasiadas pruebas en poco tiempo. Inténtelo de nuevo en {1} segundos.',
  'settings.refused.changed-meanwhile':
    'Se cambió un valor durante la prueba, por lo que se descartó el resultado. Pruebe de nuevo.',
  'settings.refused.action-unknown':
    'Esta página es más antigua que la versión instalada. Vuelva a cargarla.',
  'settings.problem.too-long': 'Use como máximo 300 caracteres.',
  'settings.problem.no-spaces': 'Use letras, cifras y símbolos sin espacios.',
  'settings.problem.client-id': 'Use letras, cifras, puntos, guiones y guiones bajos.',
  'settings.problem.server':
    'Escriba una dirección https sin ruta, como https://platform.ringcentral.com.',
  'settings.problem.server-administrator':
    'Solo un administrador de NetSuite puede introducir un servidor que no sea de RingCentral.',
  'settings.problem.server-confirm':
    'Este servidor no es de RingCentral. Confírmelo para guardarlo.',
  'settings.problem.secret':
    'Introduzca el ID de un secreto de API de este producto, que empieza por custsecret_rcp_. ' +
    'No pegue nunca el propio secreto.',
  'settings.problem.seal':
    'Este secreto sella los inicios de sesión y nunca se envía. Escriba el ID de otro secreto.',
  'settings.problem.certificate': 'Escriba el ID del certificado, que empieza por custcertificate.',
  'settings.problem.date': 'Escriba una fecha como 2027-01-31.',
  'settings.problem.version': 'Escriba una versión como 1.2.0.',
  'settings.problem.roles':
    'Escriba ID de roles como customrole_support_lead, separados por comas.',
  'settings.problem.administrator-only':
    'Solo un administrador de NetSuite puede elegir qué roles cuentan como administrador de la ' +
    'empresa.',
  'settings.problem.shipped-role':
    'RingCentral Service y RingCentral Health no pueden ser administradores de la empresa. ' +
    'Introduzca otros roles.',
  'settings.confirm-server.title': '¿Usar un servidor que no es de RingCentral?',
  'settings.confirm-server.body':
    '{1} no es un servidor de RingCentral. Si lo confirma, los usuarios iniciarán sesión en ' +
    '{1}. Su acceso a RingCentral, el secreto de cliente de la empresa y el JWT de la empresa ' +
    'se enviarán a {1}.',
  'settings.confirm-server.confirm': 'Confirmar {1}',
  'settings.confirm-server.cancel': 'Cancelar',
  'settings.server-unconfirmed.body':
    '{1} no es un servidor de RingCentral y ningún administrador de NetSuite lo ha confirmado. ' +
    'No se envía nada a {1}, por lo que nadie puede iniciar sesión y la conexión no se puede ' +
    'probar.',
  'settings.server-unconfirmed.confirm': 'Confirmar servidor',
  'settings.server-unconfirmed.ask':
    'Pida a un administrador de NetSuite que lo confirme en esta página o introduzca el ' +
    'servidor de RingCentral.',
  'settings.field.rc-server.label': 'Servidor de RingCentral',
  'settings.field.rc-server.help': 'La dirección de la API de RingCentral sin ruta.',
  'settings.field.rc-client-id.label':
    'ID de cliente de la aplicación con la que los usuarios inician sesión',
  'settings.field.rc-client-id.help':
    'De la primera aplicación en la consola de desarrollo de RingCentral, en Credentials.',
  'settings.field.rc-jwt-client-id.label': 'ID de cliente de la aplicación de la empresa',
  'settings.field.rc-jwt-client-id.help':
    'De la segunda aplicación, que usa el flujo de autenticación JWT.',
  'settings.field.rc-client-secret.label':
    'Secreto de API con el secreto de cliente de la aplicación de la empresa',
  'settings.field.rc-client-secret.help':
    'El ID del secreto en Setup > Company > Preferences > API Secrets. Ninguna página ni ' +
    'ningún script puede leer su valor.',
  'settings.field.rc-secret.label': 'Secreto de API con el JWT',
  'settings.field.rc-secret.help':
    'El ID del secreto que contiene la credencial JWT. Ninguna página ni ningún script puede ' +
    'leer su valor.',
  'settings.field.ns-client-id.label': 'ID de cliente',
  'settings.field.ns-client-id.help':
    'Del registro de integración, en Setup > Integration > Manage Integrations. El ID de ' +
    'cliente se muestra una sola vez, al guardar el registro.',
  'settings.field.ns-certificate.label': 'ID del certificado',
  'settings.field.ns-certificate.help':
    'De Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setup, en la fila que asigna la integración al rol RingCentral Call Sync.',
  'settings.field.ns-signer.label': 'Certificado de firma',
  'settings.field.ns-signer.help':
    'El ID del certificado con su clave privada, en Setup > Company > Preferences > Certificates.',
  'settings.field.ns-certificate-ends.label': 'El certificado caduca el',
  'settings.field.ns-certificate-ends.help':
    'Aquí aparece un aviso 30 días antes de esta fecha. Los scripts no pueden leer en NetSuite ' +
    'la fecha de caducidad de un certificado.',
  'settings.field.min-version.label': 'Versión mínima del bundle',
  'settings.field.min-version.help':
    'Se pide a los usuarios que actualicen cuando hay instalada una versión anterior. Deje ' +
    'este campo vacío si no exige ninguna versión.',
  'settings.field.admin-roles.label': 'Roles que cuentan como administrador de la empresa',
  'settings.field.admin-roles.help':
    'Además de Administrator y RingCentral Company Admin. Escriba ID de roles, separados por ' +
    'comas. Cada rol necesita también poder editar el registro RingCentral Company Setup. Solo ' +
    'un administrador de NetSuite puede cambiar esto.',
  'settings.certificate.read': 'O leer la fecha del archivo del certificado',
  'settings.certificate.stays': 'El archivo se queda en este navegador. Solo se guarda la fecha.',
  'settings.certificate.found': 'El certificado caduca el {1}. Guarde para conservar esta fecha.',
  'settings.certificate.none':
    'Este archivo no contiene ningún certificado. Elija el archivo .pem, .cer o .crt que subió.',
  'settings.certificate.too-large': 'Este archivo es demasiado grande para un certificado.',
  'settings.certificate.ends.one': 'El certificado caduca en {1} día, el {2}.',
  'settings.certificate.ends.other': 'El certificado caduca en {1} días, el {2}.',
  'settings.certificate.ends-today': 'El certificado caduca en menos de un día, el {1}.',
  'settings.certificate.ended': 'El certificado caducó el {1}.',
  'settings.certificate.renew':
    'Cree un certificado nuevo, súbalo en ambos lugares y escriba aquí sus ID y su fecha de ' +
    'caducidad.',
  'settings.test.connection': 'Probar la conexión',
  'settings.test.both': 'Probar ambas conexiones',
  'settings.test.stop-waiting': 'Dejar de esperar',
  'settings.test.save-first': 'Guarde primero los cambios. La prueba usa los valores guardados.',
  'settings.test.under-way.ringcentral':
    'Probando… se pide un token a RingCentral y luego se lee la cuenta. Tarda unos segundos, ' +
    'tres minutos como máximo.',
  'settings.test.under-way.netsuite':
    'Probando… se pide un token a NetSuite y luego se llama con él a la comprobación de ' +
    'estado. Tarda unos segundos, tres minutos como máximo.',
  'settings.test.of-two': '{1} de 2. {2}',
  'settings.test.came-to': '{1}: {2}',
  'settings.report.last': 'Última prueba: {1}',
  'settings.report.last-scheduled': 'Última prueba: {1} (prueba diaria)',
  'settings.report.since': 'Falla desde {1}.',
  'settings.report.passed-before': 'Última prueba correcta: {1}',
  'settings.report.ringcentral.answered': 'Cuenta de RingCentral',
  'settings.report.ringcentral.carried': 'Permisos del token',
  'settings.report.netsuite.answered': 'Versión que indica la comprobación de estado',
  'settings.report.netsuite.carried': 'Permisos del rol',
  'settings.report.missing': 'Permisos que faltan',
  'settings.permission.list-call': 'Llamadas telefónicas',
  'settings.permission.list-contact': 'Contactos',
  'settings.permission.list-custjob': 'Clientes',
  'settings.permission.list-job': 'Proyectos',
  'settings.permission.admi-login-oauth2': 'Log in using OAuth 2.0 Access Tokens',
  'settings.outcome.passed.title': 'La prueba fue correcta',
  'settings.outcome.rc-secret-unusable.title':
    'NetSuite no permite que este script use uno de los secretos de API',
  'settings.outcome.rc-secret-unusable.body':
    'En Setup > Company > Preferences > API Secrets, compruebe que ambos secretos existen ' +
    'con los ID escritos aquí, que customscript_rcp_settings, customscript_rcp_retest, ' +
    'customscript_rcp_call_sync y customscript_rcp_sync_page pueden usarlos y que pueden ' +
    'enviarse al servidor de RingCentral.',
  'settings.outcome.rc-client-refused.title':
    'RingCentral no reconoce este ID de cliente con este secreto de cliente',
  'settings.outcome.rc-client-refused.body':
    'Compare el ID de cliente de la aplicación de la empresa con el de la consola de ' +
    'desarrollo. Luego escriba otra vez el secreto de cliente de la aplicación en su secreto ' +
    'de API.',
  'settings.outcome.rc-app-disabled.title':
    'La aplicación de la empresa está deshabilitada en RingCentral',
  'settings.outcome.rc-app-disabled.body':
    'Habilite la aplicación en la consola de desarrollo o escriba aquí otra aplicación.',
  'settings.outcome.rc-grant-not-allowed.title':
    'La aplicación de la empresa no está autorizada para usar la concesión JWT',
  'settings.outcome.rc-grant-not-allowed.body':
    'En la consola de desarrollo, ponga la autenticación de la aplicación en JWT auth flow. La ' +
    'aplicación con la que los usuarios inician sesión es otra.',
  'settings.outcome.rc-jwt-revoked.title': 'El JWT fue revocado',
  'settings.outcome.rc-jwt-revoked.body':
    'RingCentral ya no acepta este JWT. Cree una credencial JWT nueva para la aplicación de la ' +
    'empresa y guárdela en el secreto de API.',
  'settings.outcome.rc-jwt-expired.title': 'El JWT ha caducado',
  'settings.outcome.rc-jwt-expired.body':
    'Cree una credencial JWT nueva, con una fecha de caducidad posterior o sin ella, y ' +
    'guárdela en el secreto de API.',
  'settings.outcome.rc-jwt-other-app.title': 'El JWT pertenece a otra aplicación',
  'settings.outcome.rc-jwt-other-app.body':
    'Autorice la aplicación de la empresa en la credencial JWT o cree una credencial JWT para ' +
    'esa aplicación.',
  'settings.outcome.rc-jwt-refused.title': 'RingCentral no puede leer el JWT',
  'settings.outcome.rc-jwt-refused.body':
    'Es posible que el secreto de API contenga otra cosa o solo una parte del JWT. Copie otra ' +
    'vez el JWT entero en el secreto de API.',
  'settings.outcome.rc-scope-missing.title': 'Al token le falta un permiso',
  'settings.outcome.rc-scope-missing.body':
    'Añada los permisos que faltan a la aplicación de la empresa en la consola de desarrollo. ' +
    'El usuario del JWT también necesita los permisos correspondientes en la cuenta de ' +
    'RingCentral.',
  'settings.outcome.rc-refused.title': 'RingCentral rechazó la solicitud por un motivo desconocido',
  'settings.outcome.rc-refused.body':
    'Compruebe que el servidor de RingCentral es correcto y que la aplicación está activa, y ' +
    'pruebe de nuevo.',
  'settings.outcome.rc-unreachable.title': 'No se pudo contactar con RingCentral',
  'settings.outcome.rc-unreachable.body':
    'La prueba no fue concluyente. Si la dirección del servidor de RingCentral es nueva, ' +
    'compruébela. Si no, pruebe de nuevo en un minuto.',
  'settings.outcome.rc-timeout.title': 'RingCentral no respondió a tiempo',
  'settings.outcome.rc-timeout.body': 'La prueba no fue concluyente. Pruebe de nuevo en un minuto.',
  'settings.outcome.rc-busy.title': 'Se alcanzó el límite de solicitudes de RingCentral',
  'settings.outcome.rc-busy.body':
    'Hubo demasiados inicios de sesión en poco tiempo, por lo que la prueba no fue ' +
    'concluyente. Pruebe de nuevo en un minuto.',
  'settings.outcome.rc-server-error.title': 'RingCentral devolvió un error de servidor',
  'settings.outcome.rc-server-error.body':
    'La prueba no fue concluyente. Pruebe de nuevo más tarde.',
  'settings.outcome.rc-not-json.title':
    'Respondió una página web en lugar de la API de RingCentral',
  'settings.outcome.rc-not-json.body':
    'La prueba no fue concluyente. Es posible que un sistema entre NetSuite y RingCentral no ' +
    'funcione, o que el servidor de RingCentral tenga otra dirección.',
  'settings.outcome.rc-unexpected.title': 'No se pudo hacer la prueba',
  'settings.outcome.rc-unexpected.body':
    'La prueba no fue concluyente. El registro del script contiene los detalles.',
  'settings.outcome.ns-certificate-unusable.title': 'No se puede usar el certificado de firma',
  'settings.outcome.ns-certificate-unusable.body':
    'En Setup > Company > Preferences > Certificates, compruebe que el certificado existe con ' +
    'el ID escrito aquí y que customscript_rcp_settings, customscript_rcp_retest y ' +
    'customscript_rcp_call_sync pueden usarlo. Su rol necesita Certificate Access.',
  'settings.outcome.ns-key-unsuitable.title':
    'NetSuite no admite el tipo de clave de este certificado',
  'settings.outcome.ns-key-unsuitable.body':
    'Cree un certificado con una clave EC (P-256, P-384 o P-521), súbalo en ambos lugares y ' +
    'escriba los nuevos ID.',
  'settings.outcome.ns-key-mismatch.title': 'El certificado asignado no es el certificado de firma',
  'settings.outcome.ns-key-mismatch.body':
    'Suba el mismo certificado en ambos lugares: con su clave privada en Setup > Company > ' +
    'Preferences > Certificates, sin ella en la asignación.',
  'settings.outcome.ns-mapping-unknown.title': 'NetSuite no encuentra esta asignación',
  'settings.outcome.ns-mapping-unknown.body':
    'Compare el ID de cliente y el ID del certificado con OAuth 2.0 Client Credentials (M2M) ' +
    'Setup. Una actualización del entorno de pruebas borra todas las asignaciones. Después de ' +
    'una actualización, cree de nuevo la asignación.',
  'settings.outcome.ns-mapping-revoked.title': 'El certificado asignado fue revocado',
  'settings.outcome.ns-mapping-revoked.body':
    'Un certificado revocado no se puede volver a usar. Asigne otro en OAuth 2.0 Client ' +
    'Credentials (M2M) Setup y escriba su ID.',
  'settings.outcome.ns-certificate-expired.title': 'El certificado ha caducado',
  'settings.outcome.ns-certificate-expired.body':
    'Cree un certificado nuevo, válido durante dos años como máximo, súbalo en ambos lugares y ' +
    'escriba sus ID y su fecha de caducidad.',
  'settings.outcome.ns-audience-wrong.title':
    'La solicitud firmada era para otro punto de conexión de tokens',
  'settings.outcome.ns-audience-wrong.body':
    'Comuníquelo a los responsables del producto. Indique el dominio SuiteTalk de la cuenta, ' +
    'que está en las URL de la empresa.',
  'settings.outcome.ns-clock-off.title':
    'Los relojes de NetSuite y del punto de conexión de tokens no coinciden',
  'settings.outcome.ns-clock-off.body':
    'El punto de conexión de tokens consideró la solicitud firmada demasiado antigua o ' +
    'demasiado nueva. Pruebe de nuevo. Si el problema continúa, comuníquelo a NetSuite.',
  'settings.outcome.ns-assertion-refused.title':
    'NetSuite rechazó la solicitud firmada sin indicar el motivo',
  'settings.outcome.ns-assertion-refused.body':
    'Compare el ID de cliente y el ID del certificado con OAuth 2.0 Client Credentials (M2M) ' +
    'Setup. Compruebe que la asignación existe, que no está revocada ni caducada y que tiene ' +
    'el certificado de firma. El registro de inicios de sesión puede indicar la causa. Una ' +
    'actualización del entorno de pruebas borra todas las asignaciones.',
  'settings.outcome.ns-scope-refused.title':
    'Al registro de integración le falta el ámbito RESTlets',
  'settings.outcome.ns-scope-refused.body':
    'Marque RESTlets en el registro de integración, en OAuth 2.0.',
  'settings.outcome.ns-token-refused.title': 'El RESTlet no aceptó el token',
  'settings.outcome.ns-token-refused.body':
    'Compruebe que el usuario asignado está activo y tiene el rol asignado, y pruebe de nuevo.',
  'settings.outcome.ns-role-refused.title': 'El rol asignado no puede llamar al RESTlet',
  'settings.outcome.ns-role-refused.body':
    'Dé al rol el permiso Log in using OAuth 2.0 Access Tokens y añádalo a la audiencia de ' +
    'RingCentral Health, o asigne el rol incluido RingCentral Call Sync, que tiene ambos.',
  'settings.outcome.ns-permission-missing.title': 'Al rol asignado le falta un permiso',
  'settings.outcome.ns-permission-missing.body':
    'Añada al rol los permisos que faltan o asigne el rol incluido RingCentral Call Sync.',
  'settings.outcome.ns-restlet-missing.title': 'No se encontró el RESTlet de estado',
  'settings.outcome.ns-restlet-missing.body':
    'Compruebe que el script RingCentral Health está implementado y publicado.',
  'settings.outcome.ns-refused.title': 'NetSuite rechazó la solicitud por un motivo desconocido',
  'settings.outcome.ns-refused.body':
    'El registro de inicios de sesión y el registro del script pueden indicar el motivo.',
  'settings.outcome.ns-unreachable.title':
    'No se pudo contactar con el punto de conexión de tokens',
  'settings.outcome.ns-unreachable.body':
    'La prueba no fue concluyente. Pruebe de nuevo en un minuto.',
  'settings.outcome.ns-timeout.title': 'NetSuite no respondió a tiempo',
  'settings.outcome.ns-timeout.body': 'La prueba no fue concluyente. Pruebe de nuevo en un minuto.',
  'settings.outcome.ns-busy.title': 'Se alcanzó el límite de solicitudes de NetSuite',
  'settings.outcome.ns-busy.body':
    'Hubo demasiadas solicitudes a la vez, por lo que la prueba no fue concluyente. Pruebe de ' +
    'nuevo en un minuto.',
  'settings.outcome.ns-server-error.title': 'NetSuite devolvió un error de servidor',
  'settings.outcome.ns-server-error.body':
    'La prueba no fue concluyente. Pruebe de nuevo más tarde.',
  'settings.outcome.ns-not-json.title': 'Respondió una página web en lugar de la API de NetSuite',
  'settings.outcome.ns-not-json.body':
    'La prueba no fue concluyente. Es posible que NetSuite esté en mantenimiento.',
  'settings.outcome.ns-unexpected.title': 'No se pudo hacer la prueba',
  'settings.outcome.ns-unexpected.body':
    'La prueba no fue concluyente. El registro del script contiene los detalles.',
};
