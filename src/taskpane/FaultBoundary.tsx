import { Component, type ReactNode } from "react";
import type { PaneWords } from "../locales/vi/pane";
import { Button } from "./Button";
import { isMissingChunk } from "./retryChunks";

interface Props {
  readonly words: PaneWords;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly fault: { readonly error: unknown } | null;
}

/** A thrown error is our fault, or a piece of the pane that did not arrive: either is said plainly, and the pane can be opened again. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: { error } };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    const { broken, details } = this.props.words;
    const told = isMissingChunk(fault.error) ? broken.missing : broken;
    return (
      <div className="fault" role="alert">
        <h1>{told.heading}</h1>
        <p>{told.what}</p>
        <Button
          appearance="primary"
          onClick={() => {
            this.props.onRetry();
            this.setState({ fault: null });
          }}
        >
          {broken.retry}
        </Button>
        <details>
          <summary tabIndex={0}>{details}</summary>
          <pre>{detailsOf(fault.error)}</pre>
        </details>
      </div>
    );
  }
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
