import type { ReactNode } from "react";
import { useAddress } from "../../address.ts";
import { Code } from "../../parts/text.tsx";

/** The id of an entry's element, by what the address calls it. */
export const entryId = (at: string): string => `at-${at}`;

interface EntryProps {
  /** What the address calls it: `event.AID`. */
  readonly at: string;
  readonly term: ReactNode;
  readonly code?: string;
  readonly children: ReactNode;
}

/** A term of the codebook and what it means. */
export function Entry({ at, term, code, children }: EntryProps) {
  const isAsked = useAddress().get("at") === at;
  return (
    <div id={entryId(at)} tabIndex={-1} className={isAsked ? "entry asked" : "entry"}>
      <dt>
        {term} {code && <Code>{code}</Code>}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
