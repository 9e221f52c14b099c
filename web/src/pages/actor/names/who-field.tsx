import { type RefCallback, useCallback, useId, useRef, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { ActorsAnswer } from "../../../../../src/server/answers/actor.ts";
import type { NamesAnswer } from "../../../../../src/server/answers/choices.ts";
import { useData } from "../../../api/client.ts";
import { useWords } from "../../../i18n/words.tsx";
import { Name } from "../../../parts/text.tsx";
import { usePaused } from "../../../parts/use-paused.ts";
import type { Who } from "./draft.ts";

type Known = Extract<Who, { readonly id: string }>;

interface WhoFieldProps {
  /** Id of the actor that it cannot be. */
  readonly but: string;
  readonly who: Who | null;
  /** Somebody new can be meant. */
  readonly mayBeNew: boolean;
  onChange(who: Who | null): void;
}

const SHOWN = 12;

/** Who is meant: an actor of the packs or of the project, or somebody new by a name. */
export function WhoField({ but, who, mayBeNew, onChange }: WhoFieldProps) {
  const words = useWords();
  // What is pressed goes with it: the focus goes on in what comes instead, and nowhere while somebody types there.
  const hasChanged = useRef(false);
  const goOn = useCallback((element: HTMLElement | null) => {
    if (!element || !hasChanged.current) return;
    hasChanged.current = false;
    element.focus();
  }, []);
  const change = (next: Who | null) => {
    hasChanged.current = true;
    onChange(next);
  };
  if (who?.id === null)
    return <NewFields who={who} first={goOn} onType={onChange} onOther={() => change(null)} />;
  if (who !== null)
    return (
      <p className="who">
        <span className="field-name">{words("actor.names.who")}</span>
        <Name labels={who.labels} />{" "}
        <button type="button" className="quiet" ref={goOn} onClick={() => change(null)}>
          {words("actor.names.who.other")}
        </button>
      </p>
    );
  return (
    <div className="who">
      <WhoSearch but={but} input={goOn} onPick={change} />
      {mayBeNew && (
        <button type="button" onClick={() => change({ id: null, ar: "", en: "" })}>
          {words("actor.names.new")}
        </button>
      )}
    </div>
  );
}

interface WhoSearchProps {
  readonly but: string;
  readonly input: RefCallback<HTMLInputElement>;
  onPick(who: Known): void;
}

function WhoSearch({ but, input, onPick }: WhoSearchProps) {
  const words = useWords();
  const [typed, setTyped] = useState("");
  const asked = usePaused(typed.trim());
  const packs = useData<NamesAnswer>(asked === "" ? null : "/names", { typed: asked });
  const named = useData<ActorsAnswer>(asked === "" ? null : "/actors", { q: asked, limit: SHOWN });
  const isSought = asked !== typed.trim() || packs.isFetching || named.isFetching;
  // A list that changed under somebody's keys would choose another.
  const all = asked === "" || isSought ? [] : [...(packs.data?.actors ?? []), ...(named.data?.actors ?? [])];
  // Whom the packs have and codings name is found twice.
  const found = [...new Map(all.map(({ id, labels }) => [id, { id, labels }])).values()].filter(
    ({ id }) => id !== but,
  );
  return (
    <ComboBox
      className="picker"
      items={found}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        const actor = found.find(({ id }) => id === key);
        if (actor) onPick(actor);
      }}
      allowsEmptyCollection={typed.trim() !== ""}
      menuTrigger="input"
    >
      <Label>{words("actor.names.who")}</Label>
      <Input ref={input} dir="auto" placeholder={words("actor.names.who.type")} />
      <Popover className="popover">
        <ListBox<Known>
          renderEmptyState={() => (
            <p className="meta empty">{words(isSought ? "state.loading" : "actor.names.who.none")}</p>
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
  );
}

interface NewFieldsProps {
  readonly who: Extract<Who, { readonly id: null }>;
  readonly first: RefCallback<HTMLInputElement>;
  onType(who: Who): void;
  onOther(): void;
}

function NewFields({ who, first, onType, onOther }: NewFieldsProps) {
  const words = useWords();
  const id = useId();
  return (
    <div className="who">
      {(["ar", "en"] as const).map((language, index) => (
        <div key={language}>
          <label htmlFor={`${id}-${language}`}>{words(`actor.names.new.${language}`)}</label>
          <input
            id={`${id}-${language}`}
            ref={index === 0 ? first : null}
            lang={language}
            dir={language === "ar" ? "rtl" : "ltr"}
            maxLength={200}
            value={who[language]}
            onChange={(event) => onType({ ...who, [language]: event.target.value })}
          />
        </div>
      ))}
      <button type="button" className="quiet" onClick={onOther}>
        {words("actor.names.who.other")}
      </button>
    </div>
  );
}
