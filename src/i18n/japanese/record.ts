import type { AreaWords } from '../english.ts';

export const RECORD: AreaWords<'record'> = {
  'record.link.more.one': 'ソフトフォンにほか{1}件',
  'record.link.more.other': 'ソフトフォンにほか{1}件',
  'record.call.calling': '{1}に発信しています…',
  'record.call.placed': 'ソフトフォンで{1}に発信しています。',
  'record.call.no-answer':
    'ソフトフォンが応答しませんでした。ソフトフォンを開いてから、もう一度番号を選択してください。',
  'record.call.blocked':
    'ブラウザがソフトフォンのウィンドウをブロックしました。発信するには、ソフトフォンを開いてください。',
  'record.call.asking': 'ソフトフォンで{1}への発信を確認してください。',
  'record.call.declined': '発信していません。{1}への発信がソフトフォンで確認されませんでした。',
  'record.call.refused': '{1}に発信できませんでした。{2}',
  'record.call.ask': '{1}に発信しますか？リンクの表示と番号が異なります。',
  'record.call.there': 'ソフトフォンに通話があります。',
  'record.call.softphone': 'ソフトフォン',
};
