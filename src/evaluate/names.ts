import type { GoldSlot, RecordRef } from "./gold.ts";

const LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ؤ: "و",
  ئ: "ي",
  ی: "ي",
  ک: "ك",
};

/** Folds spelling variants of a name: letters, marks, punctuation, case, spaces. */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[أإآٱىةؤئیک]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/[^\p{L}\p{N}_\s]/gu, " ")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .join(" ");
}

const foldId = (id: string) => foldName(id.replaceAll("-", " "));

/** All accepted names of some gold ids. */
export function goldNames(
  entities: Readonly<Record<string, readonly string[]>>,
  ids: readonly string[],
): Set<string> {
  const names = new Set(ids.flatMap((id) => [foldId(id), ...(entities[id] ?? []).map(foldName)]));
  names.delete("");
  return names;
}

/** All accepted names of a gold slot. */
export function slotNames(
  entities: Readonly<Record<string, readonly string[]>>,
  slot: GoldSlot = [],
): Set<string> {
  return goldNames(entities, slot.flat());
}

/** All names a record's ref goes by, those of its `via` included. */
export function namesSaid(ref: RecordRef): Set<string> {
  if (typeof ref === "string") return new Set([foldName(ref)]);
  const plain = [ref.id, ref.text, ref.name, ref.label]
    .filter((name) => typeof name === "string")
    .map(foldId);
  const labels = Object.values(ref.labels ?? {})
    .flat()
    .filter((label) => typeof label === "string")
    .map(foldName);
  const via = ref.via === undefined || ref.via === null ? [] : [...namesSaid(ref.via)];
  const names = new Set([...plain, ...labels, ...(ref.aliases ?? []).map(foldName), ...via]);
  names.delete("");
  return names;
}

/** All names that a slot of a record goes by. */
export function allNamesSaid(refs: readonly RecordRef[] = []): Set<string> {
  return new Set(refs.flatMap((ref) => [...namesSaid(ref)]));
}

/** Whether two sets of names share one, with or without the article; an empty gold set asks for nothing. */
export function namesMeet(said: ReadonlySet<string>, gold: ReadonlySet<string>): boolean {
  if (gold.size === 0) return true;
  const bare = new Set([...gold].map(withoutArticle));
  return [...said].some((name) => bare.has(withoutArticle(name)));
}

function withoutArticle(name: string): string {
  return name.startsWith("ال") && [...name].length > 4 ? [...name].slice(2).join("") : name;
}
