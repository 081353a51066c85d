import { render } from 'preact';
import { BrokenPage } from '../page/notice.tsx';
import { readPageData, usePageWords } from '../page/page-data.ts';
import { PageOwner } from '../page/page-owner.ts';
import { SomebodyElse } from '../page/somebody-else.tsx';
import { parseProbeView } from '../status/probe.ts';
import { ProbePage } from './probe-page.tsx';

usePageWords();
const root = document.getElementById('rcp-app');
const view = readPageData(parseProbeView);
if (root !== null) {
  root.textContent = '';
  if (view === null) render(<BrokenPage />, root);
  else {
    const owner = new PageOwner({ who: view, token: view.token, softphone: view.links.softphone });
    const draw = () => {
      render(
        owner.other === null ? <ProbePage view={view} /> : <SomebodyElse other={owner.other} />,
        root,
      );
    };
    owner.subscribe(draw);
    draw();
  }
}
