import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WordKey } from '../../../i18n/english.ts';
import { say } from '../../../i18n/say.ts';
import { CallIcon, type CallIconName } from '../../ui/call-icon.tsx';
import { type CallKey, shortcutOf } from '../../ui/call-keys.ts';
import { CallTimer } from '../../ui/call-timer.tsx';
import type { CallState } from '../calls/call.ts';
import type { Uses } from '../desk/telephone.ts';
import { Keypad } from './keypad.tsx';
import { OwnerView } from './owner.tsx';
import { Transfer } from './transfer.tsx';
import { phaseWords } from './view-texts.ts';

interface Props {
  telephone: Uses<'desk' | 'log' | 'callers' | 'people' | 'colleagues'>;
  call: CallState;
}

type Panel = 'none' | 'keypad' | 'transfer';

/** A button that is down while what it names is on. */
function Toggle({
  name,
  icon,
  shortcut,
  describedBy,
  on,
  busy = false,
  set,
}: {
  name: string;
  icon: CallIconName;
  shortcut?: CallKey;
  describedBy?: string;
  on: boolean;
  busy?: boolean;
  set: (on: boolean) => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="button"
      aria-pressed={on}
      aria-disabled={busy}
      aria-keyshortcuts={shortcut === undefined ? undefined : shortcutOf(shortcut)}
      aria-describedby={describedBy}
      onClick={() => {
        if (!busy) set(!on);
      }}
    >
      <CallIcon name={icon} />
      {name}
    </button>
  );
}

function Consultation({ telephone, call }: Props): JSX.Element {
  const other = telephone.desk.calls().find(({ id }) => id === call.consults);
  return (
    <div class="panel">
      <p>
        {say(
          'telephone.transfer.asking',
          other === undefined
            ? say('telephone.transfer.somebody')
            : telephone.callers.titleOf(other),
        )}
      </p>
      <div class="form-actions">
        <button
          type="button"
          class="button primary"
          aria-disabled={other?.phase !== 'talking'}
          onClick={() => {
            if (other?.phase === 'talking') void telephone.desk.completeTransfer(call.id);
          }}
        >
          {say('telephone.transfer.complete')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void telephone.desk.cancelTransfer(call.id)}
        >
          {say('telephone.transfer.back')}
        </button>
      </div>
    </div>
  );
}

const SOUND_WORDS: Partial<Record<CallState['sound'], WordKey>> = {
  'nothing-arrives': 'telephone.call.nothing-arrives',
  'no-microphone': 'telephone.call.no-microphone',
  'microphone-blocked': 'telephone.call.microphone-blocked',
};

/** One call under way, with everything that can be done to it. */
export function CallCard({ telephone, call }: Props): JSX.Element {
  const [panel, setPanel] = useState<Panel>('none');
  const [tones, setTones] = useState('');
  const title = telephone.callers.titleOf(call);
  const number = telephone.callers.shown(call.number);
  const entry = telephone.log.entryOf(call.id);
  const owner = telephone.callers.owner(call.number);
  const extension = telephone.desk.extensionOf(call.id);
  const talking = call.phase === 'talking';
  const held = call.hold === 'on';
  const consent = `consent-${call.id}`;
  const toggle = (name: Panel) => () => {
    setPanel(panel === name ? 'none' : name);
  };
  const sound = talking && call.hold === 'off' ? SOUND_WORDS[call.sound] : undefined;
  return (
    <section
      class="card call"
      aria-label={say('telephone.call.title', title)}
      data-call={call.id}
      data-phase={call.phase}
      data-hold={call.hold}
    >
      <div class="call-head">
        <div>
          <h2>{title}</h2>
          {title !== number && <p class="quiet">{number}</p>}
        </div>
        <p class="call-phase">
          <span role="status">{phaseWords(call)}</span> <CallTimer since={call.answeredAt} />
        </p>
      </div>
      <OwnerView
        owner={owner}
        chosen={entry?.entity?.id ?? null}
        choose={(entity) => {
          if (entry !== undefined) telephone.log.choose(entry.externalId, entity);
        }}
      />
      {call.problem !== null && (
        <p class="problem" role="alert">
          {say(`telephone.problem.${call.problem}`)}
        </p>
      )}
      {sound !== undefined && (
        <p class="problem" role="alert" data-sound={call.sound}>
          {say(sound)}
        </p>
      )}
      <div class="call-actions">
        {talking && (
          <>
            <Toggle
              name={say('telephone.call.mute')}
              shortcut="mute"
              icon="mute"
              on={call.muted}
              set={(on) => telephone.desk.mute(call.id, on)}
            />
            <Toggle
              name={say('telephone.call.hold')}
              shortcut="hold"
              icon="hold"
              on={held}
              busy={call.hold === 'changing'}
              set={(on) => void telephone.desk.hold(call.id, on)}
            />
            <button
              type="button"
              class="button"
              aria-expanded={panel === 'keypad'}
              onClick={toggle('keypad')}
            >
              <CallIcon name="keypad" />
              {say('telephone.call.keypad')}
            </button>
            <button
              type="button"
              class="button"
              aria-expanded={panel === 'transfer'}
              onClick={toggle('transfer')}
            >
              <CallIcon name="transfer" />
              {say('telephone.call.transfer')}
            </button>
            {extension !== '' && (
              <button
                type="button"
                class="button"
                onClick={() => telephone.desk.dtmf(call.id, extension)}
              >
                {say('telephone.call.send-extension', extension)}
              </button>
            )}
            <Toggle
              name={say('telephone.call.record')}
              icon="record"
              describedBy={consent}
              on={call.recording === 'on'}
              busy={call.recording === 'changing'}
              set={(on) => void telephone.desk.record(call.id, on)}
            />
          </>
        )}
        <button
          type="button"
          class="button decline hang-up"
          aria-keyshortcuts={shortcutOf('hang-up')}
          onClick={() => void telephone.desk.hangUp(call.id)}
        >
          <CallIcon name="hang-up" />
          {say(talking || call.phase === 'ending' ? 'telephone.call.hang-up' : 'page.cancel')}
        </button>
      </div>
      {talking && (
        <p class="quiet" id={consent}>
          {say('telephone.call.record.consent')}
        </p>
      )}
      {panel === 'keypad' && talking && (
        <div class="panel">
          <output class="tones" aria-label={say('telephone.call.tones')}>
            {tones}
          </output>
          <Keypad
            label={say('telephone.call.send-tones')}
            press={(key) => {
              setTones((before) => (before + key).slice(-24));
              telephone.desk.dtmf(call.id, key);
            }}
          />
        </div>
      )}
      {panel === 'transfer' && talking && call.transfer !== 'consulting' && (
        <Transfer
          telephone={telephone}
          call={call}
          close={() => {
            setPanel('none');
          }}
        />
      )}
      {call.transfer === 'consulting' && <Consultation telephone={telephone} call={call} />}
    </section>
  );
}
