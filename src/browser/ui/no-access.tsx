import type { JSX } from 'preact';
import { say } from '../../i18n/say.ts';
import { Notice } from './notice.tsx';

/**
 * For a role that isn't set up for the product. The server serves no page to such a role; the role
 * may have changed since, in another tab.
 */
export const NoAccess = (): JSX.Element => (
  <Notice title={say('no-access.title')}>
    <p>{say('no-access.ask')}</p>
    <p>{say('no-access.switch')}</p>
  </Notice>
);
