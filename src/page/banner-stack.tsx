import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Banner, BannerId } from '../banners/banner.ts';
import { announcement, stableOrder } from './banner-order.ts';
import { BannerView } from './banner-view.tsx';
import type { FactsStore } from './facts-store.ts';
import { useFacts } from './use-facts.ts';

/** Screen readers pass over what is there at load, so the words come into a region that was empty. */
const ANNOUNCE_AFTER_MS = 600;
const UNDO_FOR_MS = 10_000;

/** Tells a change of the set once, after things have settled. */
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

/** When the banner that had the focus goes, the focus goes to the next one, or to the page's heading: never to nowhere. */
function useKeptFocus(root: { current: HTMLElement | null }, shown: readonly BannerId[]): void {
  const inside = useRef(false);
  useEffect(() => {
    const note = () => {
      inside.current = root.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
    };
  }, [root]);
  useLayoutEffect(() => {
    if (!inside.current || (document.activeElement !== null && document.activeElement !== document.body)) return;
    const next = root.current?.querySelector<HTMLElement>('a[href], button') ?? document.querySelector<HTMLElement>('h1');
    next?.focus();
    inside.current = root.current?.contains(next ?? null) ?? false;
  }, [shown.join(' ')]);
}

/** Offers for some seconds to take back what was put away. */
function Undo({ banner, undo, over }: { banner: Banner; undo: () => void; over: () => void }): JSX.Element {
  useEffect(() => {
    const timer = setTimeout(over, UNDO_FOR_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [banner.id]);
  return (
    <p class="undo">
      {banner.dismissal === 'seven-days' ? 'Put away for 7 days.' : 'Put away for this visit.'}{' '}
      <button type="button" class="link-button" onClick={undo}>
        Undo
      </button>
    </p>
  );
}

/** The most urgent banner in full, and a line that opens the others. */
export function BannerStack({ store }: { store: FactsStore }): JSX.Element {
  useFacts(store);
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
  useKeptFocus(root, ordered.map((banner) => banner.id));
  const told = useAnnouncement(banners);

  const [first, ...others] = ordered;
  const leave = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node) || !root.current?.contains(event.relatedTarget)) setBusy(false);
  };
  return (
    <aside
      ref={root}
      class="banner-stack"
      aria-label="Status"
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
      <div class="visually-hidden" role="status">{told.polite}</div>
      <div class="visually-hidden" role="alert">{told.urgent}</div>
      {first !== undefined && <BannerView key={first.id} banner={first} store={store} putAway={putAway} />}
      {others.length > 0 && (
        <button
          type="button"
          class="more"
          aria-expanded={opened}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          {opened ? 'Show fewer' : `${String(others.length)} more`}
        </button>
      )}
      {opened && others.map((banner) => <BannerView key={banner.id} banner={banner} store={store} putAway={putAway} />)}
      {undone !== null && (
        <Undo
          banner={undone}
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
