import { rmSync } from 'node:fs';

/** Removes what `bundleServers` made, after all tests. */
export default function removeServers(): void {
  const folder = process.env['RCP_TEST_SERVERS'];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
