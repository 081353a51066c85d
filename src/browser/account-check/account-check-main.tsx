import { render } from 'preact';
import { parseProbeView } from '../../contracts/probe.ts';
import { BrokenPage } from '../ui/notice.tsx';
import { installPageTexts, readPageData } from '../ui/page-data.ts';
import { PageOwner } from '../ui/page-owner.ts';
import { SomebodyElse } from '../ui/somebody-else.tsx';
import { ProbePage } from './probe-page.tsx';

installPageTexts();
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
