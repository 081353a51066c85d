import type { AreaWords } from '../english.ts';

export const RECORD_BAR: AreaWords<'record-bar'> = {
  'record-bar.open-record': 'レコードを開く',
  'record-bar.softphone': 'ソフトフォン',
  'record-bar.hide': '隠す',
  'record-bar.no-answer': 'ソフトフォンが応答しませんでした。',
  'record-bar.failed': 'ここでは実行できませんでした。ソフトフォンを使用してください。',
  'record-bar.needs-softphone':
    'ブラウザはソフトフォンのタブでのみマイクを許可しています。応答するには、そのタブに移動してください。',
  'record-bar.go-to-softphone': 'ソフトフォンに移動',
  'record-bar.answer-there': 'ソフトフォンで{1}に応答してください',
};
