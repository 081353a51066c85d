import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { ShowMore } from '../../ui/show-more.tsx';
import { useChanges } from '../../ui/use-changes.ts';
import { useHash } from '../../ui/use-hash.ts';
import { dateOf } from '../days/written.ts';
import { ConversationList } from './conversation-list.tsx';
import { ConversationView } from './conversation-view.tsx';
import { NewMessage } from './new-message.tsx';
import { type Place, placeOf } from './place.ts';
import type { RoomProps } from './room-props.ts';

/** What is beside the list. */
function Opened({ place, ...props }: RoomProps & { place: Place }): JSX.Element {
  const { box } = props;
  switch (place.place) {
    case 'new':
      return <NewMessage {...props} number={place.number} />;
    case 'list':
      return <p class="conversation quiet">{say('messages.choose')}</p>;
    case 'conversation': {
      const conversation = box.conversation(place.id);
      if (conversation !== undefined)
        return <ConversationView key={place.id} {...props} conversation={conversation} />;
      return (
        <div class="conversation">
          <a class="back" href="#messages">
            {say('messages.back')}
          </a>
          {box.state.state === 'ready' && <p class="quiet">{say('messages.gone')}</p>}
        </div>
      );
    }
  }
}

/** Conversations, and the one that is open. In a narrow window either the list or the open one. */
export function MessagesRoom(props: RoomProps): JSX.Element {
  const { telephone, box } = props;
  useChanges(box);
  useChanges(telephone);
  useChanges(telephone.news);
  const place = placeOf(useHash());
  const { state, conversations } = box;
  return (
    <section
      class="card room messages"
      data-open={place.place !== 'list'}
      aria-label={say('telephone.room.messages')}
    >
      <nav class="threads" aria-label={say('messages.list')}>
        <a class="button primary" href="#messages/new">
          {say('messages.new')}
        </a>
        <p class={state.state === 'failed' ? 'problem' : 'quiet'} role="status">
          {state.state === 'loading'
            ? say('messages.loading')
            : state.state === 'failed'
              ? say(`messages.failed.${state.why}`)
              : conversations.length === 0
                ? say('messages.none')
                : ''}
        </p>
        {telephone.news.pulse === 'late' && state.state === 'ready' && (
          <p class="quiet">{say('messages.late')}</p>
        )}
        <ConversationList
          telephone={telephone}
          conversations={conversations}
          open={place.place === 'conversation' ? place.id : ''}
        />
        {box.from !== null && (
          <p class="quiet">
            {say('messages.range', dateOf(box.from))} {!box.mayGoBack && say('messages.oldest')}
          </p>
        )}
        {box.mayGoBack && (
          <ShowMore
            label={say('messages.older')}
            isBusy={box.isGoingBack}
            show={() => void box.goBack()}
          />
        )}
      </nav>
      <Opened {...props} place={place} />
    </section>
  );
}
