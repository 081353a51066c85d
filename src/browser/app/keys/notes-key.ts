import { pressedPlace } from '../../ui/call-keys.ts';

/** With Alt and Shift, like the keys for calls. */
export const NOTES_KEY = 'KeyN';

/** Where the notes are: those of the call under way, of the one that rings, or of the last one. */
const NOTES = [
  '.work[data-stage="open"]:not([data-ringing]) textarea',
  '.work[data-ringing] textarea',
  '.work textarea',
];

/** Moves the focus to the notes by a key. Without notes on the page, the browser gets the key. */
export function followNotesKey(): void {
  addEventListener('keydown', (event) => {
    if (pressedPlace(event) !== NOTES_KEY) return;
    const notes = NOTES.map((selector) => document.querySelector<HTMLElement>(selector)).find(
      (found) => found !== null,
    );
    if (notes == null) return;
    event.preventDefault();
    notes.focus();
  });
}
