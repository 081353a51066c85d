import { render } from 'preact';
import { FactsStore } from '../page/facts-store.ts';
import { BrokenPage } from '../page/notice.tsx';
import { readPageData } from '../page/page-data.ts';
import { parseServerFacts } from '../status/server-facts.ts';
import { Softphone } from './softphone.tsx';

const root = document.getElementById('rcp-app');
const facts = readPageData(parseServerFacts);
if (root !== null) {
  root.textContent = '';
  if (facts === null) render(<BrokenPage />, root);
  else render(<Softphone store={new FactsStore('softphone', facts)} />, root);
}
