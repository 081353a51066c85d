import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Banner, BannerAction } from '../../banners/banner.ts';
import { actionHref } from '../../banners/message-html.ts';
import { say } from '../../i18n/say.ts';
import { browserName } from '../sensors/browser-name.ts';
import { AskNotifications } from './ask-notifications.tsx';
import type { FactsStore } from './facts-store.ts';
import { Icon } from './icon.tsx';
import { instructionsFor } from './instructions.ts';
import { NewTab } from './new-tab.tsx';
import { UseThisTab } from './use-this-tab.tsx';

interface ActionProps {
  action: BannerAction;
  store: FactsStore;
  opened: boolean;
  toggle: () => void;
  panel: string;
}

/**
 * The banner's primary action: a link when it leads somewhere, a button when it does something
 * here.
 */
function Action({ action, store, opened, toggle, panel }: ActionProps): JSX.Element {
  switch (action.kind) {
    case 'show-instructions':
      return (
        <button
          type="button"
          class="button"
          aria-expanded={opened}
          aria-controls={panel}
          onClick={toggle}
        >
          {action.label}
        </button>
      );
    case 'use-this-tab':
      return <UseThisTab store={store} label={action.label} />;
    case 'ask-notifications':
      return <AskNotifications store={store} label={action.label} />;
    case 'open-settings':
    case 'open-bundles':
    case 'open-softphone':
    case 'show-active-tab': {
      // A softphone tab may hold a call: nothing it links to opens in its place.
      if (
        action.kind === 'open-settings' &&
        action.card === 'ringcentral-you' &&
        store.signIn?.flow.link.ready === true
      ) {
        const { Button } = store.signIn;
        return <Button store={store} label={action.label} />;
      }
      const stays = store.surface === 'settings' && action.kind === 'open-settings';
      const href = actionHref(action, store.server.links);
      return (
        <a
          class="button primary"
          href={stays ? `#${href.split('#')[1] ?? ''}` : href}
          {...(stays ? {} : { target: '_blank', rel: 'noopener' })}
        >
          {action.label}
          {stays ? null : <NewTab />}
        </a>
      );
    }
  }
}

/** A cross, where words have no room. */
const Close = ({ label }: { label: string }): JSX.Element => (
  <>
    <span aria-hidden="true" title={label}>
      ✕
    </span>
    <span class="visually-hidden">{label}</span>
  </>
);

interface BannerProps {
  banner: Banner;
  store: FactsStore;
  putAway: (banner: Banner) => void;
  /** The heading's level, by the heading above it. */
  heading?: 'h2' | 'h4';
  /** Whether the banner is one line at first, whose title opens the rest. */
  folds?: boolean;
  /** What follows the banner's own actions. */
  children?: ComponentChildren;
}

/** One banner in full, or as a line that opens. */
export function BannerView({
  banner,
  store,
  putAway,
  heading: Heading = 'h2',
  folds = false,
  children,
}: BannerProps): JSX.Element {
  const [opened, setOpened] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const shown = !folds || unfolded || opened;
  const id = useId();
  const steps = instructionsFor(banner, browserName(navigator.userAgent));
  // On the card that the action would open, there's nowhere to go, so the banner has no action.
  const action =
    banner.placement === 'card' && banner.action?.kind === 'open-settings' ? null : banner.action;
  return (
    <section
      class={`banner banner-${banner.severity}${folds ? ' banner-line' : ''}`}
      aria-labelledby={`${id}-title`}
      data-banner={banner.id}
      data-case={banner.case}
    >
      <Icon name={banner.severity} />
      <div class="banner-text">
        <Heading class="banner-title" id={`${id}-title`}>
          <span class="visually-hidden">{say(`page.banners.severity.${banner.severity}`)} </span>
          {folds ? (
            <button
              type="button"
              class="banner-fold"
              aria-expanded={shown}
              aria-controls={`${id}-body`}
              onClick={() => {
                setUnfolded(!shown);
                setOpened(false);
              }}
            >
              {banner.title}
            </button>
          ) : (
            banner.title
          )}
        </Heading>
        <div id={`${id}-body`} hidden={!shown}>
          <p>{banner.body}</p>
          <ol id={`${id}-steps`} class="steps" hidden={!opened}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {banner.id === 'update-bundle' && (
            <details>
              <summary>{say('page.update.still-here')}</summary>
              <p>{say('page.update.support')}</p>
            </details>
          )}
        </div>
      </div>
      <div class="banner-actions">
        {action !== null && (
          <Action
            action={action}
            store={store}
            opened={opened}
            panel={`${id}-steps`}
            toggle={() => {
              setOpened(!opened);
            }}
          />
        )}
        {banner.dismissal !== 'never' && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              putAway(banner);
            }}
          >
            {folds ? <Close label={say('common.not-now')} /> : say('common.not-now')}
          </button>
        )}
        {children}
      </div>
    </section>
  );
}
