import { render } from 'preact';
import { parseCallSyncView } from '../../call-sync/page-contract.ts';
import { BrokenPage } from '../ui/notice.tsx';
import { installPageTexts, readPageData } from '../ui/page-data.ts';
import { CallSyncStore } from './call-sync-store.ts';
import { CallSync } from './call-sync-view.tsx';

installPageTexts();
const root = document.getElementById('rcp-app');
const view = readPageData(parseCallSyncView);
if (root !== null) {
  root.textContent = '';
  if (view === null) render(<BrokenPage />, root);
  else render(<CallSync store={new CallSyncStore(view)} />, root);
}
