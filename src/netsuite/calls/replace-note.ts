/** Returns where a message has a text as whole lines; -1 when it doesn't. */
function blockAt(message: string, block: string): number {
  for (let at = message.indexOf(block); at >= 0; at = message.indexOf(block, at + 1)) {
    const end = at + block.length;
    const startsLine = at === 0 || message[at - 1] === '\n';
    const endsLine = end === message.length || message[end] === '\n';
    if (startsLine && endsLine) return at;
  }
  return -1;
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
  if (fresh !== '' && blockAt(text, fresh) >= 0) return message;
  if (old === '') return text === '' ? fresh : `${fresh}\n\n${text}`;
  const at = blockAt(text, old);
  if (at < 0) return null;
  const rest = text.slice(at + old.length);
  return `${text.slice(0, at)}${fresh}${fresh === '' ? rest.replace(/^\n+/, '') : rest}`;
}
