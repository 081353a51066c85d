import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../i18n/say.ts';
import { browserName } from '../sensors/browser-name.ts';
import {
  canRegister,
  canUnregister,
  registerPhoneLinks,
  unregisterPhoneLinks,
} from '../sensors/phone-links.ts';
import type { Preferences } from '../sensors/preferences.ts';
import type { ChipState } from '../ui/chip.tsx';
import type { IconName } from '../ui/icon.tsx';
import { NewTab } from '../ui/new-tab.tsx';
import { useChanges } from '../ui/use-changes.ts';
import { Card } from './card.tsx';
import type { CardProps } from './sections.tsx';

/** A number that nobody has: 555-0100 to 555-0199 are kept for fiction. */
const SAMPLE = 'tel:+12125550123';

const ICONS: Record<Preferences['phoneLinks'], IconName> = {
  none: 'off',
  asked: 'info',
  opened: 'good',
};

/** How to allow or undo it in the browser's settings, in the words of that browser. */
function ByHand(): JSX.Element {
  const isFirefox = browserName(navigator.userAgent) === 'firefox';
  return (
    <details>
      <summary>{say('settings.phone-links.by-hand')}</summary>
      <p>{say(`settings.phone-links.by-hand.${isFirefox ? 'firefox' : 'chrome'}`)}</p>
    </details>
  );
}

/** Registers the softphone for phone links in this browser, and undoes that. */
function Registering({ store, preferences }: CardProps): JSX.Element {
  const [said, setSaid] = useState<'removed' | 'refused' | null>(null);
  const { softphone } = store.facts.server.links;
  const { phoneLinks } = preferences.get();
  const register = () => {
    const isAsked = registerPhoneLinks(softphone);
    if (isAsked) preferences.change({ phoneLinks: 'asked' });
    setSaid(isAsked ? null : 'refused');
  };
  const undo = () => {
    const isAsked = unregisterPhoneLinks(softphone);
    if (isAsked) preferences.change({ phoneLinks: 'none' });
    setSaid(isAsked ? 'removed' : 'refused');
  };
  return (
    <>
      <p>{say(`settings.phone-links.${phoneLinks}`)}</p>
      <div class="form-actions">
        <button
          type="button"
          class={phoneLinks === 'none' ? 'button primary' : 'button'}
          onClick={register}
        >
          {say(
            phoneLinks === 'none'
              ? 'settings.phone-links.register'
              : 'settings.phone-links.register-again',
          )}
        </button>
        {phoneLinks !== 'none' && canUnregister() && (
          <button type="button" class="button" onClick={undo}>
            {say('settings.phone-links.undo')}
          </button>
        )}
        {phoneLinks !== 'none' && (
          <a href={SAMPLE} target="_blank" rel="noopener">
            {say('settings.phone-links.try')}
            <NewTab />
          </a>
        )}
      </div>
      <p class={said === 'refused' ? 'problem' : 'help'} role="status">
        {said === null ? '' : say(`settings.phone-links.${said}`)}
      </p>
      <ByHand />
    </>
  );
}

/** Whether phone links open the softphone. Browsers tell no page, so this is what the page has seen. */
export function PhoneLinks(props: CardProps): JSX.Element {
  const { store, preferences } = props;
  useChanges(preferences);
  const { phoneLinks } = preferences.get();
  const chip: ChipState = canRegister()
    ? { icon: ICONS[phoneLinks], label: say(`settings.phone-links.chip.${phoneLinks}`) }
    : { icon: 'off', label: say('page.chip.unsupported') };
  return (
    <Card
      id="phone-links"
      title={say('settings.phone-links.title')}
      chip={chip}
      facts={store.facts}
    >
      <p>{say('settings.phone-links.text')}</p>
      {canRegister() ? (
        <Registering {...props} />
      ) : (
        <p class="help">{say('settings.phone-links.unsupported')}</p>
      )}
    </Card>
  );
}
