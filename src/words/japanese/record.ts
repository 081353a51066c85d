import type { AreaWords } from '../english.ts';

export const RECORD: AreaWords<'record'> = {
  'record.link.dismiss': 'あとで',
  'record.link.softphone': 'ソフトフォンを開く',
  'record.link.more.one': 'ソフトフォンにほか{1}件',
  'record.link.more.other': 'ソフトフォンにほか{1}件',
  'record.call.calling': '{1}に発信しています…',
  'record.call.placed': 'ソフトフォンで{1}に発信しています。',
  'record.call.no-answer': 'ソフトフォンが応答しませんでした。開いてから、もう一度番号をクリックしてください。',
  'record.call.incoming': '着信：{1}',
  'record.call.open-record': 'レコードを開く',
  'record.call.softphone': 'ソフトフォン',
};
