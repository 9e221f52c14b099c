import type { Mention, Phrase } from "../../model/index.ts";
import { isQuote, type Reader } from "../reader.ts";
import type { Picked } from "./pick.ts";

/** A phrase while it grows. */
type Growing = { -readonly [K in keyof Phrase]: Phrase[K] };

/** Complex prepositions that frames name as one. */
const COMPLEX = [
  ["in", "support", "of"],
  ["on", "behalf", "of"],
  ["out", "of"],
  ["at", "the", "hands", "of"],
  ["into", "the", "hands", "of"],
  ["from", "the", "ranks", "of"],
  ["from", "the", "side", "of"],
  ["from", "alongside"],
];
/** Verbs of purpose that say for whom: "to support X". */
const PURPOSE = ["support", "back", "help", "aid", "assist", "bolster", "reinforce"];
const PRONOUNS = ["him", "her", "it", "them"];
const OWNERS = ["his", "her", "its", "their"];

export interface Phrases {
  readonly phrases: Phrase[];
  readonly end: number;
}

/**
 * The noun phrases of tokens `[from, limit)`, up to a comma that is no list, a complementizer or a subordinator,
 * a relative clause, or `stops(i)` (where another verb takes over).
 */
export function readPhrases(
  reader: Reader,
  picked: readonly (Picked | null)[],
  from: number,
  limit: number,
  stops: (i: number) => boolean = () => false,
): Phrases {
  const done: Growing[] = [];
  let growing = null as Growing | null;
  let prep = null as { word: string; at: number } | null;
  let joined = false;
  let i = from;
  const close = () => {
    if (growing) done.push(growing);
    growing = null;
  };
  const open = (first: number, last: number, mention: Mention | null): Growing => ({
    prep: prep?.word ?? (joined ? (done.at(-1)?.prep ?? null) : null),
    first: prep?.at ?? first,
    last,
    mention,
    genitive: null,
    pronoun: null,
    pronounToken: first,
    coordinated: joined && prep === null,
  });
  const begin = (made: Growing) => {
    close();
    growing = made;
    prep = null;
    joined = false;
  };
  while (i < limit) {
    const grown = growing as Growing | null;
    const mention = reader.cover[i] ?? null;
    if (mention) {
      if (reader.tokens[mention.last]?.text === "-" && picked[mention.last + 1]?.use === "passive") {
        // "the UN-backed X": a clause of its own, and here an adjective.
        i = mention.last + 2;
        if (grown && !prep && grown.last === mention.first && determined(reader, grown)) {
          prep = grown.prep === null ? null : { word: grown.prep, at: grown.first };
          growing = null;
        }
        continue;
      }
      if (mention.kind === "time") {
        // "on Tuesday": the preposition belongs to the date.
        close();
        prep = null;
      } else if (mention.adjective) {
        if (!grown || prep) begin(open(i, mention.last, null));
        else grown.last = mention.last;
      } else if (
        grown &&
        !prep &&
        !joined &&
        grown.last === i &&
        !grown.mention &&
        absorbs(reader, grown, mention)
      ) {
        grown.mention = mention;
        grown.last = mention.last;
      } else {
        if (grown && prep?.word === "of" && grown.last === i - (i - prep.at) && transparent(reader, grown)) {
          grown.mention = mention;
          grown.last = mention.last;
          prep = null;
        } else if (possessive(reader, mention) && nounFollows(reader, picked, mention.last)) {
          begin({ ...open(i, mention.last, null), genitive: mention });
        } else
          begin({ ...open(i, mention.last, mention), pronoun: mention.owner, pronounToken: mention.first });
      }
      i = mention.last;
      continue;
    }
    const token = reader.tokens[i];
    if (!token || stops(i)) break;
    if (token.kind === "mark") {
      if (isQuote(token.text) || /[()\-’'.]/.test(token.text)) {
        i++;
        continue;
      }
      if (
        token.text === "," &&
        grown &&
        (listGoesOn(reader, i + 1, limit) || listOfThings(reader, picked, i + 1, limit))
      ) {
        close();
        joined = true;
        i++;
        continue;
      }
      break;
    }
    const word = token.norm;
    const complex = COMPLEX.find((words) => words.every((each, k) => reader.norm(i + k) === each));
    if (complex) {
      close();
      prep = {
        word: complex
          .filter(
            (each, k) =>
              k < complex.length - 1 || each !== "of" || complex.length === 2 || complex[0] !== "at",
          )
          .join(" "),
        at: i,
      };
      if (complex[0] === "out") prep = { word: "out of", at: i };
      i += complex.length;
      continue;
    }
    if (word === "to" && PURPOSE.includes(reader.norm(i + 1)) && picked[i + 1]?.use === "infinitive") {
      close();
      prep = { word: `to ${reader.norm(i + 1)}`, at: i };
      i += 2;
      continue;
    }
    const use = picked[i]?.use;
    if (use === "finite" || use === "infinitive") break;
    if (use === "passive" && picked[i]?.from !== i) break;
    if (reader.classed(i, "relative", "complementizer") && !(word === "that" && demonstrative(reader, i)))
      break;
    if (reader.classed(i, "subordinator") && !reader.classed(i, "preposition")) break;
    if (reader.classed(i, "conjunction")) {
      if (word === "but") break;
      close();
      joined = true;
      i++;
      continue;
    }
    if (PRONOUNS.includes(word) && !(word === "her" && nounFollows(reader, picked, i + 1))) {
      const made = open(i, i + 1, null);
      // After a preposition the phrase is the preposition's word: who it stands for is found through the pronoun.
      begin({ ...made, last: made.prep && prep ? prep.at + 1 : i + 1, pronoun: word, pronounToken: i });
      close();
      i++;
      continue;
    }
    if (reader.classed(i, "preposition") && !(use === "noun" || use === "gerund")) {
      // "hundreds of X": the phrase is X, so it stays open.
      if (!(word === "of" && grown && !prep && transparent(reader, grown))) close();
      prep = { word, at: i };
      joined = false;
      i++;
      continue;
    }
    if (reader.classed(i, "auxiliary", "modal")) break;
    if (
      reader.classed(i, "adverb") &&
      !reader.classed(i, "determiner", "quantity", "direction") &&
      use !== "noun"
    ) {
      i++;
      continue;
    }
    if (OWNERS.includes(word)) {
      begin({ ...open(i, i + 1, null), pronoun: word, pronounToken: i });
      i++;
      continue;
    }
    if (
      grown &&
      !prep &&
      !joined &&
      grown.last >= i - 1 &&
      !grown.mention &&
      !reader.classed(i, "determiner")
    )
      grown.last = i + 1;
    else if (
      grown &&
      !prep &&
      !joined &&
      grown.last >= i - 1 &&
      grown.mention &&
      reader.tokens[i - 1]?.text === "-"
    )
      grown.last = i + 1;
    else begin(open(i, i + 1, null));
    i++;
  }
  close();
  return { phrases: done, end: i };
}

/** "warlord Khalifa Haftar", "positions" + a place: a noun before a name is the same phrase where it can describe it. */
function absorbs(reader: Reader, grown: Growing, mention: Mention): boolean {
  if (grown.pronoun) return false;
  if (mention.actor?.type === "person") return true;
  return transparent(reader, grown) || determined(reader, grown);
}

function determined(reader: Reader, grown: Growing): boolean {
  // A determiner always opens a phrase, so that nothing but prepositions can stand before it.
  return reader.classed(grown.last - 1, "determiner") !== null;
}

/** "hundreds", "the ranks", "positions": words through which "of X" is X. */
function transparent(reader: Reader, grown: Growing): boolean {
  if (grown.mention || grown.genitive) return false;
  for (let i = grown.first; i < grown.last; i++) {
    if (
      !reader.classed(
        i,
        "quantity",
        "part",
        "determiner",
        "preposition",
        "group-fighters",
        "group-forces",
        "group-soldiers",
        "group-modifier",
      )
    )
      return false;
  }
  return true;
}

export function possessive(reader: Reader, mention: Mention): boolean {
  const last = reader.tokens[mention.last - 1];
  const next = reader.tokens[mention.last];
  return /['’]s?$/.test(last?.text ?? "") || (/^['’]$/.test(next?.text ?? "") && next?.start === last?.end);
}

