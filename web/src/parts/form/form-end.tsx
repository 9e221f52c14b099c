import { useWords } from "../../i18n/words.tsx";
import type { Missing } from "./said.ts";

interface FormEndProps {
  /** What still lacks, once somebody has tried to file. */
  readonly missing: readonly Missing[];
  /** Escape has been pressed once in a form that is filled in. */
  readonly isAsking: boolean;
  readonly isBusy: boolean;
  readonly submitText: string;
  onCancel?: (() => void) | undefined;
}

/** What still lacks, what Escape would do, and the buttons. */
export function FormEnd({ missing, isAsking, isBusy, submitText, onCancel }: FormEndProps) {
  const words = useWords();
  const fields = missing.map((field) => words(`form.missing.${field}`)).join(words("list.comma"));
  return (
    <>
      <p className="error" role="alert">
        {missing.length > 0 && words("form.missing", { fields })}
      </p>
      <p className="error" role="alert">
        {isAsking && words("form.escape.asks")}
      </p>
      <p className="buttons">
        <button type="submit" className="primary" disabled={isBusy}>
          {submitText}
        </button>{" "}
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {words("form.cancel")}
          </button>
        )}
      </p>
    </>
  );
}
