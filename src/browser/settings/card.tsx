import type { ComponentChildren, JSX } from 'preact';
import type { Banner } from '../../banners/banner.ts';
import { keepFocus } from '../company/keep-focus.ts';
import { BannerView } from '../ui/banner-view.tsx';
import { Chip, type ChipState } from '../ui/chip.tsx';
import type { FactsStore } from '../ui/facts-store.ts';

interface CardProps {
  /** What a deep link names. */
  id: string;
  title: string;
  chip?: ChipState;
  /** The banner that belongs to this card, shown at it instead of at the top. */
  banner?: Banner | undefined;
  facts: FactsStore;
  children: ComponentChildren;
}

/** One card of the settings page, with an address of its own. */
export function Card({ id, title, chip, banner, facts, children }: CardProps): JSX.Element {
  return (
    <section class="card" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <div class="card-head">
        <h3 id={`${id}-title`}>{title}</h3>
        {chip !== undefined && <Chip {...chip} />}
      </div>
      {banner !== undefined && (
        <div class="card-body">
          <BannerView
            banner={banner}
            store={facts}
            heading="h4"
            putAway={(put) => {
              facts.putAway(put);
              keepFocus(() => document.getElementById(id));
            }}
          />
        </div>
      )}
      <div class="card-body">{children}</div>
    </section>
  );
}
