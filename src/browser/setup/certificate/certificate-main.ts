import { createKeyPair } from './key-pair.ts';

globalThis.rcpKeyPairs?.(createKeyPair);
