import { Fragment } from "react";
import { useWords } from "../../i18n/words.tsx";
import { Apart } from "../../parts/text.tsx";

/** Names of people or coders, each set apart: two scripts in one line would change places. */
export function Names({ names }: { names: readonly string[] }) {
  const words = useWords();
  return names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && words("list.comma")}
      <Apart text={name} />
    </Fragment>
  ));
}
