import type { AreaWords } from '../english.ts';

export const SHELL: AreaWords<'shell'> = {
  'shell.status.not-connected': '未接続',
  'shell.status.silent': 'ここでは鳴りません',
  'shell.status.menu': '状態とデバイス',
  'shell.pop-out': '別ウィンドウで開く',
  'shell.pop-out.in-call': '通話中でないときに使えます。',
  'shell.pop-out.blocked':
    'ブラウザがウィンドウをブロックしました。NetSuiteのポップアップを許可してから、もう一度お試しください。',
  'shell.missed': '不在着信：{1}',
  'shell.count.history': '件の不在着信',
  'shell.count.messages': '件の未読',
  'shell.keys': 'キーボードショートカット',
  'shell.keys.answer': '応答',
  'shell.keys.decline': '拒否',
  'shell.keys.mute': 'ミュートまたは解除',
  'shell.keys.hold': '保留または再開',
  'shell.keys.hang-up': '切る',
  'shell.keys.notes': 'メモへ移動',
  'shell.keys.pressed': 'Alt + Shift + {1}',
};
