import type { SuggestedName } from "../pipeline/suggest-names.ts";

const TYPES: Readonly<Record<string, string>> = {
  حركة: "movement",
  تيار: "movement",
  حزب: "party",
  شركة: "company",
  كتيبة: "militia",
  لواء: "militia",
  قوة: "force",
  مليشيا: "militia",
  ميليشيا: "militia",
  جيش: "force",
};

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [..."ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآئءؤ"].map((letter, i) => [
    letter,
    "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a a i a y a w".split(" ")[i] as string,
  ]),
);

/** Letters that an id may have, from an Arabic name: rough, to be bettered by hand. */
function idOf(name: string): string {
  const latin = [...name].map((letter) => (letter === " " ? "-" : (LATIN[letter] ?? ""))).join("");
  return latin.replace(/-+/g, "-").replace(/^-|-$/g, "") || "name";
}

/**
 * Pack files to begin with: an entry for each name, with where it stands as a comment.
 *
 * @returns YAML of an `actors` file, and of a `places` file where places were found
 */
export function suggestedPack(names: readonly SuggestedName[]): string {
  const actors = names.filter(({ kind }) => kind !== "place");
  const places = names.filter(({ kind }) => kind === "place");
  return [
    ...(actors.length > 0 ? [section("actors", actors)] : []),
    ...(places.length > 0 ? [section("places", places)] : []),
  ].join("\n");
}

function section(kind: "actors" | "places", names: readonly SuggestedName[]): string {
  const used = new Map<string, number>();
  const entries = names.map((each) => {
    const id = idOf(each.name);
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return entryOf(kind, times > 1 ? `${id}-${times}` : id, each);
  });
  return `# Save as ${kind}.yaml in a folder of your own, keep what you know, and correct types and ids.\nkind: ${kind}\nentries:\n${entries.join("")}`;
}

function entryOf(
  kind: "actors" | "places",
  id: string,
  { name, head, count, articles, sentences, ...rest }: SuggestedName,
): string {
  const type = kind === "places" ? "town" : rest.kind === "person" ? "person" : (TYPES[head ?? ""] ?? "body");
  const lines = [
    `  # ${count} ${count === 1 ? "time" : "times"} in ${articles} ${articles === 1 ? "article" : "articles"}:`,
    ...sentences.map(({ file, text }) => `  #   ${file}: ${text}`),
    `  - id: ${id}`,
    `    type: ${type}`,
    `    names: {ar: [${JSON.stringify(name)}]}`,
    ...(kind === "places" ? ["    in: "] : []),
    '    source: "where this can be looked up"',
  ];
  return `${lines.join("\n")}\n`;
}
