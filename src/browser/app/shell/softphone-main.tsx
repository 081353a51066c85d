import { render } from 'preact';
import { parseSoftphoneView } from '../../../contracts/softphone-view.ts';
import { FactsStore } from '../../ui/facts-store.ts';
import { BrokenPage } from '../../ui/notice.tsx';
import { installPageTexts, readPageData } from '../../ui/page-data.ts';
import { askEarly } from './early-access.ts';
import { Softphone } from './softphone.tsx';

installPageTexts();
const root = document.getElementById('rcp-app');
const view = readPageData(parseSoftphoneView);
if (root !== null) {
  root.textContent = '';
  if (view === null) render(<BrokenPage />, root);
  else {
    const store = new FactsStore('softphone', view.facts, view.signIn.token);
    const takeEarlyAccess = askEarly(store, view.signIn);
    render(<Softphone store={store} view={view} takeEarlyAccess={takeEarlyAccess} />, root);
  }
}
