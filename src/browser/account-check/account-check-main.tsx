import { render } from 'preact';
import { parseAccountCheckView } from '../../contracts/account-check.ts';
import { BrokenPage } from '../ui/notice.tsx';
import { installPageTexts, readPageData } from '../ui/page-data.ts';
import { PageOwner } from '../ui/page-owner.ts';
import { SomebodyElse } from '../ui/somebody-else.tsx';
import { AccountCheckPage } from './account-check-page.tsx';

installPageTexts();
const root = document.getElementById('rcp-app');
const view = readPageData(parseAccountCheckView);
if (root !== null) {
  root.textContent = '';
  if (view === null) render(<BrokenPage />, root);
  else {
    const owner = new PageOwner({ who: view, token: view.token, softphone: view.links.softphone });
    const draw = () => {
      render(
        owner.other === null ? (
          <AccountCheckPage view={view} />
        ) : (
          <SomebodyElse other={owner.other} />
        ),
        root,
      );
    };
    owner.subscribe(draw);
    draw();
  }
}
