import type { AreaWords } from '../english.ts';

export const SOFTPHONE: AreaWords<'softphone'> = {
  'softphone.settings': '設定',
  'softphone.loading': '電話を読み込んでいます…',
  'softphone.not-loaded':
    '電話を読み込めませんでした。ネットワークを確認してから、再読み込みしてください。',
};
