import type { Filler } from "../../model/index.ts";
import { fillMention } from "../fillers.ts";
import type { Growing } from "../growing.ts";
import type { Reader } from "../reader.ts";

/** Who speaks in a clause, for who goes on speaking behind it: "نقلت رويترز عن X" is X and not the outlet. */
export function whoSpeaks(reader: Reader, clause: Growing): readonly Filler[] {
  const isOutlet = clause.subject.some(({ mention }) => mention.voiceKind === "outlet");
  const speaks = clause.senses.some(({ kind }) => kind === "speech");
  const origin = isOutlet && speaks ? clause.phrases.find(({ prep }) => prep === "عن")?.mention : null;
  const fillers = origin && origin.voiceKind !== "outlet" ? fillMention(reader, origin) : [];
  return fillers.length > 0 ? fillers : clause.subject;
}
