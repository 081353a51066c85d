import type { AreaWords } from '../english.ts';

export const PREFERENCES: AreaWords<'preferences'> = {
  'preferences.sound.title': 'Sonido y dispositivos',
  'preferences.sound.ringtone': 'Tono de llamada',
  'preferences.sound.ringtone.classic': 'Clásico',
  'preferences.sound.ringtone.soft': 'Suave',
  'preferences.sound.ringtone.bright': 'Brillante',
  'preferences.sound.ringtone.none': 'Sin sonido',
  'preferences.sound.volume': 'Volumen del tono',
  'preferences.sound.speaker': 'Altavoz',
  'preferences.sound.system-default': 'Según el sistema',
  'preferences.sound.not-connected': 'Según el sistema ({1} no está conectado)',
  'preferences.sound.chosen-not-connected':
    'Según el sistema (el dispositivo elegido no está conectado)',
  'preferences.sound.input-kept':
    'Ese micrófono no se puede usar en este momento. La llamada sigue usando el anterior.',
  'preferences.sound.output-kept':
    'Ese altavoz no se puede usar en este momento. La llamada sigue usando el anterior.',
  'preferences.sound.device': 'Dispositivo {1}',
  'preferences.quiet.label': 'No sonar aquí',
  'preferences.quiet.what':
    'Las llamadas entrantes no suenan ni aparecen en este navegador, y no se muestran ' +
    'notificaciones. Sus otros teléfonos suenan como siempre y usted puede seguir llamando desde ' +
    'aquí.',
  'preferences.default-number': 'Número predeterminado',
  'preferences.more': 'Tono de llamada y todos los ajustes',
};
