import type { ComponentChildren, JSX } from 'preact';
import type { WordKey } from '../../../i18n/english.ts';
import { say } from '../../../i18n/say.ts';
import { Chip, type ChipState } from '../../ui/chip.tsx';
import {
  bundleChip,
  CONNECTION_CHIPS,
  MICROPHONE_CHIPS,
  NOTIFICATION_CHIPS,
  SESSION_CHIPS,
  TAB_CHIPS,
} from '../../ui/chips.ts';
import type { FactsStore } from '../../ui/facts-store.ts';
import { MicrophoneTest } from '../../ui/microphone-test.tsx';
import { NewTab } from '../../ui/new-tab.tsx';
import { useChanges } from '../../ui/use-changes.ts';

const TITLES = {
  ringcentral: 'telephone.ready.ringcentral',
  netsuite: 'telephone.ready.netsuite',
  microphone: 'page.microphone',
  notifications: 'page.notifications',
  tab: 'telephone.ready.tab',
  product: 'telephone.ready.product',
} as const satisfies Record<string, WordKey>;

interface RowProps {
  of: keyof typeof TITLES;
  chip: ChipState;
  children?: ComponentChildren;
}

function Row({ of, chip, children }: RowProps): JSX.Element {
  return (
    <li class="row">
      <div class="row-text">
        <h3>{say(TITLES[of])}</h3>
        <p>{say(`telephone.ready.${of}.what`)}</p>
      </div>
      <Chip {...chip} />
      {children !== undefined && <div class="row-action">{children}</div>}
    </li>
  );
}

/**
 * Everything a call depends on, with its state in words.
 * @param microphone the one that the user chose, or an empty text for the system's default
 */
export function ReadinessRows({
  store,
  microphone,
}: {
  store: FactsStore;
  microphone: string;
}): JSX.Element {
  useChanges(store);
  const facts = store.facts();
  const { settings } = store.server.links;
  const link = (card: string, label: WordKey) => (
    <a href={`${settings}#${card}`} target="_blank" rel="noopener">
      {say(label)}
      <NewTab />
    </a>
  );
  return (
    <>
      <h2>{say('telephone.ready.title')}</h2>
      <ul class="rows">
        <Row of="ringcentral" chip={CONNECTION_CHIPS[facts.connection]}>
          {link('ringcentral-you', 'telephone.ready.ringcentral.link')}
        </Row>
        <Row of="netsuite" chip={SESSION_CHIPS[facts.session]}>
          {link('netsuite-you', 'telephone.ready.netsuite.link')}
        </Row>
        <Row of="microphone" chip={MICROPHONE_CHIPS[facts.microphone]}>
          <MicrophoneTest store={store} device={microphone} />
        </Row>
        <Row of="notifications" chip={NOTIFICATION_CHIPS[facts.notifications]}>
          {link('notifications', 'telephone.ready.notifications.link')}
        </Row>
        <Row of="tab" chip={TAB_CHIPS[facts.tab]} />
        <Row of="product" chip={bundleChip(facts)} />
      </ul>
    </>
  );
}
