/** Returns every place where a message has a text as whole lines, in their order. */
function blocksAt(message: string, block: string): number[] {
  const found: number[] = [];
  for (let at = message.indexOf(block); at >= 0; at = message.indexOf(block, at + 1)) {
    const end = at + block.length;
    const startsLine = at === 0 || message[at - 1] === '\n';
    const endsLine = end === message.length || message[end] === '\n';
    if (startsLine && endsLine) found.push(at);
  }
  return found;
}

/** NetSuite may return other line breaks than the ones that were saved. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/**
 * Returns a message with its note replaced; everything else stays. Returns the message itself when the
 * note didn't change, or when an earlier try replaced it and its answer was lost.
 * @param before the note as it was written, or empty for none
 * @param after the new note, or empty to remove it
 * @returns null when somebody changed the note in the message
 */
export function replaceNote(message: string, before: string, after: string): string | null {
  const [text, old, fresh] = [plain(message), plain(before), plain(after)];
  if (old === fresh) return message;
  if (fresh !== '' && blocksAt(text, fresh).length > 0) return message;
  if (old === '') return text === '' ? fresh : `${fresh}\n\n${text}`;
  const [at] = blocksAt(text, old);
  if (at === undefined) return null;
  const rest = text.slice(at + old.length);
  return `${text.slice(0, at)}${fresh}${fresh === '' ? rest.replace(/^\n+/, '') : rest}`;
}

/**
 * Returns what a message has before a line that the product wrote: the note.
 * @param lines how that line may read
 * @returns the whole message when it has none of them
 */
export function noteBefore(message: string, lines: readonly string[]): string {
  const text = plain(message);
  // The last one: somebody may note the same words that the product writes below the note.
  const at = Math.max(-1, ...lines.flatMap((line) => blocksAt(text, line)));
  return at < 0 ? text : text.slice(0, at).trim();
}
