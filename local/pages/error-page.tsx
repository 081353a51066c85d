import type { VNode } from 'preact';
import { PATHS } from '../account/paths.ts';
import { type Frame, Page } from './frame.tsx';

interface Props {
  frame: Frame;
  heading: string;
  message: string;
  details?: string;
}

/** A page that says what went wrong and where to go from here. */
export function ErrorPage({ frame, heading, message, details }: Props): VNode {
  return (
    <Page frame={frame} title={heading}>
      <div class="narrow error-page">
        <h1>{heading}</h1>
        <p class="lead">{message}</p>
        {details === undefined ? null : <p>{details}</p>}
        <p>
          <a class="button" href={PATHS.home}>
            Go to the home page
          </a>
        </p>
      </div>
    </Page>
  );
}
