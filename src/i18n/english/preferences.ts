/** What people set for this browser, in Settings and in the softphone's status menu. */
export const PREFERENCES = {
  'preferences.sound.title': 'Sound and devices',
  'preferences.sound.ringtone': 'Ringtone',
  'preferences.sound.ringtone.classic': 'Classic',
  'preferences.sound.ringtone.soft': 'Soft',
  'preferences.sound.ringtone.bright': 'Bright',
  'preferences.sound.ringtone.none': 'No sound',
  'preferences.sound.volume': 'Ring volume',
  'preferences.sound.speaker': 'Speaker',
  'preferences.sound.system-default': 'System default',
  // {1} is the name of the device that was chosen.
  'preferences.sound.not-connected': 'System default ({1} isn’t connected)',
  'preferences.sound.chosen-not-connected': 'System default (the chosen device isn’t connected)',
  'preferences.sound.input-kept':
    'That microphone can’t be used right now. The call is still using the previous one.',
  'preferences.sound.output-kept':
    'That speaker can’t be used right now. The call is still using the previous one.',
  // A device that the browser does not name; {1} counts them.
  'preferences.sound.device': 'Device {1}',
  'preferences.quiet.label': 'Don’t ring here',
  'preferences.quiet.what':
    'Incoming calls don’t ring or show in this browser, and no notifications appear. Your other ' +
    'phones ring as usual, and you can still place calls here.',
  'preferences.default-number': 'Default number',
  'preferences.more': 'Ringtone and all settings',
} as const;
