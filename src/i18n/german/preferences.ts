import type { AreaWords } from '../english.ts';

export const PREFERENCES: AreaWords<'preferences'> = {
  'preferences.sound.title': 'Ton und Geräte',
  'preferences.sound.ringtone': 'Klingelton',
  'preferences.sound.ringtone.classic': 'Klassisch',
  'preferences.sound.ringtone.soft': 'Sanft',
  'preferences.sound.ringtone.bright': 'Hell',
  'preferences.sound.ringtone.none': 'Kein Ton',
  'preferences.sound.volume': 'Klingellautstärke',
  'preferences.sound.speaker': 'Lautsprecher',
  'preferences.sound.system-default': 'Systemstandard',
  'preferences.sound.not-connected': 'Systemstandard ({1} ist nicht angeschlossen)',
  'preferences.sound.chosen-not-connected':
    'Systemstandard (das gewählte Gerät ist nicht angeschlossen)',
  'preferences.sound.input-kept':
    'Dieses Mikrofon kann gerade nicht verwendet werden. Der Anruf nutzt weiter das vorherige.',
  'preferences.sound.output-kept':
    'Dieser Lautsprecher kann gerade nicht verwendet werden. Der Anruf nutzt weiter den ' +
    'vorherigen.',
  'preferences.sound.device': 'Gerät {1}',
  'preferences.quiet.label': 'Hier nicht klingeln',
  'preferences.quiet.what':
    'Eingehende Anrufe klingeln und erscheinen in diesem Browser nicht, und es gibt keine ' +
    'Benachrichtigungen. Ihre anderen Telefone klingeln wie gewohnt, und Sie können hier ' +
    'weiterhin anrufen.',
  'preferences.default-number': 'Standardnummer',
  'preferences.more': 'Klingelton und alle Einstellungen',
};
