import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { ApiProblem } from "../api/client.ts";
import { EN, type MessageId } from "../i18n/en/index.ts";
import { useWords } from "../i18n/words.tsx";

export function Loading() {
  const words = useWords();
  return (
    <p className="state" role="status">
      {words("state.loading")}
    </p>
  );
}

/** Why something is not there, in the page's words where it has them, and what to do. */
export function Failed({ problem, onRetry }: { problem: ApiProblem; onRetry?: () => void }) {
  const words = useWords();
  const id = `problem.${problem.code}`;
  return (
    <div className="state" role="alert">
      <h2>{words("state.failed")}</h2>
      {id in EN ? (
        <p>{words(id as MessageId)}</p>
      ) : (
        <p lang="en" dir="ltr">
          {problem.message}; {problem.remedy}
        </p>
      )}
      {onRetry && <Button onPress={onRetry}>{words("state.retry")}</Button>}
    </div>
  );
}

/** What a page shows of its data: the answer, or why it is not there. */
export function Shown<Answer>({
  query,
  children,
}: {
  query: {
    readonly data: Answer | undefined;
    readonly error: ApiProblem | null;
    readonly isPlaceholderData: boolean;
    refetch(): unknown;
  };
  children: (data: Answer) => ReactNode;
}) {
  const { data, error, isPlaceholderData } = query;
  if (error) return <Failed problem={error} onRetry={() => void query.refetch()} />;
  if (data === undefined) return <Loading />;
  return <div aria-busy={isPlaceholderData}>{children(data)}</div>;
}
