import type { AreaWords } from '../english.ts';

export const RECORD: AreaWords<'record'> = {
  'record.link.dismiss': 'あとで',
  'record.link.softphone': 'ソフトフォンを開く',
  'record.link.more.one': 'ソフトフォンにほか{1}件',
  'record.link.more.other': 'ソフトフォンにほか{1}件',
  'record.call.calling': '{1}に発信しています…',
  'record.call.placed': 'ソフトフォンで{1}に発信しています。',
  'record.call.no-answer':
    'ソフトフォンが応答しませんでした。ソフトフォンを開いてから、もう一度番号を選択してください。',
  'record.call.blocked':
    'ブラウザーがソフトフォンのウィンドウをブロックしました。ここからソフトフォンを開くと、発信されます。',
  'record.call.asking': 'ソフトフォンで{1}への発信を確認してください。',
  'record.call.declined': '発信していません。{1}への発信がソフトフォンで確認されませんでした。',
  'record.call.refused': '{1}に発信していません。{2}',
  'record.call.ask': '{1}に発信しますか？リンクの表示と番号が異なります。',
  'record.call.call': '発信',
  'record.call.incoming': '着信：{1}',
  'record.call.open-record': 'レコードを開く',
  'record.call.softphone': 'ソフトフォン',
  'record.toast.close': '閉じる',
};
