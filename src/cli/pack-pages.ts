import type { Actor, Alias, DatedLink, Place } from "../model/index.ts";
import type { PackEntry } from "../pipeline/pack-entries.ts";

/** A page of what packs hold, to be written into a file. */
export interface PackPage {
  readonly file: string;
  readonly text: string;
}

/**
 * Markdown pages of what the packs hold: one for each pack, and `README.md` that counts them. Arabic stands in block
 * quotes, which turn as a whole.
 */
export function packPages(entries: readonly PackEntry[]): PackPage[] {
  const packs = [...new Set(entries.map(({ entry }) => entry.pack))].sort();
  return [
    {
      file: "README.md",
      text: `# What the packs hold\n\n${packTable(entries, (pack) => `[${pack}](${pack}.md)`)}`,
    },
    ...packs.map((pack) => ({
      file: `${pack}.md`,
      text: pageOf(
        pack,
        entries.filter(({ entry }) => entry.pack === pack),
      ),
    })),
  ];
}

/** A table of the packs: how many actors, names, places, and how many entries name their source. */
export function packTable(
  entries: readonly PackEntry[],
  called: (pack: string) => string = (pack) => pack,
): string {
  const packs = [...new Set(entries.map(({ entry }) => entry.pack))].sort();
  const rows = packs.map((pack) => [
    called(pack),
    ...counts(entries.filter(({ entry }) => entry.pack === pack)),
  ]);
  return [
    "| pack | actors | people | places | names, Arabic | names, Latin | with source |",
    "|---|---|---|---|---|---|---|",
    ...[...rows, ["all", ...counts(entries)]].map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ].join("\n");
}

function counts(entries: readonly PackEntry[]): number[] {
  const number = (is: (each: PackEntry) => boolean) => entries.filter(is).length;
  const names = (language: "ar" | "en") =>
    entries.reduce((sum, { entry }) => sum + entry.names[language].length, 0);
  return [
    number(({ kind }) => kind === "actor"),
    number(({ entry }) => entry.type === "person"),
    number(({ kind }) => kind === "place"),
    names("ar"),
    names("en"),
    number(({ source }) => source !== undefined),
  ];
}

function pageOf(pack: string, entries: readonly PackEntry[]): string {
  const types = [...new Set(entries.map(({ kind, entry }) => `${kind}: ${entry.type}`))].sort();
  const sections = types.map((type) => {
    const mine = entries.filter(({ kind, entry }) => `${kind}: ${entry.type}` === type);
    return `## ${type} (${mine.length})\n\n${mine.map(entryToMarkdown).join("\n")}`;
  });
  return `# Pack ${pack}\n\n${sections.join("\n")}`;
}

/** All that a pack says of one actor or place. */
export function entryToMarkdown(each: PackEntry): string {
  const { entry, file, line, note, source } = each;
  const facts = each.kind === "actor" ? actorFacts(each.entry) : placeFacts(each.entry);
  const arabic = entry.names.ar.map(nameWords).join("، ");
  const lines = [
    `### ${escapeMarkdown(entry.labels.en)} \`${entry.id}\``,
    "",
    ...(arabic === "" ? [] : [`> ${arabic}`, ""]),
    ...[
      ...facts,
      ...(note ? [note] : []),
      `Source: ${source ?? "not given"}`,
      `Stands in ${file}:${line}`,
    ].map((fact) => `- ${escapeMarkdown(fact)}`),
    "",
  ];
  return lines.join("\n");
}

function actorFacts({
  type,
  countries,
  names,
  wikidata,
  roles,
  affiliations,
  rivals,
  forcesOf,
  active,
}: Actor): string[] {
  return [
    [
      `${type}${countries.length > 0 ? ` of ${countries.join(", ")}` : ""}`,
      ...(wikidata ? [wikidata] : []),
    ].join("; "),
    ...namesFact(names.en),
    ...(active ? [`existed ${intervalOf(active)}`] : []),
    ...(forcesOf ? [`forces of ${forcesOf}`] : []),
    ...roles.map((role) => `${role.title.en} (${role.of})${linkWords(role)}`),
    ...affiliations.map((link) => `stands for ${link.via}${linkWords(link)}`),
    ...rivals.map((link) => `rival of ${link.of}${linkWords(link)}`),
  ];
}

function placeFacts({
  type,
  in: state,
  names,
  lat,
  lon,
  metonymOf,
  wikidata,
  geonames,
  population,
}: Place): string[] {
  const ids = [...(wikidata ? [wikidata] : []), ...(geonames ? [`GeoNames ${geonames}`] : [])];
  const where = lat === null || lon === null ? "no point" : `${lat}, ${lon}`;
  return [
    [`${type} in ${state}`, where, ...ids, ...(population ? [`${population} people`] : [])].join("; "),
    ...namesFact(names.en),
    ...(metonymOf ? [`may stand for ${metonymOf}`] : []),
  ];
}

const namesFact = (names: readonly Alias[]) =>
  names.length > 1 ? [`names: ${names.map(nameWords).join("; ")}`] : [];

/** A name with the conditions under which it holds. */
function nameWords({ text, ambiguous, when, loaded }: Alias): string {
  const conditions = [
    ...(ambiguous ? ["borne by others too"] : []),
    ...(when?.about ? [`about ${when.about.join(", ")}`] : []),
    ...(when?.outlet ? [`in ${when.outlet.join(", ")}`] : []),
    ...(loaded ? ["loaded"] : []),
  ];
  // Isolated, so that neither script turns the other's words.
  return conditions.length > 0 ? `\u2068${text}\u2069 \u2068(${conditions.join("; ")})\u2069` : text;
}

function linkWords(link: DatedLink): string {
  const notes = [...(link.note ? [link.note] : []), ...(link.source ? [`source: ${link.source}`] : [])];
  const interval = intervalOf(link);
  return `${interval === "" ? "" : `, ${interval}`}${notes.length > 0 ? `. ${notes.join("; ")}` : ""}`;
}

/** Dates as the pack gives them; nothing where it gives none. */
function intervalOf({ from, to }: { readonly from?: string; readonly to?: string | null }): string {
  if (from === undefined && to === undefined) return "";
  return `from ${from ?? "an unknown date"} ${to === null ? "on" : `to ${to ?? "an unknown date"}`}`;
}

const escapeMarkdown = (text: string) => text.replace(/[\\`*_<>[\]|]/g, "\\$&");
