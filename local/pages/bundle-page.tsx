import type { VNode } from 'preact';
import type { World } from '../account/world.ts';
import { type Frame, Page } from './frame.tsx';

interface Props {
  frame: Frame;
  bundle: World['bundle'];
}

/**
 * Customization > SuiteBundler > Search & Install Bundles > List. A managed bundle has no Update
 * action (NetSuite help, section_N3397927).
 */
export function BundlePage({ frame, bundle }: Props): VNode {
  return (
    <Page frame={frame} title="Installed Bundles">
      <h1>Installed Bundles</h1>
      {bundle === null ? (
        <p class="muted">No bundle is installed. The project was deployed by the SuiteCloud CLI.</p>
      ) : (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Bundle ID</th>
              <th scope="col">Version</th>
              <th scope="col">Managed</th>
              <th scope="col">Action</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td class="text">{bundle.name}</td>
              <td>{bundle.id}</td>
              <td class="text">{bundle.version}</td>
              <td>{bundle.managed ? 'Yes' : 'No'}</td>
              <td>
                {bundle.managed
                  ? 'Updated by the publisher'
                  : 'Update (in this model: on the control page)'}
              </td>
            </tr>
          </tbody>
        </table>
      )}
    </Page>
  );
}
