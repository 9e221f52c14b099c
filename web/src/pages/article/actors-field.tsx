import { useEffect, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { NamesAnswer } from "../../../../src/server/answers/article.ts";
import { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { Name } from "../../parts/text.tsx";
import type { Somebody } from "./draft.ts";

interface ActorsFieldProps {
  readonly label: string;
  readonly chosen: readonly Somebody[];
  /** One alone can be chosen: another takes its place. */
  readonly isSingle?: boolean;
  onChange(chosen: readonly Somebody[]): void;
}

/** How long somebody must pause before what is typed is looked up. */
const PAUSE_MS = 150;

/** Somebody of the packs, found by any of the names. */
export function ActorsField({ label, chosen, isSingle = false, onChange }: ActorsFieldProps) {
  const words = useWords();
  const [typed, setTyped] = useState("");
  const asked = usePaused(typed.trim());
  const names = useData<NamesAnswer>(asked === "" ? null : "/names", { typed: asked });
  const isSought = asked !== typed.trim() || names.isFetching;
  const found = asked === "" ? [] : (names.data?.actors ?? []);
  const choose = (id: string) => {
    const actor = found.find((each) => each.id === id);
    if (actor && !chosen.some((each) => each.id === id)) onChange(isSingle ? [actor] : [...chosen, actor]);
    setTyped("");
  };
  return (
    <div className="actors-field">
      <ComboBox
        className="picker"
        items={found}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => key !== null && choose(String(key))}
        allowsEmptyCollection={typed.trim() !== ""}
        menuTrigger="input"
      >
        <Label>{label}</Label>
        <Input placeholder={words("article.form.typeName")} />
        <Popover className="popover">
          <ListBox<Somebody>
            renderEmptyState={() => (
              <p className="meta no-name">{words(isSought ? "state.loading" : "article.form.noName")}</p>
            )}
          >
            {({ id, labels }) => (
              <ListBoxItem id={id} textValue={words.of(labels)}>
                <Name labels={labels} />
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map(({ id, labels }) => (
            <li key={id}>
              <Name labels={labels} />
              <Button
                className="quiet small"
                aria-label={words("article.form.remove", { name: words.of(labels) })}
                onPress={() => onChange(chosen.filter((each) => each.id !== id))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
