import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { RelatedType } from '../../../contracts/call-terms.ts';
import type { CallerContext, OpenItem } from '../../../contracts/caller-context.ts';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { About } from '../parts/part.ts';
import type { Person } from './caller-answers.ts';
import type { ContextStore } from './context-store.ts';
import { ItemWords, OpenItems, titleOf } from './open-items.tsx';

/** Whether what a call was about is among the items that are open. */
function isListed({ opportunities, cases }: CallerContext, { related }: About): boolean {
  const block = related?.type === 'opportunity' ? opportunities : cases;
  return block.state === 'read' && block.rows.some(({ id }) => id === related?.id);
}

/** What a call was about, as somebody chooses it: None, or one of what is open. */
export function RelatedTo({
  about,
  context,
}: {
  about: About;
  context: CallerContext;
}): JSX.Element {
  const { of, related, relate } = about;
  const name = `related-${of}`;
  const choice = (item: OpenItem, type: RelatedType) => (
    <label>
      <input
        type="radio"
        name={name}
        checked={related?.type === type && related.id === item.id}
        onChange={() => {
          relate({ type, id: item.id, name: titleOf(item) });
        }}
      />
      <ItemWords item={item} />
    </label>
  );
  return (
    <fieldset class="context-related">
      <legend>{say('context.related')}</legend>
      <label>
        <input
          type="radio"
          name={name}
          checked={related === null}
          onChange={() => {
            relate(null);
          }}
        />
        {say('context.related-none')}
      </label>
      {/* Closed since, or one of many. */}
      {related !== null && !isListed(context, about) && (
        <label>
          <input type="radio" name={name} checked />
          {related.name}
        </label>
      )}
      <OpenItems context={context} words={choice} />
    </fieldset>
  );
}

/** The choice of what a call was about without the rest of what NetSuite has about the caller. */
export function RelatedChoice({
  contexts,
  about,
  person: { type, id },
}: {
  contexts: ContextStore;
  about: About;
  person: Person;
}): JSX.Element {
  useChanges(contexts);
  useEffect(() => {
    void contexts.look({ type, id });
  }, [contexts, type, id]);
  const known = contexts.of({ type, id });
  switch (known.state) {
    case 'loading':
      return <p class="hint">{say('context.loading')}</p>;
    case 'failed':
      return (
        <p class="problem">
          {say('context.not-loaded')}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => void contexts.look({ type, id }, true)}
          >
            {say('context.try-again')}
          </button>
        </p>
      );
    case 'read':
      return <RelatedTo about={about} context={known.context} />;
  }
}
