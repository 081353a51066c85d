import { render } from 'preact';
import { parseSetupView } from '../../contracts/setup.ts';
import { BrokenPage } from '../ui/notice.tsx';
import { installPageTexts, readPageData } from '../ui/page-data.ts';
import { SetupStore } from './setup-store.ts';
import { Setup } from './setup-view.tsx';

installPageTexts();
const root = document.getElementById('rcp-app');
const view = readPageData(parseSetupView);
if (root !== null) {
  root.textContent = '';
  if (view === null) render(<BrokenPage />, root);
  else render(<Setup store={new SetupStore(view)} />, root);
}
