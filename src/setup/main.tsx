import { render } from 'preact';
import { BrokenPage } from '../page/notice.tsx';
import { readPageData, usePageWords } from '../page/page-data.ts';
import { parseSetupView } from '../status/setup.ts';
import { Setup } from './setup.tsx';
import { SetupStore } from './setup-store.ts';

usePageWords();
const root = document.getElementById('rcp-app');
const view = readPageData(parseSetupView);
if (root !== null) {
  root.textContent = '';
  if (view === null) render(<BrokenPage />, root);
  else render(<Setup store={new SetupStore(view)} />, root);
}
