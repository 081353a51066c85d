import type { JSX } from 'preact';
import { say, sayList } from '../../i18n/say.ts';
import type { SettingsStore } from '../company/settings-store.ts';
import { CallFieldsForm } from './call-fields-form.tsx';
import { Card } from './card.tsx';

/** What everybody sees of the fields, in one line. */
function Summary({ store }: { store: SettingsStore }): JSX.Element {
  const chosen = store.view.callFields?.chosen ?? [];
  return (
    <p>
      {chosen.length === 0
        ? say('call-fields.none')
        : say('call-fields.members', sayList(chosen.map(({ label }) => label)))}
    </p>
  );
}

/** Which fields of a call the softphone asks for: a form for company admins, a line for members. */
export function CallFieldsCard({ store }: { store: SettingsStore }): JSX.Element {
  const { callFields, facts } = store.view;
  const isAdmin = facts.role === 'company-admin';
  return (
    <Card id="call-fields" title={say('call-fields.title')} facts={store.facts}>
      {isAdmin && <p>{say('call-fields.lead')}</p>}
      {callFields === null ? (
        <p class="problem">{say('call-fields.not-loaded')}</p>
      ) : !isAdmin ? (
        <Summary store={store} />
      ) : callFields.available === null ? (
        <>
          <Summary store={store} />
          <p class="problem">{say('call-fields.not-available')}</p>
        </>
      ) : (
        <CallFieldsForm store={store} view={callFields} available={callFields.available} />
      )}
    </Card>
  );
}
