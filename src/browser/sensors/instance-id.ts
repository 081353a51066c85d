import type { Who } from '../../contracts/channels.ts';

/**
 * The name of this browser's phone, the same in all its tabs and after every reload: RingCentral
 * counts phones by it and allows five. No secret.
 */
export function instanceId({ account, user }: Who): string {
  const key = `rcp-instance:${account}:${String(user)}`;
  const fresh = crypto.randomUUID();
  try {
    const known = localStorage.getItem(key);
    if (known !== null && /^[0-9a-f-]{36}$/.test(known)) return known;
    localStorage.setItem(key, fresh);
  } catch {
    // Without storage each page is a phone of its own.
  }
  return fresh;
}
