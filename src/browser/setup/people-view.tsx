import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConnectedPerson } from '../../contracts/setup.ts';
import { language, say } from '../../i18n/say.ts';
import { Chip } from '../ui/chip.tsx';
import { ConfirmEnd } from './confirm-end.tsx';
import type { Ending, PeopleStore } from './people-store.ts';

/** Milliseconds of quiet after a key before NetSuite is asked. */
const TYPED_MS = 300;

const nameOf = ({ name, user }: ConnectedPerson): string =>
  name === '' ? say('set-up.people.unnamed', user) : name;

function since({ changed }: ConnectedPerson): string {
  return changed === ''
    ? ''
    : say(
        'set-up.people.since',
        new Date(changed).toLocaleDateString(language(), { dateStyle: 'medium' }),
      );
}

function Person({ person, end }: { person: ConnectedPerson; end: () => void }): JSX.Element {
  const { state, user } = person;
  return (
    <li class="row" data-person={user} data-state={state}>
      <div>
        <p class="what">{nameOf(person)}</p>
        <p>{since(person)}</p>
      </div>
      <Chip
        icon={state === 'connected' ? 'good' : 'warning'}
        label={say(
          state === 'connected'
            ? 'page.chip.connection.connected'
            : 'page.chip.connection.reconnect',
        )}
      />
      <button
        type="button"
        class="button"
        aria-label={say('set-up.people.end-name', nameOf(person))}
        onClick={end}
      >
        {say('set-up.people.end')}
      </button>
    </li>
  );
}

/** What became of the last try, in words. */
function endingWords(ending: Ending | null): string {
  if (ending === null) return '';
  const name = nameOf(ending.person);
  switch (ending.state) {
    case 'under-way':
      return say('set-up.people.ending', name);
    case 'ended':
      return say('set-up.people.ended', name);
    case 'session-ended':
    case 'unreachable':
    case 'not-allowed':
      return say('set-up.people.not-ended', name);
  }
}

/**
 * Whose RingCentral account is connected, and a way to end a connection, such as that of a person
 * who leaves the company.
 */
export function PeopleView({ people }: { people: PeopleStore }): JSX.Element {
  const [asking, setAsking] = useState<ConnectedPerson | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const result = useRef<HTMLParagraphElement>(null);
  const { rows, more, hasNames, loading, failure, ending } = people;
  useEffect(() => {
    void people.find('');
    return () => {
      clearTimeout(timer.current);
    };
  }, [people]);
  const end = async (person: ConnectedPerson) => {
    setAsking(null);
    await people.end(person);
    // The row and its button may be gone.
    result.current?.focus();
  };
  return (
    <section class="card" aria-labelledby="people-title" aria-busy={loading}>
      <h2 id="people-title">{say('set-up.people.title')}</h2>
      <p class="help">{say('set-up.people.what')}</p>
      {hasNames && (
        <div class="field">
          <label for="people-find">{say('set-up.people.find')}</label>
          <input
            id="people-find"
            type="search"
            maxLength={100}
            autocomplete="off"
            onInput={({ currentTarget: { value } }) => {
              clearTimeout(timer.current);
              timer.current = setTimeout(() => void people.find(value), TYPED_MS);
            }}
          />
        </div>
      )}
      <p
        ref={result}
        tabIndex={-1}
        role="status"
        class={
          ending === null || ending.state === 'under-way' || ending.state === 'ended'
            ? 'help'
            : 'problem'
        }
      >
        {endingWords(ending)}
      </p>
      {failure !== null && (
        <p class="problem" role="alert">
          {say(`set-up.${failure}`)}
        </p>
      )}
      {rows === null ? (
        failure === null && <p class="help">{say('set-up.people.loading')}</p>
      ) : rows.length === 0 ? (
        <p class="help">{say('set-up.people.none')}</p>
      ) : (
        <ul class="rows">
          {rows.map((person) => (
            <Person
              key={person.user}
              person={person}
              end={() => {
                setAsking(person);
              }}
            />
          ))}
        </ul>
      )}
      {more && (
        <p class="help">{say(hasNames ? 'set-up.people.more' : 'set-up.people.more-unnamed')}</p>
      )}
      {asking !== null && (
        <ConfirmEnd
          name={nameOf(asking)}
          confirm={() => void end(asking)}
          cancel={() => {
            setAsking(null);
          }}
        />
      )}
    </section>
  );
}
