import type { VoiceAnswer } from "../../../../src/server/answers/shared.ts";
import { useWords, type Words } from "../../i18n/words.tsx";
import { ActorsField } from "../../parts/form/actors-field.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import type { DraftVoice } from "./draft.ts";
import type { LaidPassage } from "./layers.ts";

interface VoiceFieldProps {
  readonly voice: DraftVoice;
  /** The passages that hold the selected words, the innermost first. */
  readonly passages: readonly LaidPassage[];
  onChange(voice: DraftVoice): void;
}

const NAMELESS = ["unnamed", "document", "social"] as const;

/** Who says it: the article, a voice that it is read to give the word to, or another. */
export function VoiceField({ voice, passages, onChange }: VoiceFieldProps) {
  const words = useWords();
  const value = voice.kind === "passage" ? `passage ${voice.start} ${voice.end}` : voice.kind;
  const choose = (next: string) => {
    const passage = passages.find(({ start, end }) => next === `passage ${start} ${end}`);
    if (passage) onChange({ kind: "passage", start: passage.start, end: passage.end });
    else if (next === "actor") onChange({ kind: "actor", actor: null });
    else if (next === "article") onChange({ kind: "article" });
    else onChange({ kind: next as (typeof NAMELESS)[number], name: "" });
  };
  return (
    <>
      <SelectField
        label={words("article.form.voice")}
        value={value}
        options={[
          { value: "article", text: words("voice.article") },
          ...passages.map(({ start, end, passage }) => ({
            value: `passage ${start} ${end}`,
            text: passage.chain
              .map((each) => voiceText(each, words))
              .join(` ${words("article.chain.then")} `),
          })),
          { value: "actor", text: words("article.form.voice.actor") },
          ...NAMELESS.map((kind) => ({ value: kind, text: words(`voice.${kind}`) })),
        ]}
        onChange={choose}
      />
      {voice.kind === "actor" && (
        <ActorsField
          label={words("article.form.voice.name")}
          isSingle
          value={voice.actor ? [voice.actor] : []}
          onChange={([actor]) => onChange({ kind: "actor", actor: actor ?? null })}
        />
      )}
      {"name" in voice && (
        <label>
          {words("article.form.voice.words")}
          <input
            dir="auto"
            value={voice.name}
            onChange={(event) => onChange({ ...voice, name: event.target.value })}
          />
        </label>
      )}
    </>
  );
}

/** A voice as plain text, for the choices of a field. */
function voiceText({ kind, labels, name }: VoiceAnswer, words: Words): string {
  if (labels) return words.of(labels);
  return name === "" ? words("voice.nobody") : `«${name}» (${words(`voice.${kind}`)})`;
}
