import type { FunctionComponent } from 'preact';
import type { Banner, BannerId } from '../../banners/banner.ts';
import type { WordKey } from '../../i18n/english.ts';
import type { SettingsStore } from '../company/settings-store.ts';
import type { PreferencesStore } from '../sensors/preferences.ts';
import { CallFieldsCard } from './call-fields-card.tsx';
import { CallSyncCard } from './call-sync-card.tsx';
import { Calls } from './calls-card.tsx';
import type { ChosenDevices } from './chosen-devices.ts';
import { NetSuiteCompany, Product, RingCentralCompany } from './company-cards.tsx';
import { InfoLinks } from './info-links-card.tsx';
import { PhoneLinks } from './phone-links-card.tsx';
import { Microphone, Sound } from './sound-cards.tsx';
import { ThisBrowser } from './this-browser.tsx';
import { NetSuiteYou, Notifications, RingCentralYou } from './you-cards.tsx';

/** What every card of the settings page may use. */
export interface CardProps {
  store: SettingsStore;
  /** What the person set for this browser. */
  preferences: PreferencesStore;
  /** The devices of calls. */
  devices: ChosenDevices;
  /** Returns the banner that a card shows instead of the top of the page, if there is one. */
  banner: (id: BannerId) => Banner | undefined;
  /** Draws the page again after a card changed what the others show. */
  again: () => void;
}

/** One entry of the navigation, with the cards that it leads to. */
export interface Section {
  /** The first card's ID, which is the section's address. */
  id: string;
  title: WordKey;
  /** In the order in which they are shown. */
  cards: readonly FunctionComponent<CardProps>[];
  /** Whether the section has anything to show; always if it isn't given. */
  isShown?: (store: SettingsStore) => boolean;
}

export const SECTION_GROUPS = ['you', 'company'] as const;
export type SectionGroup = (typeof SECTION_GROUPS)[number];

/**
 * Everything on the settings page: its navigation and its cards, in order. A new section is a row
 * here, its card's component, and its title in the texts.
 */
export const SECTIONS: Readonly<Record<SectionGroup, readonly Section[]>> = {
  you: [
    {
      id: 'ringcentral-you',
      title: 'settings.nav.connection',
      cards: [RingCentralYou, NetSuiteYou],
    },
    { id: 'sound', title: 'preferences.sound.title', cards: [Sound, Microphone] },
    { id: 'calls', title: 'settings.calls.title', cards: [Calls] },
    { id: 'notifications', title: 'settings.notifications.title', cards: [Notifications] },
    { id: 'phone-links', title: 'settings.phone-links.title', cards: [PhoneLinks] },
    { id: 'this-browser', title: 'settings.browser.title', cards: [ThisBrowser] },
  ],
  company: [
    {
      id: 'ringcentral-company',
      title: 'settings.nav.connections',
      cards: [RingCentralCompany, NetSuiteCompany],
    },
    {
      id: 'call-sync',
      title: 'settings.nav.call-sync',
      cards: [CallSyncCard],
      isShown: (store) => store.view.callSync !== null,
    },
    { id: 'call-fields', title: 'call-fields.title', cards: [CallFieldsCard] },
    { id: 'info-links', title: 'info-links.title', cards: [InfoLinks] },
    { id: 'company', title: 'settings.nav.version', cards: [Product] },
  ],
};
