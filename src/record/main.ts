import type { RecordData } from '../banners/record-data.ts';
import { attempt } from './attempt.ts';
import { keepRecordBanners } from './record-banners.ts';

attempt(() => {
  const text = document.getElementById('rcp-record-data')?.textContent;
  if (text != null) keepRecordBanners(JSON.parse(text) as RecordData);
});
