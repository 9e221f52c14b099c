import type { CodingAnswer, VoiceAnswer } from "../../../../src/server/answers/shared.ts";

/** Whose word it is, as the board's signs tell it. */
export type VoiceKind = "own" | "actor" | "outlet" | "author" | "unnamed" | "document" | "social";

/** The voice that a chain comes from: an outlet relays, so the first inside it that is none. Null for the article's own. */
export function originIn(chain: readonly VoiceAnswer[]): VoiceAnswer | null {
  return chain.find(({ kind }) => kind !== "outlet") ?? chain.at(-1) ?? null;
}

/** Whose word a coding stands on. Own: those who act or hold say so themselves, or who stands for them does. */
export function voiceKindOf({ chain, actors }: Pick<CodingAnswer, "chain" | "actors">): VoiceKind {
  const voice = originIn(chain);
  if (voice === null) return "author";
  const ids = new Set(actors.flatMap(({ id, via }) => [id, ...(via ? [via.id] : [])]));
  // Somebody whom no pack knows is told by the words of the text alone.
  const isOwn =
    [voice.id, voice.via?.id].some((id) => id !== undefined && ids.has(id)) ||
    (voice.id === undefined && voice.name !== "" && actors.some(({ text }) => text === voice.name));
  return voice.kind === "actor" && isOwn ? "own" : voice.kind;
}

/** Whether the voice has a name. */
export function isNamed({ chain }: Pick<CodingAnswer, "chain">): boolean {
  const voice = originIn(chain);
  return voice !== null && voice.kind !== "unnamed" && (voice.id !== undefined || voice.name !== "");
}
