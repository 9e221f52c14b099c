import type { MapAnswer } from "../../../../src/server/answers/map.ts";
import { useAddress } from "../../address.ts";
import { useWords } from "../../i18n/words.tsx";
import { ClientPicker } from "../../parts/client-picker.tsx";
import { DateField } from "../../parts/date-field.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { STATUSES } from "../../parts/vocabulary.ts";
import { daysOfMarks } from "./timeline-rows.ts";
import { stepWindow, WINDOW_STEPS } from "./window-steps.ts";

/** What narrows the list only, and no longer holds once the question is another. */
const LIST = { place: null, mark: null, after: null };

/** What is shown: whose events, of which kind, where, and in which window. */
export function MapFilters({ map }: { map: MapAnswer | undefined }) {
  const words = useWords();
  const address = useAddress();
  const set = (key: string) => (value: string | null) =>
    address.set({ ...LIST, [key]: value }, { replace: true });
  const option = (value: string, name: string, n: number) => ({
    value,
    text: words("map.option", { name, n }),
  });
  return (
    <div className="toolbar">
      <ClientPicker client={map?.client ?? null} />
      {map?.client && (
        <button type="button" onClick={() => set("client")(null)}>
          {words("map.everybody")}
        </button>
      )}
      <SelectField
        label={words("map.type")}
        value={address.get("type") ?? ""}
        options={[
          { value: "", text: words("map.type.any") },
          ...(map?.types ?? []).map(({ code, labels, events }) => option(code, words.of(labels), events)),
        ]}
        onChange={set("type")}
      />
      <SelectField
        label={words("map.status")}
        value={address.get("status") ?? "actual"}
        options={[
          ...STATUSES.map((status) => ({ value: status, text: words(`status.${status}`) })),
          { value: "any", text: words("map.status.any") },
        ]}
        onChange={(status) => set("status")(status === "actual" ? null : status)}
      />
      <SelectField
        label={words("map.country")}
        value={address.get("country") ?? ""}
        options={[
          { value: "", text: words("map.country.any") },
          ...(map?.countries ?? []).map(({ id, labels, events }) => option(id, words.of(labels), events)),
        ]}
        onChange={set("country")}
      />
      <DateField label={words("board.from")} value={address.get("from")} onChange={set("from")} />
      <DateField label={words("board.to")} value={address.get("to")} onChange={set("to")} />
      <WindowSteps map={map} />
    </div>
  );
}

function WindowSteps({ map }: { map: MapAnswer | undefined }) {
  const words = useWords();
  const address = useAddress();
  const window = { from: address.get("from"), to: address.get("to") };
  const extent = map ? daysOfMarks(map.marks, window.from, window.to) : null;
  const go = (to: { from: string | null; to: string | null } | null) => {
    if (to) address.set({ ...LIST, ...to }, { replace: true });
  };
  return (
    <fieldset className="steps">
      <legend>{words("board.window")}</legend>
      {WINDOW_STEPS.map((step) => {
        const to = stepWindow(window, extent, step);
        return (
          <button key={step} type="button" disabled={to === null} onClick={() => go(to)}>
            {words(`map.step.${step}`)}
          </button>
        );
      })}
      <button
        type="button"
        disabled={window.from === null && window.to === null}
        onClick={() => go({ from: null, to: null })}
      >
        {words("map.step.all")}
      </button>
    </fieldset>
  );
}
