import { render } from 'preact';
import { BrokenPage } from '../page/notice.tsx';
import { readPageData, usePageWords } from '../page/page-data.ts';
import { parseSettingsView } from '../status/settings.ts';
import { Settings } from './settings.tsx';
import { SettingsStore } from './settings-store.ts';

usePageWords();
const root = document.getElementById('rcp-app');
const view = readPageData(parseSettingsView);
if (root !== null) {
  root.textContent = '';
  if (view === null) render(<BrokenPage />, root);
  else render(<Settings store={new SettingsStore(view)} />, root);
}
