import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Banner, BannerId } from '../../banners/banner.ts';
import { say, sayCount } from '../../i18n/say.ts';
import { announcement, heirOf, stableOrder } from './banner-order.ts';
import { BannerView } from './banner-view.tsx';
import type { FactsStore } from './facts-store.ts';
import { useChanges } from './use-changes.ts';

/**
 * Screen readers pass over what is there at load, so the words come into a region that was empty.
 */
const ANNOUNCE_AFTER_MS = 600;
const UNDO_FOR_MS = 10_000;

/** Announces a change of the set once, after things have settled. */
function useAnnouncement(banners: readonly Banner[]): { polite: string; urgent: string } {
  const [told, setTold] = useState({ polite: '', urgent: '' });
  const set = banners.map((banner) => banner.id).join(' ');
  const latest = useRef(banners);
  latest.current = banners;
  useEffect(() => {
    const timer = setTimeout(() => {
      const text = announcement(latest.current);
      const urgent = latest.current[0]?.severity === 'error';
      setTold({ polite: urgent ? '' : text, urgent: urgent ? text : '' });
    }, ANNOUNCE_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [set]);
  return told;
}

const CONTROL = ':is(a[href], button)';

/**
 * When the banner that had the focus goes, the focus goes to the next one, or to the page's
 * heading: never to nowhere.
 * @param drawn the banners on the screen
 */
function useKeptFocus(root: { current: HTMLElement | null }, drawn: readonly BannerId[]): void {
  const held = useRef<{ by: BannerId | null } | null>(null);
  const before = useRef<readonly BannerId[]>([]);
  useEffect(() => {
    const within = (target: EventTarget | null): target is Element =>
      target instanceof Element && root.current?.contains(target) === true;
    const take = ({ target }: Event) => {
      const id = within(target)
        ? target.closest<HTMLElement>('[data-banner]')?.dataset['banner']
        : undefined;
      held.current = within(target)
        ? { by: before.current.find((banner) => banner === id) ?? null }
        : null;
    };
    // A press on the empty page takes the focus away without giving it to anything.
    const lose = ({ target }: Event) => {
      if (!within(target)) held.current = null;
    };
    document.addEventListener('focusin', take);
    document.addEventListener('pointerdown', lose);
    return () => {
      document.removeEventListener('focusin', take);
      document.removeEventListener('pointerdown', lose);
    };
  }, [root]);
  // As a text, which is the same for the same banners.
  const names = drawn.join(' ');
  useLayoutEffect(() => {
    const was = before.current;
    const now = names.split(' ').filter((name) => name !== '') as BannerId[];
    before.current = now;
    if (
      held.current === null ||
      (document.activeElement !== null && document.activeElement !== document.body)
    )
      return;
    const heir = heirOf(held.current.by, was, now);
    const next =
      root.current?.querySelector<HTMLElement>(
        `[data-banner="${heir ?? ''}"] .banner-actions ${CONTROL}`,
      ) ??
      root.current?.querySelector<HTMLElement>(CONTROL) ??
      document.querySelector<HTMLElement>('h1');
    next?.focus();
  }, [root, names]);
}

/**
 * Offers for some seconds to reopen a closed banner, and while somebody is in the
 * stack.
 */
function Undo({
  banner,
  busy,
  undo,
  over,
}: {
  banner: Banner;
  busy: boolean;
  undo: () => void;
  over: () => void;
}): JSX.Element {
  // The latest one: another function must not restart the timer.
  const end = useRef(over);
  end.current = over;
  useEffect(() => {
    if (busy) return;
    const timer = setTimeout(() => {
      end.current();
    }, UNDO_FOR_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [banner.id, busy]);
  return (
    <p class="undo">
      {say(
        banner.dismissal === 'seven-days'
          ? 'page.banners.put-away.seven-days'
          : 'page.banners.put-away.visit',
      )}{' '}
      <button type="button" class="link-button" onClick={undo}>
        {say('page.banners.undo')}
      </button>
    </p>
  );
}

/**
 * The most urgent banner, and a button that opens the others.
 * @param folds whether each is one line, whose title opens the rest
 */
export function BannerStack({
  store,
  folds = false,
}: {
  store: FactsStore;
  folds?: boolean;
}): JSX.Element {
  useChanges(store);
  const root = useRef<HTMLElement>(null);
  const drawn = useRef<BannerId[]>([]);
  const [busy, setBusy] = useState(false);
  const [opened, setOpened] = useState(false);
  const [undone, setUndone] = useState<Banner | null>(null);

  const banners = store.banners().filter((banner) => banner.placement === 'bar');
  const ordered = stableOrder(drawn.current, banners, busy);
  useLayoutEffect(() => {
    drawn.current = ordered.map((banner) => banner.id);
  });
  const putAway = (banner: Banner) => {
    store.putAway(banner);
    setUndone(banner);
  };
  useKeptFocus(
    root,
    (opened ? ordered : ordered.slice(0, 1)).map((banner) => banner.id),
  );
  const told = useAnnouncement(banners);

  const [first, ...others] = ordered;
  const more = others.length > 0 && (
    <button
      type="button"
      class={`more more-${others[0]?.severity ?? 'info'}`}
      aria-expanded={opened}
      onClick={() => {
        setOpened(!opened);
      }}
    >
      {opened ? say('page.banners.fewer') : sayCount('page.banners.more', others.length)}
    </button>
  );
  const leave = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node) || !root.current?.contains(event.relatedTarget))
      setBusy(false);
  };
  return (
    <aside
      ref={root}
      class="banner-stack"
      aria-label={say('page.banners.region')}
      onFocusIn={() => {
        setBusy(true);
      }}
      onFocusOut={leave}
      onMouseEnter={() => {
        setBusy(true);
      }}
      onMouseLeave={() => {
        setBusy(root.current?.contains(document.activeElement) ?? false);
      }}
    >
      <div class="visually-hidden" role="status">
        {told.polite}
      </div>
      <div class="visually-hidden" role="alert">
        {told.urgent}
      </div>
      {first !== undefined && (
        <BannerView key={first.id} banner={first} store={store} putAway={putAway} folds={folds}>
          {folds && more}
        </BannerView>
      )}
      {!folds && more}
      {opened &&
        others.map((banner) => (
          <BannerView
            key={banner.id}
            banner={banner}
            store={store}
            putAway={putAway}
            folds={folds}
          />
        ))}
      {undone !== null && (
        <Undo
          banner={undone}
          busy={busy}
          undo={() => {
            store.bringBack(undone.id);
            setUndone(null);
          }}
          over={() => {
            setUndone(null);
          }}
        />
      )}
    </aside>
  );
}
