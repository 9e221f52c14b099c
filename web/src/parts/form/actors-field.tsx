import { useId, useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { NamesAnswer } from "../../../../src/server/answers/choices.ts";
import { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { Name } from "../text.tsx";
import { usePaused } from "../use-paused.ts";
import type { Picked } from "./said.ts";

interface ActorsFieldProps {
  readonly label: string;
  /** Whom the words around this coding name is offered first, and others by the name that is typed. */
  readonly codingId?: string | undefined;
  readonly value: readonly Picked[];
  /** One alone can be chosen: another takes its place. */
  readonly isSingle?: boolean;
  onChange(value: readonly Picked[]): void;
}

const focusOnce = (input: HTMLInputElement | null): void => input?.focus();

const keyOf = ({ id, labels }: Picked): string => id ?? `name ${labels.ar}`;

/** Actors: those of the packs by any of their names, in a review others by the name that is typed. */
export function ActorsField({ label, codingId, value, isSingle = false, onChange }: ActorsFieldProps) {
  const words = useWords();
  const id = useId();
  const add = (picked: Picked) => {
    const others = value.filter((each) => keyOf(each) !== keyOf(picked));
    onChange(isSingle ? [picked] : [...others, picked]);
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
                aria-label={words("form.actor.remove", { name: words.of(picked.labels) })}
                onClick={() => onChange(value.filter((each) => each !== picked))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <ActorSearch label={`${label}: ${words("form.actor.add")}`} codingId={codingId} onPick={add} />
    </div>
  );
}

interface ActorSearchProps {
  readonly label: string;
  readonly codingId: string | undefined;
  onPick(picked: Picked): void;
}

function ActorSearch({ label, codingId, onPick }: ActorSearchProps) {
  const words = useWords();
  const [typed, setTyped] = useState("");
  // A new field for each pick, which takes the focus again: the old one would offer its list once more.
  const [picks, setPicks] = useState(0);
  const wanted = typed.trim();
  const asked = usePaused(wanted);
  // Without a coding nobody can be meant before something is typed.
  const isAsked = asked !== "" || codingId !== undefined;
  const names = useData<NamesAnswer>(isAsked ? "/names" : null, { coding: codingId, typed: asked });
  const isSought = asked !== wanted || names.isFetching;
  const actors = isAsked ? (names.data?.actors ?? []) : [];
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
        // The list opens as somebody types, before anything is found.
        allowsEmptyCollection={codingId !== undefined || wanted !== ""}
        menuTrigger="input"
        onSelectionChange={(key) => {
          const actor = actors.find(({ id }) => id === key);
          if (actor) pick({ id: actor.id, labels: actor.labels });
        }}
      >
        <div className="field">
          <Input dir="auto" placeholder={words("form.actor.type")} ref={picks > 0 ? focusOnce : null} />
          {codingId !== undefined && <Button aria-label={label}>▾</Button>}
        </div>
        <Popover className="popover">
          <ListBox<NamesAnswer["actors"][number]>
            renderEmptyState={() => (
              <p className="meta empty">{words(isSought ? "state.loading" : "form.actor.none")}</p>
            )}
          >
            {(actor) => (
              <ListBoxItem id={actor.id} textValue={words.of(actor.labels)}>
                <Name labels={actor.labels} />
                {actor.inText && <span className="meta"> · {words("form.actor.inText")}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {codingId !== undefined && wanted !== "" && (
        <button type="button" onClick={() => pick({ labels: { ar: wanted, en: wanted } })}>
          {words("form.actor.asTyped")}
        </button>
      )}
    </div>
  );
}
