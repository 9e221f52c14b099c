import { normaliseArabic } from "../../text/ar/normalise.ts";
import type { Growing } from "../growing.ts";
import type { Reader } from "../reader.ts";
import type { Subject } from "./participle.ts";

/**
 * "وقعت X بيانا يدعم Y", "أصدر X بيانا مشتركا يدين Y": what a text says right behind its name, they say who have issued or
 * signed it. Only of a text that is there: "لم توقع", "ستصدر" and "رفضت بيانا" say nothing of who speaks in it.
 */
export function issuerOf(reader: Reader, clauses: readonly Growing[], clause: Growing): Subject | null {
  const { token, reading } = clause;
  if (reading.tense !== "imperfect" || reading.pre.length > 0) return null;
  const isText = (i: number) => reader.words("issued-text").includes(reader.norm(i));
  const text = !isText(token - 1) && isAdjective(reader, token - 1) ? token - 2 : token - 1;
  if (!isText(text)) return null;
  const noun = reader.analyses[text];
  if (noun && noun.gender !== "?" && reading.gender !== "?" && noun.gender !== reading.gender) return null;
  const verb = clauses.findLast((each) => each.token < text && each.reading.pos === "verb");
  if (verb?.sentence !== clause.sentence || verb.window.last < text || verb.reading.tense !== "perfect")
    return null;
  if (!reader.words("issues-text").includes(normaliseArabic(verb.reading.lemma))) return null;
  if (reader.classed(verb.token - 1, "negator", "conditional", "maybe", "possibly") || verb.passive)
    return null;
  const fillers = verb.subject.map((filler) => ({ ...filler, found: "ellipsis" as const }));
  return fillers.length > 0 ? { fillers, phrase: null, passive: false } : null;
}

/** "بيانا مشتركا", "رسالة مفتوحة": an indefinite word of the noun's own ending. */
function isAdjective(reader: Reader, i: number): boolean {
  const word = reader.analyses[i];
  return !reader.cover[i] && word?.pos !== "verb" && !word?.article && /[اة]$/.test(reader.norm(i));
}
