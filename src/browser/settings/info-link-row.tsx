import type { JSX, TargetedInputEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { type LinkField, linkFieldName } from '../../contracts/info-links.ts';
import { addressFor, type CallerData } from '../../contracts/link-address.ts';
import { LINK_DATA, parseTemplate } from '../../contracts/link-template.ts';
import { say } from '../../i18n/say.ts';
import { datumWords } from '../ui/link-words.ts';
import type { LinkDraft } from './link-drafts.ts';
import { receivesWords } from './link-receives.ts';

/** A made-up record. Its phone number is reserved for examples (NANPA, 555-01xx). */
const SAMPLE: CallerData = {
  number: '+12125550183',
  nationalNumber: '2125550183',
  email: 'alex@example.com',
  recordId: '1042',
  name: 'Alex Example',
  company: 'Example & Co.',
};

interface RowProps {
  draft: LinkDraft;
  index: number;
  count: number;
  /** Whether the fields show. */
  isOpen: boolean;
  /** What is wrong with which value. */
  problems: Readonly<Record<string, string>>;
  open: () => void;
  change: (change: Partial<Pick<LinkDraft, LinkField>>) => void;
  /** Checks the values when somebody leaves a field. */
  check: () => void;
  move: (by: -1 | 1) => void;
  remove: () => void;
}

/** The address that a template makes of the sample record. */
function Preview({ address }: { address: string }): JSX.Element | null {
  const template = parseTemplate(address.trim());
  if (typeof template === 'string') return null;
  const made = addressFor(template, SAMPLE);
  return made !== 'unusable' && 'address' in made ? (
    <div>
      <p class="help">{say('info-links.preview')}</p>
      <code>{made.address}</code>
    </div>
  ) : null;
}

/** The fields of one link. */
function Fields({
  draft,
  index,
  problems,
  change,
  check,
}: Pick<RowProps, 'draft' | 'index' | 'problems' | 'change' | 'check'>): JSX.Element {
  const id = useId();
  const address = useRef<HTMLInputElement>(null);
  const field = (name: LinkField) => {
    const problem = problems[linkFieldName(index, name)];
    return {
      problem,
      input: {
        id: `${id}-${name}`,
        value: draft[name],
        autocomplete: 'off',
        'aria-invalid': problem !== undefined,
        onBlur: check,
        onInput: (event: TargetedInputEvent<HTMLInputElement>) => {
          change({ [name]: event.currentTarget.value });
        },
      },
      said: problem !== undefined && (
        <span class="problem" id={`${id}-${name}-problem`}>
          {problem}
        </span>
      ),
    };
  };
  const label = field('label');
  const target = field('address');
  const insert = (text: string) => {
    const input = address.current;
    if (input === null) return;
    input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    change({ address: input.value });
    input.focus();
  };
  return (
    <>
      <div class="field">
        <label for={label.input.id}>{say('info-links.label')}</label>
        <input
          {...label.input}
          data-label={draft.key}
          aria-describedby={label.problem === undefined ? undefined : `${id}-label-problem`}
        />
        {label.said}
      </div>
      <div class="field">
        <label for={target.input.id}>{say('info-links.address')}</label>
        <input
          {...target.input}
          ref={address}
          spellcheck={false}
          placeholder="https://example.com/?phone={number}"
          aria-describedby={
            target.problem === undefined ? `${id}-help` : `${id}-address-problem ${id}-help`
          }
        />
        {target.said}
        <span class="help" id={`${id}-help`}>
          {say('info-links.address.help')}
        </span>
        <div class="form-actions">
          {LINK_DATA.map((datum) => (
            <button
              key={datum}
              type="button"
              class="placeholder"
              title={say('info-links.insert', datumWords(datum))}
              onClick={() => {
                insert(`{${datum}}`);
              }}
            >
              <code>{`{${datum}}`}</code> <span class="quiet">{datumWords(datum)}</span>
            </button>
          ))}
        </div>
      </div>
      <Preview address={draft.address} />
    </>
  );
}

/** One link of the list: what it is and who receives what, and its fields when it is opened. */
export function InfoLinkRow(props: RowProps): JSX.Element {
  const { draft, index, count, isOpen, open, move, remove } = props;
  const name = draft.label.trim() === '' ? say('info-links.link', index + 1) : draft.label;
  const template = parseTemplate(draft.address.trim());
  const tool = (words: string, click: () => void, off = false) => (
    <button
      type="button"
      class="button quiet"
      // Not `disabled`, which would drop the focus at the end of the list.
      aria-disabled={off}
      aria-label={`${words}: ${name}`}
      onClick={() => {
        if (!off) click();
      }}
    >
      {words}
    </button>
  );
  return (
    <li class="info-link" data-link={draft.key}>
      <div class="card-head">
        <div>
          <h4>{name}</h4>
          {typeof template !== 'string' && <p class="help">{receivesWords(template)}</p>}
        </div>
        <div class="form-actions">
          {!isOpen && tool(say('info-links.edit'), open)}
          {tool(
            say('info-links.move-up'),
            () => {
              move(-1);
            },
            index === 0,
          )}
          {tool(
            say('info-links.move-down'),
            () => {
              move(1);
            },
            index === count - 1,
          )}
          {tool(say('info-links.remove'), remove)}
        </div>
      </div>
      {isOpen && <Fields {...props} />}
    </li>
  );
}
