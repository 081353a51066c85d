import type { RecordData } from '../banners/record-data.ts';
import { sayWhoIsHere } from '../sensors/signed-in.ts';
import { useWords } from '../words/say.ts';
import { attempt } from './attempt.ts';
import { takePartInCalls } from './calls.ts';
import { keepRecordBanners } from './record-banners.ts';

attempt(() => {
  const text = document.getElementById('rcp-record-data')?.textContent;
  if (text == null) return;
  const data = JSON.parse(text) as RecordData;
  useWords(data.words);
  sayWhoIsHere(data.who);
  attempt(() => {
    keepRecordBanners(data);
  });
  if (data.calls) takePartInCalls(data);
});
