import type { RecordData } from '../../banners/record-data.ts';
import { setDictionary } from '../../i18n/say.ts';
import { sayWhoIsHere } from '../sensors/signed-in.ts';
import { attempt } from './attempt.ts';
import { takePartInCalls } from './record-calls.ts';
import { keepRecordBanners } from './show-banners.ts';

attempt(() => {
  const text = document.getElementById('rcp-record-data')?.textContent;
  if (text == null) return;
  const data = JSON.parse(text) as RecordData;
  setDictionary(data.words);
  sayWhoIsHere(data.who);
  attempt(() => {
    keepRecordBanners(data);
  });
  if (data.calls) takePartInCalls(data);
});
