import { type MessageId, useWords } from "../../i18n/words.tsx";
import { CERTAINTIES, STATUSES } from "../vocabulary.ts";
import { ActorsField } from "./actors-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import type { Said } from "./said.ts";

const CLASSES = ["stance", "event", "statement"] as const;

interface FieldProps {
  readonly said: Said;
  onChange(part: Partial<Said>): void;
}

/** What kind of thing the words tell; another class has other codes. */
export function ClassField({
  said,
  hasNothing = false,
  onChange,
}: FieldProps & { readonly hasNothing?: boolean }) {
  const words = useWords();
  const classes = CLASSES.map((value) => ({ value, text: words(`class.${value}`) }));
  return (
    <ChoiceField<(typeof CLASSES)[number] | "nothing">
      label={words("form.class")}
      options={hasNothing ? [...classes, { value: "nothing", text: words("form.nothing") }] : classes}
      value={said.class}
      onChange={(chosen) => onChange({ class: chosen, code: null, mode: null })}
    />
  );
}

interface PartiesProps extends FieldProps {
  /** Whom the words around this coding name is offered first, and others by the name that is typed. */
  readonly codingId?: string;
  /** Who speaks in a statement is told elsewhere. */
  readonly hasVoice?: boolean;
}

/** Who, and toward whom. */
export function PartiesFields({ said, codingId, hasVoice = false, onChange }: PartiesProps) {
  const words = useWords();
  return (
    <div className="parties">
      {!(hasVoice && said.class === "statement") && (
        <ActorsField
          label={words(whoOf(said))}
          codingId={codingId}
          value={said.actors}
          onChange={(actors) => onChange({ actors })}
        />
      )}
      <ActorsField
        label={words(said.class === "event" ? "form.whom.event" : "drawer.recipients")}
        codingId={codingId}
        value={said.recipients}
        onChange={(recipients) => onChange({ recipients })}
      />
    </div>
  );
}

function whoOf({ class: chosen }: Said): MessageId {
  if (chosen === "stance" || chosen === "event") return `form.who.${chosen}`;
  return chosen === "statement" ? "drawer.speaker" : "drawer.actors";
}

/** Whether what is told is, was or may be. */
export function StatusField({ said, onChange }: FieldProps) {
  const words = useWords();
  return (
    <ChoiceField
      label={words("form.status")}
      options={STATUSES.map((value) => ({ value, text: words(`status.${value}`) }))}
      value={said.status}
      onChange={(status) => onChange({ status })}
    />
  );
}

/** How sure the telling is of it. */
export function CertaintyField({ said, onChange }: FieldProps) {
  const words = useWords();
  return (
    <ChoiceField
      label={words("form.certainty")}
      options={CERTAINTIES.map((value) => ({ value, text: words(`certainty.${value}`) }))}
      value={said.certainty}
      onChange={(certainty) => onChange({ certainty })}
    />
  );
}
