import { render } from 'preact';
import { FactsStore } from '../page/facts-store.ts';
import { BrokenPage } from '../page/notice.tsx';
import { readPageData, usePageWords } from '../page/page-data.ts';
import { parseSoftphoneView } from '../status/softphone-view.ts';
import { Softphone } from './softphone.tsx';

usePageWords();
const root = document.getElementById('rcp-app');
const view = readPageData(parseSoftphoneView);
if (root !== null) {
  root.textContent = '';
  if (view === null) render(<BrokenPage />, root);
  else
    render(
      <Softphone store={new FactsStore('softphone', view.facts, view.signIn.token)} view={view} />,
      root,
    );
}
