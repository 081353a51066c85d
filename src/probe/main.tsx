import { render } from 'preact';
import { BrokenPage } from '../page/notice.tsx';
import { readPageData, usePageWords } from '../page/page-data.ts';
import { parseProbeView } from '../status/probe.ts';
import { ProbePage } from './probe-page.tsx';

usePageWords();
const root = document.getElementById('rcp-app');
const view = readPageData(parseProbeView);
if (root !== null) {
  root.textContent = '';
  render(view === null ? <BrokenPage /> : <ProbePage view={view} />, root);
}
