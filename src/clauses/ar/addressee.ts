import type { Phrase } from "../../model/index.ts";
import { hasArticle } from "../../text/ar/article.ts";
import { joinedTo } from "../fillers.ts";
import type { Growing } from "../growing.ts";
import { isAddressed, type Reader } from "../reader.ts";
import { NOBODY, type Subject } from "./participle.ts";

/** What a lone name behind the verb is, where a rule says so. */
export type Alone = "passive" | "object" | "people" | "addressee" | undefined;

/**
 * "واتهم السراج بكذا", "وحث الطرفين على كذا", "وطالب المجتمع الدولي بكذا": who goes on speaking is left out, and the one
 * behind the verb is whom he accuses or asks. Null where the phrase may as well be who speaks.
 */
export function whoAsks(
  reader: Reader,
  clause: Growing,
  alone: ReadonlySet<Alone>,
  goesOn: () => Subject | null,
): Subject | null {
  if (clause.reading.suffix || !clause.senses.some(({ kind }) => kind === "speech")) return null;
  const bare = clause.phrases.filter(({ prep, coordinated }) => prep === null && !coordinated);
  const isSomebody = (phrase: Phrase) =>
    isAddressed(reader, phrase) || reader.classed(phrase.first, "title") !== null;
  const [asked, ...others] = bare;
  if (!asked || !isSomebody(asked) || others.some(isSomebody) || holdsTwo(reader, clause, asked)) return null;
  // "اتهمت الحكومة جارتها بكذا", "ناشد X أنصاره كذا": somebody of theirs is named behind them.
  if (others.some(({ pronoun, first }) => pronoun && reader.classed(first, "relation", "people")))
    return null;
  // "وتتهم A، كذا": of what, nothing says, so that nobody need be left out.
  if (namesAnother(reader, clause, asked) || saysNothing(reader, clause)) return null;
  const always = alone.has("addressee") || isOblique(reader, asked);
  if (!always && !reader.classed(asked.first, "addressed")) return null;
  const earlier = goesOn();
  const named = asked.mention?.actor?.id;
  if (earlier?.fillers.every(({ sense }) => sense.id !== named)) return earlier;
  return always ? NOBODY : null;
}

/**
 * "وتتهم A وB C بكذا", "وحمل A في بيان B المسؤولية": the name that stands as a genitive, of what is joined to the first one or
 * of what it is said in, is whom he accuses.
 */
function namesAnother(reader: Reader, { phrases }: Growing, asked: Phrase): boolean {
  return phrases.some(
    (phrase) =>
      phrase !== asked &&
      phrase.genitive?.actor &&
      !phrase.mention &&
      ((phrase.coordinated && phrase.prep === null) ||
        (phrase.prep === "في" && reader.classed(phrase.first + 1, "document", ...TEXTS) !== null)),
  );
}

/** Whether nothing follows the one named: no other phrase, no "that" and no quotation. */
function saysNothing(reader: Reader, { phrases, window }: Growing): boolean {
  const next = window.last;
  const goesOn =
    reader.classed(next, "complementizer") !== null ||
    reader.isMark(next) ||
    reader.quotationFrom(next) !== null;
  return phrases.length < 2 && !goesOn;
}

/** "وشكر نتنياهو الملك", "وهنأت أنقرة والقاهرة الجانبين": who speaks and whom he asks, read as one name or list. */
function holdsTwo(reader: Reader, { phrases }: Growing, asked: Phrase): boolean {
  return joinedTo(phrases, asked).some(({ first, last }) => {
    if (last - first < 2 || !hasArticle(reader, last - 1)) return false;
    return reader.classed(last - 1, "title", "addressed") !== null || /ين$/.test(reader.norm(last - 1));
  });
}

/** "الطرفين", "الحوثيين", "العسكريين": a sound plural or a dual in the form that no subject has. */
function isOblique(reader: Reader, { first, mention }: Phrase): boolean {
  const number = (mention ?? reader.analyses[first])?.number ?? "s";
  return (
    (number === "p" || number === "d") &&
    /..ين$/.test(reader.norm(first)) &&
    (!mention || mention.first === first)
  );
}

/** "بيانا أشادت فيه", "كلمة أثنى فيها", "رسالة اعتبر فيها": a verb of saying that describes what it is said in. */
export function saysInIt(reader: Reader, { token, phrases, senses }: Growing): boolean {
  const within = phrases[0];
  if (!senses.some(({ kind }) => kind === "speech") || within?.prep !== "في" || !within.pronoun) return false;
  for (let i = token - 1; i >= token - 8 && i >= 0; i--) {
    if (reader.classed(i, "document") || reader.classed(i, ...TEXTS)) return true;
    if (reader.tokens[i]?.text === "." || reader.tokens[i]?.text === "؛") return false;
  }
  return false;
}
const TEXTS = [
  "channel-statement",
  "channel-speech",
  "channel-letter",
  "channel-tweet",
  "channel-interview",
  "channel-phone-call",
  "channel-press-conference",
];

/** "ونفى عنه أي شرعية", "واستبعد إيفاد جنود": behind a verb of saying a thing is what is said or denied; it does not speak. */
export function isSaid(reader: Reader, { senses }: Growing, { first }: Phrase): boolean {
  if (!senses.some(({ kind }) => kind === "speech") || reader.classed(first, ...SPEAKING)) return false;
  const isThing = reader.analyses[first]?.pos === "masdar" || /^(?:اي|ما)$/.test(reader.norm(first));
  return isThing || reader.classed(first, "rumour") !== null;
}
const SPEAKING = [
  "unnamed",
  "title",
  "media",
  "document",
  "channel-statement",
  "government-noun",
  "body-head",
  "form-of-address",
];