function nounFollows(reader: Reader, picked: readonly (Picked | null)[], i: number): boolean {
  const token = reader.tokens[i];
  if (token?.kind !== "word" || reader.cover[i]?.kind === "time") return false;
  return (
    picked[i]?.use !== "finite" &&
    !reader.classed(i, "preposition", "auxiliary", "modal", "conjunction", "subordinator")
  );
}

/** A comma between names of a list: another name, and then a comma or "and". */
function listGoesOn(reader: Reader, i: number, limit: number): boolean {
  let at = i;
  if (reader.classed(at, "determiner")) at++;
  if (reader.classed(at, "conjunction") && reader.norm(at) === "and") at++;
  const next = reader.cover[at];
  if (!next || next.kind === "time") return false;
  const after = next.last;
  return after < limit && (reader.tokens[after]?.text === "," || reader.norm(after) === "and" || at > i + 1);
}

/** "drones, air defences and fighters": nouns only up to an "and" that joins one more. */
function listOfThings(reader: Reader, picked: readonly (Picked | null)[], i: number, limit: number): boolean {
  for (let k = i; k < Math.min(limit, i + 8); k++) {
    if (reader.norm(k) === "and" && !reader.cover[k]) {
      const next = picked[k + 1]?.use;
      return (
        k > i &&
        next !== "finite" &&
        next !== "passive" &&
        next !== "gerund" &&
        verbless(reader, picked, k + 1, limit)
      );
    }
    if (reader.cover[k]?.kind === "time") return false;
    if (reader.cover[k]) continue;
    const use = picked[k]?.use;
    if (use === "finite" || use === "infinitive" || use === "gerund" || use === "passive") return false;
    if (reader.tokens[k]?.kind === "mark" && reader.tokens[k]?.text !== "," && reader.tokens[k]?.text !== "-")
      return false;
    if (
      reader.classed(
        k,
        "preposition",
        "subordinator",
        "relative",
        "complementizer",
        "auxiliary",
        "modal",
        "determiner",
        "pronoun",
      )
    )
      return false;
  }
  return false;
}

/** After the last of a list comes no verb of its own: else "and" joins two clauses. */
function verbless(reader: Reader, picked: readonly (Picked | null)[], from: number, limit: number): boolean {
  for (let k = from; k < limit; k++) {
    if (reader.cover[k]) continue;
    if (reader.tokens[k]?.kind === "mark" && reader.tokens[k]?.text !== "-") return true;
    if (reader.classed(k, "preposition", "subordinator", "relative", "complementizer")) return true;
    if (picked[k]?.use === "finite" || reader.classed(k, "auxiliary", "modal", "other-verb")) return false;
  }
  return true;
}

/** "that" before a noun and after a preposition is no complementizer. */
function demonstrative(reader: Reader, i: number): boolean {
  return reader.classed(i - 1, "preposition") !== null;
}
