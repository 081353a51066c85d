import type { MessageType } from '../../account/records.ts';

/** Numbers of the types, in the order of the vendor's unit-test stub for N/ui/message. */
const TYPES: readonly MessageType[] = ['CONFIRMATION', 'INFORMATION', 'WARNING', 'ERROR'];
export const Type = { CONFIRMATION: 0, INFORMATION: 1, WARNING: 2, ERROR: 3 } as const;

const SIGNS: Readonly<Record<MessageType, string>> = {
  CONFIRMATION: '✓',
  INFORMATION: 'i',
  WARNING: '!',
  ERROR: '✕',
};

export interface MessageOptions {
  type: number | string;
  title?: string;
  message?: string;
  /** Milliseconds, 0 = until hidden; text is taken too. */
  duration?: number | string;
}

export interface Message {
  show(options?: { duration?: number | string }): void;
  hide(): void;
}

function typeOf(type: unknown): MessageType {
  const found = typeof type === 'number' ? TYPES[type] : TYPES.find((name) => name === type);
  if (found === undefined)
    throw new Error('SSS_MISSING_REQD_ARGUMENT: message.create: Missing a required argument: type');
  return found;
}

function part(name: string, className: string, html: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.innerHTML = html;
  return element;
}

/**
 * Title and text are markup, as public code relies on; scripts in them do not run, handlers would.
 * Element, classes and role are NetSuite's, as public scripts look for them; the button is the
 * model's own.
 */
function box(type: MessageType, title: string, text: string, close: () => void): HTMLElement {
  const element = part('div', `uir-alert-box ${type.toLowerCase()}`, '');
  element.setAttribute('role', 'status');
  // A sign is drawn, not text: NetSuite's is a picture.
  const icon = part('div', 'icon', '');
  icon.dataset['sign'] = SIGNS[type];
  icon.setAttribute('aria-hidden', 'true');
  const content = part('div', 'content', '');
  content.append(part('div', 'title', title), part('div', 'descr', text));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'uir-alert-close';
  button.setAttribute('aria-label', 'Close this message');
  button.textContent = '×';
  button.addEventListener('click', close);
  element.append(icon, content, button);
  return element;
}

/**
 * `message.create` of N/ui/message (NetSuite help, section_4497873263): a message that `show` puts
 * into the page's message area.
 */
export function create({ type, title = '', message = '', duration = 0 }: MessageOptions): Message {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    element.remove();
  };
  const element = box(typeOf(type), title, message, hide);
  return {
    hide,
    show(options) {
      document.getElementById('div__alert')?.append(element);
      const milliseconds = Number(options?.duration ?? duration);
      clearTimeout(timer);
      if (milliseconds > 0) timer = setTimeout(hide, milliseconds);
    },
  };
}
