import type { AreaWords } from '../english.ts';

export const COMMON: AreaWords<'common'> = {
  'common.call': '発信',
  'common.close': '閉じる',
  'common.incoming': '着信：{1}',
  'common.not-now': 'あとで',
  'common.open-softphone': 'ソフトフォンを開く',
};
