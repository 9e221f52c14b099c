// What the program makes of each mention of the gold.

let rooms = null;
async function loadRooms() {
  rooms ??= Promise.all([
    import("../../dist/article/read-article.js"),
    import("../../dist/text/read-text.js"),
    import("../../dist/mentions/read-mentions.js"),
    import("../../dist/clauses/read-clauses.js"),
    import("../../dist/clauses/fillers.js"),
    import("../../dist/clauses/pronouns.js"),
  ]);
  return rooms;
}

/** `{file, half, kind, form, quote, outcome, ids, got}` of each mention of the gold, and of each actor outside it. */
export async function linkArticle({ file, half, text, published, gold }, knowledge) {
  const [article, texts, named, clauses, fillers, pronouns] = await loadRooms();
  const read = article.readArticle(new TextEncoder().encode(text), { published, file }).article;
  const tokens = texts.readText(read, knowledge);
  const { mentions } = named.readMentions(read, tokens, knowledge);
  const { reader } = clauses.readClauses(read, tokens, mentions, knowledge);
  const shift = text.indexOf(read.text.slice(0, 20));
  const at = (span) => ({ start: span.start + shift, end: span.end + shift });
  const overlaps = (a, b) => a.start < b.end && b.start < a.end;
  const spans = mentions.map((mention) => ({ mention, ...at(mention.name) }));
  const outcomes = gold
    .filter(({ optional }) => !optional)
    .map((each) => {
      const met = spans.filter((span) => overlaps(span, each)).map(({ mention }) => mention);
      const got =
        each.form === "pronoun"
          ? pronounIds(each, { reader, tokens, at, overlaps, fillers, pronouns, met })
          : idsOf(each.kind, met, reader, fillers);
      const { kind, form, quote, ids } = each;
      return { file, half, kind, form, quote, ids, got, outcome: judge(each, got, knowledge) };
    });
  const spurious = spans
    .filter(
      ({ mention }) =>
        mention.kind === "actor" &&
        mention.actor &&
        !mention.adjective &&
        !["people", "described"].includes(mention.actor.type),
    )
    .filter((span) => !gold.some((each) => overlaps(span, each)))
    .map(({ mention }) => ({
      file,
      half,
      kind: "actor",
      form: "none",
      quote: read.text.slice(mention.start, mention.end),
      ids: [],
      got: [mention.actor.id],
      outcome: "spurious",
    }));
  return [...outcomes, ...spurious];
}

/** "south of X" is right by its X. */
const AREA = /^(?:(?:north|south|east|west)(?:-(?:east|west))?|around)-of-/;

/** Ids that the mentions stand for; for a group of a state its state as well. */
function idsOf(kind, met, reader, fillers) {
  if (kind === "place")
    return met.flatMap(({ place, actor }) =>
      place ? [place.id.replace(AREA, "")] : actor ? [actor.id] : [],
    );
  return met
    .filter(({ adjective, actor }) => !adjective && actor?.type !== "described")
    .flatMap((mention) => {
      const found =
        mention.group || mention.owner || mention.title === "both"
          ? fillers.fillMention(reader, mention).map(({ sense }) => sense)
          : [];
      const senses = mention.actor ? [mention.actor] : found;
      return senses.flatMap((sense) =>
        sense.type === "group" && sense.via ? [sense.id, sense.via.id] : [sense.id],
      );
    });
}

function pronounIds(each, { reader, tokens, at, overlaps, fillers, pronouns, met }) {
  const own = met.find(({ owner }) => owner !== null);
  if (own) return idsOf("actor", [own], reader, fillers);
  const token = tokens.tokens.findIndex((one) => overlaps(at(one), each));
  if (token < 0) return [];
  const suffix = suffixOf(tokens, token);
  const found = suffix ? pronouns.resolvePronoun(reader, suffix, token, token) : null;
  return found && found.sense.type !== "described" ? [found.sense.id] : [];
}

const FREE = {
  هو: "ه",
  هي: "ها",
  هم: "هم",
  he: "he",
  she: "she",
  it: "it",
  they: "they",
  his: "his",
  her: "her",
  its: "its",
  their: "their",
  them: "them",
  him: "him",
};
function suffixOf({ tokens, readings, analyses }, i) {
  const { norm } = tokens[i];
  return (
    FREE[norm] ??
    FREE[norm.replace(/^[وف]/, "")] ??
    analyses[i]?.suffix ??
    readings[i].find(({ suffix }) => suffix)?.suffix ??
    null
  );
}

/** A name outside the packs is right where the program gives no entry of a pack. */
function judge({ kind, ids, several, quote }, got, { actors, places }) {
  const known = got.filter((id) => !/^(?:person|body|place|outlet):/.test(id));
  if (ids.length === 0) return known.length === 0 ? "right" : "wrong";
  if (known.length === 0) return got.length > 0 ? "wrong" : "open";
  if (several) return known.every((id) => ids.includes(id)) ? "right" : "wrong";
  if (known.some((id) => ids.includes(id))) return "right";
  // "تونس" is a town and its state: the state is the area that the town lies in.
  const isItsState = (id) =>
    places.some((place) => ids.includes(place.id) && place.in === id) &&
    actors.some((actor) => actor.id === id && actor.names.ar.some(({ text }) => text === quote));
  return kind === "place" && known.some(isItsState) ? "right" : "wrong";
}
