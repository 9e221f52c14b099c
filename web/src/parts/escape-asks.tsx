import { useWords } from "../i18n/words.tsx";

/** What a form that is filled in says on the first Escape. */
export function EscapeAsks({ isAsking }: { isAsking: boolean }) {
  const words = useWords();
  return (
    <p className="error" role="alert">
      {isAsking && words("form.escape.asks")}
    </p>
  );
}
