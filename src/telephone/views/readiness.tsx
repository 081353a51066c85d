import type { ComponentChildren, JSX } from 'preact';
import {
  CONNECTION_CHIPS, MICROPHONE_CHIPS, NOTIFICATION_CHIPS, SESSION_CHIPS, TAB_CHIPS, bundleChip,
} from '../../page/chips.ts';
import { Chip, type ChipState } from '../../page/chip.tsx';
import type { FactsStore } from '../../page/facts-store.ts';
import { MicrophoneTest } from '../../page/microphone-test.tsx';
import { useFacts } from '../../page/use-facts.ts';

interface RowProps {
  name: string;
  what: string;
  chip: ChipState;
  children?: ComponentChildren;
}

function Row({ name, what, chip, children }: RowProps): JSX.Element {
  return (
    <li class="row">
      <div class="row-text">
        <h3>{name}</h3>
        <p>{what}</p>
      </div>
      <Chip {...chip} />
      {children !== undefined && <div class="row-action">{children}</div>}
    </li>
  );
}

/** Everything a call depends on, with its state in words. */
export function Readiness({ store }: { store: FactsStore }): JSX.Element {
  useFacts(store);
  const facts = store.facts();
  const { settings } = store.server.links;
  const link = (card: string, label: string) => (
    <a href={`${settings}#${card}`} target="_blank" rel="noopener">
      {label}
      <span class="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
  return (
    <section class="card" aria-labelledby="readiness">
      <h2 id="readiness">Ready for calls</h2>
      <ul class="rows">
        <Row name="RingCentral" what="Your own account, for calls and messages." chip={CONNECTION_CHIPS[facts.connection]}>
          {link('ringcentral-you', 'Connection')}
        </Row>
        <Row name="NetSuite" what="Your session, for caller names and notes." chip={SESSION_CHIPS[facts.session]}>
          {link('netsuite-you', 'Session')}
        </Row>
        <Row name="Microphone" what="So that others hear you." chip={MICROPHONE_CHIPS[facts.microphone]}>
          <MicrophoneTest store={store} />
        </Row>
        <Row name="Notifications" what="Tell you of calls while another window is in front." chip={NOTIFICATION_CHIPS[facts.notifications]}>
          {link('notifications', 'Notifications')}
        </Row>
        <Row name="This tab" what="Only one tab of this browser rings." chip={TAB_CHIPS[facts.tab]} />
        <Row name="Product" what="RingCentral for NetSuite Pro." chip={bundleChip(facts)} />
      </ul>
    </section>
  );
}
