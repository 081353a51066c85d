import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../../i18n/say.ts';
import type { PeopleStore } from './people-store.ts';

/** Who could connect and hasn't, by name, as far as the role can see. */
export function WaitingView({ people }: { people: PeopleStore }): JSX.Element {
  const { waiting } = people;
  useEffect(() => void people.readWaiting(), [people]);
  return (
    <section aria-labelledby="waiting-title">
      <h4 id="waiting-title">{say('set-up.waiting.title')}</h4>
      {waiting === 'loading' ? (
        <p class="help">{say('set-up.people.loading')}</p>
      ) : typeof waiting === 'string' ? (
        <p class="problem" role="alert">
          {say(`set-up.${waiting}`)}
        </p>
      ) : waiting === null ? (
        <p class="help">{say('set-up.waiting.not-allowed')}</p>
      ) : waiting.rows.length === 0 ? (
        <p class="help">{say('set-up.waiting.none')}</p>
      ) : (
        <ul class="waiting">
          {waiting.rows.map(({ user, name }) => (
            <li key={user} data-waiting={user}>
              {name === '' ? say('set-up.people.unnamed', user) : name}
            </li>
          ))}
        </ul>
      )}
      {typeof waiting === 'object' && waiting?.more === true && (
        <p class="help">{say('set-up.waiting.more')}</p>
      )}
    </section>
  );
}
