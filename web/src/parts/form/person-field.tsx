import { type FormEvent, useId, useRef, useState } from "react";
import { Message, useWords } from "../../i18n/words.tsx";
import { setPerson, usePerson } from "../person.ts";
import { Apart } from "../text.tsx";

/** Who decides and codes here: asked once, shown, and changed on request. */
export function PersonField() {
  const words = useWords();
  const person = usePerson();
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  if (person !== "" && !isOpen)
    return (
      <p className="person">
        <Message id="form.person.is" values={{ name: <Apart key="name" text={person} /> }} />{" "}
        <button
          type="button"
          className="quiet"
          // Whoever has just given the name goes on from here.
          ref={(button) => {
            if (button && wasOpen.current) button.focus();
            wasOpen.current = false;
          }}
          onClick={() => {
            wasOpen.current = true;
            setOpen(true);
          }}
        >
          {words("form.person.change")}
        </button>
      </p>
    );
  return <PersonForm person={person} onDone={() => setOpen(false)} />;
}

const focusOnce = (input: HTMLInputElement | null): void => input?.focus();

function PersonForm({ person, onDone }: { person: string; onDone: () => void }) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState(person);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === "") return;
    setPerson(typed);
    onDone();
  };
  return (
    <form className="person" onSubmit={submit}>
      <label htmlFor={id}>{words("form.person.ask")}</label>
      <input
        id={id}
        ref={person === "" ? null : focusOnce}
        dir="auto"
        maxLength={80}
        autoComplete="name"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />{" "}
      <button type="submit" disabled={typed.trim() === ""}>
        {words("form.person.keep")}
      </button>
    </form>
  );
}
