import type { ApiProblem } from "../api/client.ts";
import { EN, type MessageId } from "../i18n/en/index.ts";
import { useWords } from "../i18n/words.tsx";

/** Why something that was asked for was not done: in the page's words, and in the server's, which may say more. */
export function FailureLine({ problem }: { problem: ApiProblem }) {
  const words = useWords();
  const id = `problem.${problem.code}`;
  return (
    <p className="warning" role="alert">
      {id in EN && words(id as MessageId)}{" "}
      <span className="meta" lang="en" dir="ltr">
        {problem.message}
        {id in EN ? "" : `; ${problem.remedy}`}
      </span>
    </p>
  );
}
