import type { RecordData } from '../banners/record-data.ts';
import { RecordBanners } from './record-banners.ts';

try {
  const text = document.getElementById('rcp-record-data')?.textContent;
  if (text != null) new RecordBanners(JSON.parse(text) as RecordData).start();
} catch (error) {
  // A record is never the worse for a banner that fails.
  console.warn('RingCentral: no banners on this record', error);
}
