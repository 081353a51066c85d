import type { AreaWords } from '../english.ts';

export const PREFERENCES: AreaWords<'preferences'> = {
  'preferences.sound.title': 'サウンドとデバイス',
  'preferences.sound.ringtone': '着信音',
  'preferences.sound.ringtone.classic': 'クラシック',
  'preferences.sound.ringtone.soft': 'ソフト',
  'preferences.sound.ringtone.bright': 'ブライト',
  'preferences.sound.ringtone.none': '音なし',
  'preferences.sound.volume': '着信音量',
  'preferences.sound.speaker': 'スピーカー',
  'preferences.sound.system-default': 'システムの既定',
  'preferences.sound.not-connected': 'システムの既定（{1} は接続されていません）',
  'preferences.sound.chosen-not-connected':
    'システムの既定（選択したデバイスは接続されていません）',
  'preferences.sound.input-kept':
    'そのマイクは現在使えません。通話では前のマイクを引き続き使います。',
  'preferences.sound.output-kept':
    'そのスピーカーは現在使えません。通話では前のスピーカーを引き続き使います。',
  'preferences.sound.device': 'デバイス{1}',
  'preferences.quiet.label': 'ここでは鳴らさない',
  'preferences.quiet.what':
    'このブラウザでは着信音が鳴らず、着信も通知も表示されません。ほかの電話は通常どおり鳴り、ここから発信することもできます。',
  'preferences.default-number': '既定の番号',
  'preferences.more': '着信音とすべての設定',
};
