import type { JSX } from 'preact';
import { type Step, type StepValue, stepsOf, type TaskId } from '../../checklist/tasks.ts';
import { say } from '../../i18n/say.ts';
import { NewTab } from '../ui/new-tab.tsx';
import { Said } from '../ui/said.tsx';
import { CopyValue } from './copy-value.tsx';
import { CreatedKey } from './created-key.tsx';
import { CreatedKeyPair } from './created-key-pair.tsx';
import { placeLink } from './places.ts';
import type { SetupStore } from './setup-store.ts';

const whole = (address: string): string => new URL(address, document.baseURI).href;

/** A value in its place of a step's text. */
function valueOf(value: StepValue, { links }: SetupStore): JSX.Element {
  if ('text' in value) return <CopyValue value={value.text} />;
  switch (value.known) {
    case 'redirect-uri':
      return <CopyValue value={whole(links.signIn)} name={say('set-up.redirect-uri')} />;
    case 'invitation':
      return (
        <CopyValue
          value={say('set-up.invitation', whole(links.softphone))}
          name={say('set-up.invitation-name')}
        />
      );
  }
}

function OneStep({ step, store }: { step: Step; store: SetupStore }): JSX.Element {
  const { text, values = [], place, administrator, creates } = step;
  const link = place === undefined ? null : placeLink(place, store.links);
  return (
    <li class="task-step">
      <div>
        <Said text={text} values={values.map((value) => valueOf(value, store))} />
      </div>
      {administrator === true && !store.settings.view.administrator && (
        <p class="help">{say('set-up.step.administrator')}</p>
      )}
      {creates === 'sealing-key' && <CreatedKey store={store} />}
      {creates === 'key-pair' && <CreatedKeyPair store={store} />}
      {link !== null && (
        <p>
          <a href={link.href} target="_blank" rel="noopener">
            {link.label}
            <NewTab />
          </a>
        </p>
      )}
    </li>
  );
}

/** What an admin does for a task, in order. */
export function Steps({ task, store }: { task: TaskId; store: SetupStore }): JSX.Element {
  return (
    <ol class="steps">
      {stepsOf(task).map((step) => (
        <OneStep key={step.text} step={step} store={store} />
      ))}
    </ol>
  );
}
