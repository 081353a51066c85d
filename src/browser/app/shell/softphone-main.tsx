import { render } from 'preact';
import { parseSoftphoneView } from '../../../contracts/softphone-view.ts';
import { FactsStore } from '../../ui/facts-store.ts';
import { BrokenPage } from '../../ui/notice.tsx';
import { installPageTexts, readPageData } from '../../ui/page-data.ts';
import { Softphone } from './softphone.tsx';

installPageTexts();
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
