import { useWords } from "../../i18n/words.tsx";
import { Apart } from "../../parts/text.tsx";

/** As long as a coder's name may be. */
const LONGEST_NAME = 80;

interface PersonFieldProps {
  /** Who is known to work here; empty while nobody is. */
  readonly person: string;
  /** What is typed instead; null while nothing is. */
  readonly typed: string | null;
  onType(name: string): void;
}

/** Who codes: asked for once, then told, with a way to say that it is another. */
export function PersonField({ person, typed, onType }: PersonFieldProps) {
  const words = useWords();
  if (person !== "" && typed === null) {
    return (
      <p className="meta">
        {words("article.form.by")} <Apart text={person} />{" "}
        <button type="button" className="quiet small" onClick={() => onType("")}>
          {words("article.form.otherPerson")}
        </button>
      </p>
    );
  }
  return (
    <label>
      {words("article.form.person")}
      <input
        dir="auto"
        autoComplete="name"
        maxLength={LONGEST_NAME}
        value={typed ?? ""}
        onChange={(event) => onType(event.target.value)}
      />
    </label>
  );
}
