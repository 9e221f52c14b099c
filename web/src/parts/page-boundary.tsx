import { Component, type ReactNode } from "react";
import { useAddress } from "../address.ts";
import { useWords } from "../i18n/words.tsx";

interface BoundaryProps {
  /** The address of the page: another one is tried anew. */
  readonly at: string;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: Error | null;
  readonly at: string;
}

/** Holds what a page throws, so that everything around it stays. */
class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, at: this.props.at };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ at }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return at === state.at ? null : { at, error: null };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Broken error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

/** A page; where it breaks, a sentence with a remedy stands in its place. */
export function PageBoundary({ children }: { children: ReactNode }) {
  return <Boundary at={useAddress().here({})}>{children}</Boundary>;
}

function Broken({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const words = useWords();
  return (
    <div className="state" role="alert">
      <h1>{words("state.failed")}</h1>
      <p>{words("state.broken")}</p>
      <p className="meta" lang="en" dir="ltr">
        {error.message}
      </p>
      <p>
        {/* Bare buttons: what stands here must not break as well. */}
        <button type="button" onClick={onRetry}>
          {words("state.retry")}
        </button>{" "}
        <button type="button" onClick={() => location.reload()}>
          {words("state.reload")}
        </button>
      </p>
    </div>
  );
}
