import type { JSX } from 'preact';
import type { Entity } from '../../../contracts/calls.ts';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import type { Owner } from '../people/people.ts';
import { moreWords, ownerWords } from './view-texts.ts';

/** A record, by its name, as the way to it: in a tab of its own, for this one holds a call. */
export function RecordLink({
  entity,
}: {
  entity: Pick<Entity, 'type' | 'name' | 'url'>;
}): JSX.Element {
  return (
    <a href={entity.url} target="_blank" rel="noopener">
      {entity.name}
      <NewTab />
      <span class="quiet"> {say(`telephone.owner.type.${entity.type}`)}</span>
    </a>
  );
}

interface Props {
  owner: Owner;
  /** Which of several it is, when somebody has said so. */
  chosen?: number | null;
  choose?: (entity: Entity) => void;
}

/** Whose number it is: a link, a choice of several, or why the name is missing. */
export function OwnerView({ owner, chosen = null, choose }: Props): JSX.Element | null {
  if (owner.owner === 'internal') return null;
  if (owner.owner === 'one')
    return (
      <p class="owner" data-owner="one">
        <RecordLink entity={owner.entity} />
      </p>
    );
  if (owner.owner !== 'several')
    return (
      <p class="owner quiet" data-owner={owner.owner}>
        {ownerWords(owner)}
      </p>
    );
  return (
    <div class="owner" data-owner="several">
      <p class="quiet">{ownerWords(owner)}</p>
      <ul class="plain">
        {owner.entities.map((entity) => (
          <li key={`${entity.type} ${String(entity.id)}`}>
            <RecordLink entity={entity} />
            {choose !== undefined && (
              <button
                type="button"
                class="link-button"
                aria-pressed={chosen === entity.id}
                onClick={() => {
                  choose(entity);
                }}
              >
                {say(chosen === entity.id ? 'telephone.owner.chosen' : 'telephone.owner.choose')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {owner.more > 0 && <p class="quiet">{moreWords(owner.more)}</p>}
    </div>
  );
}
