import type { ApiProblem } from "../../api/client.ts";
import { EN, type MessageId } from "../../i18n/en/index.ts";
import { useWords } from "../../i18n/words.tsx";

/** Why a decision was not filed, in one sentence. */
export function Refused({ problem }: { problem: ApiProblem }) {
  const words = useWords();
  const id = `problem.${problem.code}`;
  return (
    <p className="orphan" role="alert">
      {id in EN ? (
        words(id as MessageId)
      ) : (
        <span lang="en" dir="ltr">
          {problem.message}; {problem.remedy}
        </span>
      )}
    </p>
  );
}
