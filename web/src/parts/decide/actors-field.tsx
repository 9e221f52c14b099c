import { useId, useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { ActorsFound } from "../../../../src/server/answers/review.ts";
import { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { Name } from "../text.tsx";
import type { Picked } from "./said.ts";

interface ActorsFieldProps {
  readonly label: string;
  readonly codingId: string;
  readonly value: readonly Picked[];
  onChange(value: readonly Picked[]): void;
}

const focusOnce = (input: HTMLInputElement | null): void => input?.focus();

const keyOf = ({ id, labels }: Picked): string => id ?? `name ${labels.ar}`;

/** Several actors: those of the packs by any of their names, others by the name that is typed. */
export function ActorsField({ label, codingId, value, onChange }: ActorsFieldProps) {
  const words = useWords();
  const id = useId();
  const add = (picked: Picked) => {
    if (!value.some((each) => keyOf(each) === keyOf(picked))) onChange([...value, picked]);
  };
  return (
    <div className="actors-field" role="group" aria-labelledby={id}>
      <p className="field-name" id={id}>
        {label}
      </p>
      {value.length > 0 && (
        <ul className="picked">
          {value.map((picked) => (
            <li key={keyOf(picked)}>
              <Name labels={picked.labels} />{" "}
              <button
                type="button"
                className="quiet"
                aria-label={words("review.actor.remove", { name: words.of(picked.labels) })}
                onClick={() => onChange(value.filter((each) => each !== picked))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <ActorSearch label={`${label}: ${words("review.actor.add")}`} codingId={codingId} onPick={add} />
    </div>
  );
}

interface ActorSearchProps {
  readonly label: string;
  readonly codingId: string;
  onPick(picked: Picked): void;
}

function ActorSearch({ label, codingId, onPick }: ActorSearchProps) {
  const words = useWords();
  const [typed, setTyped] = useState("");
  // A new field for each pick, which takes the focus again: the old one would offer its list once more.
  const [picks, setPicks] = useState(0);
  const found = useData<ActorsFound>("/review/actors", { coding: codingId, q: typed.trim() }).data;
  const actors = found?.actors ?? [];
  const pick = (picked: Picked) => {
    onPick(picked);
    setTyped("");
    setPicks(picks + 1);
  };
  return (
    <div className="actor-search">
      <ComboBox
        key={picks}
        className="picker"
        aria-label={label}
        items={actors}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        allowsEmptyCollection
        menuTrigger="input"
        onSelectionChange={(key) => {
          const actor = actors.find(({ id }) => id === key);
          if (actor) pick(actor);
        }}
      >
        <div className="field">
          <Input dir="auto" placeholder={words("review.actor.type")} ref={picks > 0 ? focusOnce : null} />
          <Button aria-label={label}>▾</Button>
        </div>
        <Popover className="popover">
          <ListBox<ActorsFound["actors"][number]>
            renderEmptyState={() => <p className="meta empty">{words("review.actor.none")}</p>}
          >
            {(actor) => (
              <ListBoxItem id={actor.id} textValue={words.of(actor.labels)}>
                <Name labels={actor.labels} />
                {actor.inText && <span className="meta"> · {words("review.actor.inText")}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {typed.trim() !== "" && (
        <button type="button" onClick={() => pick({ labels: { ar: typed.trim(), en: typed.trim() } })}>
          {words("review.actor.asTyped")}
        </button>
      )}
    </div>
  );
}
