import { useAddress } from "../../address.ts";
import { useWords } from "../../i18n/words.tsx";
import { DateField } from "../../parts/date-field.tsx";
import { type StepUnit, stepDate } from "./step-date.ts";

/** Earlier steps first: time runs with the writing. */
const STEPS = [
  ["back", "month"],
  ["back", "week"],
  ["back", "day"],
  ["on", "day"],
  ["on", "week"],
  ["on", "month"],
] as const satisfies readonly (readonly ["back" | "on", StepUnit])[];

/** By which day the matrix is read: typed, or stepped to from there, or from the last report. */
export function DateSteps({ on, lastReport }: { on: string | null; lastReport: string | null }) {
  const words = useWords();
  const address = useAddress();
  const start = on ?? lastReport;
  const go = (date: string | null) => address.set({ on: date, to: null }, { replace: true });
  return (
    <>
      <DateField label={words("matrix.on")} value={on} onChange={go} />
      <fieldset className="steps">
        <legend>{words("matrix.steps")}</legend>
        {STEPS.map(([way, unit]) => {
          const to = start === null ? null : stepDate(start, unit, way === "on" ? 1 : -1);
          return (
            <button key={`${way} ${unit}`} type="button" disabled={to === null} onClick={() => go(to)}>
              {words(`matrix.step.${way}.${unit}`)}
            </button>
          );
        })}
        <button type="button" disabled={on === null} onClick={() => go(null)}>
          {words("matrix.step.all")}
        </button>
      </fieldset>
    </>
  );
}
