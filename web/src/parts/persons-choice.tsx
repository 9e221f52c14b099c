import { useAddress } from "../address.ts";
import { useWords } from "../i18n/words.tsx";
import { SelectField } from "./select-field.tsx";

const PERSONS = ["0", "1", "2"] as const;

/** How many persons must stand behind a coding, as the address says; null where none need. */
export function usePersons(): string | null {
  const asked = useAddress().get("persons");
  return PERSONS.slice(1).find((each) => each === asked) ?? null;
}

/** Part of the standard of evidence: whose eyes a coding must have passed to count. */
export function PersonsChoice() {
  const words = useWords();
  const address = useAddress();
  return (
    <SelectField
      label={words("persons")}
      value={usePersons() ?? "0"}
      options={PERSONS.map((value) => ({ value, text: words(`persons.${value}`) }))}
      onChange={(value) => address.set({ persons: value === "0" ? null : value }, { replace: true })}
    />
  );
}
