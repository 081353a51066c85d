import { asAssumed, type Seen } from './seen.ts';

interface PolicyDocument extends Document {
  featurePolicy?: { allowsFeature(name: string): boolean };
}

async function microphonePolicy(): Promise<Seen> {
  const policy = (document as PolicyDocument).featurePolicy;
  if (policy !== undefined)
    return asAssumed(
      policy.allowsFeature('microphone'),
      policy.allowsFeature('microphone') ? 'allowed' : 'forbidden',
    );
  // Browsers without that interface tell by the permission: a policy that forbids it denies it.
  const { state } = await navigator.permissions.query({ name: 'microphone' });
  return {
    verdict: state === 'denied' ? 'could-not-tell' : 'as-assumed',
    seen: `permission ${state}`,
  };
}

function storage(): Seen {
  const key = 'rcp-account-check';
  const has: Record<string, boolean> = {
    'secure context': isSecureContext,
    'Web Locks': 'locks' in navigator,
    BroadcastChannel: 'BroadcastChannel' in window,
  };
  try {
    localStorage.setItem(key, '1');
    has['localStorage'] = localStorage.getItem(key) === '1';
    localStorage.removeItem(key);
  } catch {
    has['localStorage'] = false;
  }
  const missing = Object.entries(has)
    .filter(([, there]) => !there)
    .map(([name]) => name);
  return asAssumed(
    missing.length === 0,
    missing.length === 0 ? 'all there' : `missing: ${missing.join(', ')}`,
  );
}

/** Questions that the page answers by itself. */
export const OWN = {
  'microphone-policy': microphonePolicy,
  'browser-storage': () => Promise.resolve(storage()),
} as const;
