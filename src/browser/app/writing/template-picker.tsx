import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { TemplateProblem, Templates } from './templates.ts';

interface Props {
  templates: Templates;
  /** What is in the field: it can become a template. */
  draft: string;
  isOpen: boolean;
  open: (isOpen: boolean) => void;
  insert: (text: string) => void;
  /** Leads the focus back to the field. */
  back: () => void;
}

/** The user's templates: Enter inserts one, the arrow keys walk, Escape closes. */
export function TemplatePicker({
  templates,
  draft,
  isOpen,
  open,
  insert,
  back,
}: Props): JSX.Element {
  useChanges(templates);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [problem, setProblem] = useState<TemplateProblem | null>(null);
  const { texts, canUndo } = templates;
  useLayoutEffect(() => {
    if (!isOpen) return;
    setProblem(null);
    const [first] = list.current?.querySelectorAll<HTMLElement>('.template') ?? [];
    first?.focus();
  }, [isOpen]);
  const walk = (step: number) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.template') ?? [])];
    const at = rows.findIndex((row) => row.parentElement?.contains(document.activeElement));
    rows[(at + step + rows.length) % rows.length]?.focus();
  };
  return (
    <div
      class="templates"
      onKeyDown={(event) => {
        if (!isOpen) return;
        switch (event.key) {
          case 'Escape':
            open(false);
            back();
            break;
          case 'ArrowDown':
            walk(1);
            break;
          case 'ArrowUp':
            walk(-1);
            break;
          default:
            return;
        }
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <button
        type="button"
        class="button"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-keyshortcuts="Alt+Shift+T"
        onClick={() => {
          open(!isOpen);
        }}
      >
        {say('messages.templates')}
      </button>
      <div id={id} hidden={!isOpen} class="template-list">
        <ul ref={list} class="plain" aria-label={say('messages.templates')}>
          {texts.map((text) => (
            <li key={text} class="item">
              <button
                type="button"
                class="template item-text"
                onClick={() => {
                  insert(text);
                }}
              >
                {text}
              </button>
              <button
                type="button"
                class="link-button"
                aria-label={say('messages.template.delete-name', text.slice(0, 60))}
                onClick={() => {
                  setProblem(null);
                  templates.delete(text);
                }}
              >
                {say('messages.template.delete')}
              </button>
            </li>
          ))}
        </ul>
        <p class={problem === null ? 'quiet' : 'problem'} role="status">
          {problem !== null
            ? say(`messages.template.${problem}`)
            : canUndo
              ? say('messages.template.deleted')
              : texts.length === 0
                ? say('messages.template.none')
                : ''}
        </p>
        <div class="form-actions">
          <button
            type="button"
            class="button"
            aria-disabled={draft.trim() === ''}
            onClick={() => {
              if (draft.trim() !== '') setProblem(templates.add(draft));
            }}
          >
            {say('messages.template.save')}
          </button>
          {canUndo && (
            <button
              type="button"
              class="button"
              onClick={() => {
                setProblem(templates.undo());
              }}
            >
              {say('messages.template.undo')}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
