import { render } from 'preact';
import { parseSettingsView } from '../../contracts/settings.ts';
import { BrokenPage } from '../ui/notice.tsx';
import { installPageTexts, readPageData } from '../ui/page-data.ts';
import { Settings } from './settings.tsx';
import { SettingsStore } from './settings-store.ts';

installPageTexts();
const root = document.getElementById('rcp-app');
const view = readPageData(parseSettingsView);
if (root !== null) {
  root.textContent = '';
  if (view === null) render(<BrokenPage />, root);
  else render(<Settings store={new SettingsStore(view)} />, root);
}
