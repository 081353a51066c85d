import { linkIn } from '../../sensors/phone-links.ts';
import type { Uses } from '../desk/telephone.ts';

/** Takes the phone link that a browser opened this page with, and each that it opens here later. */
export function followPhoneLinks({
  phoneLink,
  preferences,
}: Uses<'phoneLink' | 'preferences'>): void {
  const look = () => {
    const link = linkIn(location.hash);
    if (link === null) return;
    // A reload brings no number, and Back leads to where the link was.
    history.replaceState(null, '', '#phone');
    phoneLink.bring(link);
    preferences.change({ phoneLinks: 'opened' });
  };
  look();
  addEventListener('hashchange', look);
}
