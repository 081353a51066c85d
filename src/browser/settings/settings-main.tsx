import { render } from 'preact';
import { parseSettingsView } from '../../contracts/settings.ts';
import { SettingsStore } from '../company/settings-store.ts';
import { BrokenPage } from '../ui/notice.tsx';
import { installPageTexts, readPageData } from '../ui/page-data.ts';
import { Settings } from './settings.tsx';

installPageTexts();
const root = document.getElementById('rcp-app');
const view = readPageData(parseSettingsView);
if (root !== null) {
  root.textContent = '';
  if (view === null) render(<BrokenPage />, root);
  else render(<Settings store={new SettingsStore(view)} />, root);
}
