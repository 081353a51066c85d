/** Where a text stands as whole lines; -1 for nowhere. */
function blockAt(message: string, block: string): number {
  for (let at = message.indexOf(block); at >= 0; at = message.indexOf(block, at + 1)) {
    const end = at + block.length;
    const startsLine = at === 0 || message[at - 1] === '\n';
    const endsLine = end === message.length || message[end] === '\n';
    if (startsLine && endsLine) return at;
  }
  return -1;
}

/** NetSuite may give the line breaks of a text back as it stores them. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/**
 * Returns a message in which a note is another one; what else it says stays. The message itself when
 * nothing changed, or a lost try has changed it already.
 * @param before the note as it was written, or empty for none
 * @param after the new note, or empty to remove it
 * @returns null when somebody changed the note in the message
 */
export function replaceNote(message: string, before: string, after: string): string | null {
  const [text, old, fresh] = [plain(message), plain(before), plain(after)];
  if (old === fresh) return message;
  if (fresh !== '' && blockAt(text, fresh) >= 0) return message;
  if (old === '') return text === '' ? fresh : `${fresh}\n\n${text}`;
  const at = blockAt(text, old);
  if (at < 0) return null;
  const rest = text.slice(at + old.length);
  return `${text.slice(0, at)}${fresh}${fresh === '' ? rest.replace(/^\n+/, '') : rest}`;
}
