import { useWords } from "../../i18n/words.tsx";

/** When something happened, as whoever codes types it: a day, a month, a year, or from one to another. */
export function TypedWhen({ value, onChange }: { value: string; onChange(value: string): void }) {
  const words = useWords();
  return (
    <label className="above">
      {words("form.when")}
      <input
        dir="ltr"
        size={24}
        placeholder="2020-05-25"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
