import type { Pos, Proclitic } from "../../analysis.ts";
import { type Cut, cutProclitics, type Proclitics, procliticsOf, QUESTION_CUTS } from "./clitics.ts";
import { type Ending, endingsOf, FREE } from "./enclitics.ts";
import type { Form, FunctionForm, NominalForm, VerbForm } from "./inflection.ts";
import type { Affix, AffixText, Lexeme, Lexicon } from "./lexicon.ts";
import { compareSpelling, type Reading } from "./reading.ts";
import type { Spelled } from "./spelled.ts";

const LONGEST_SUFFIX = 5;

/** All readings of a word that lexicon, affix tables and clitic rules allow. */
export function readingsOf(word: Spelled, lexicon: Lexicon): Reading[] {
  const found = new Search(word, lexicon).run(cutProclitics(word.folded));
  return [...found, ...questions(word, lexicon, found)];
}

/** Readings of one word, found from its cuts. */
class Search {
  private readonly word: Spelled;
  private readonly lexicon: Lexicon;
  private readonly endings: readonly Ending[];
  /** For each ending the suffixes, with their ids, that may stand before it. */
  private readonly suffixes: readonly (readonly AffixText[])[];
  private found: Reading[] = [];

  constructor(word: Spelled, lexicon: Lexicon) {
    this.word = word;
    this.lexicon = lexicon;
    this.endings = endingsOf(word.folded);
    this.suffixes = this.endings.map(({ surface }) => this.suffixesBefore(surface.length));
  }

  run(cuts: readonly Cut[]): Reading[] {
    this.found = [];
    const { folded } = this.word;
    for (const cut of cuts) {
      const prefixes = this.lexicon.prefixesAt(folded, cut.length);
      this.endings.forEach((ending, k) => {
        const end = folded.length - ending.surface.length;
        if (end <= cut.length) return;
        for (const prefix of prefixes)
          this.readCore(cut, end, ending, prefix, this.suffixes[k] as readonly AffixText[]);
      });
    }
    return this.found;
  }

  private suffixesBefore(ending: number): AffixText[] {
    const { folded } = this.word;
    const end = folded.length - ending;
    const out: AffixText[] = [];
    for (let length = 0; length <= LONGEST_SUFFIX && length <= end; length++) {
      const text = folded.slice(end - length, end);
      const id = this.lexicon.suffixes.get(text);
      if (id !== undefined) out.push({ text, id });
    }
    return out;
  }

  private readCore(
    cut: Cut,
    end: number,
    ending: Ending,
    prefix: AffixText,
    suffixes: readonly AffixText[],
  ): void {
    const from = cut.length + prefix.text.length;
    for (const suffix of suffixes) {
      const to = end - suffix.text.length;
      if (to < from) break;
      for (const entry of this.lexicon.stems(this.word.folded, from, to)) {
        for (const affix of this.lexicon.affixes(entry.paradigm, prefix.id, suffix.id)) {
          if ((affix.mask & ending.bit) !== 0)
            this.add(cut, end, ending, this.lexicon.lexeme(entry.lexeme), affix, entry.spelling);
        }
      }
    }
  }

  private add(cut: Cut, end: number, ending: Ending, lexeme: Lexeme, affix: Affix, spelling: string): void {
    const { form } = affix;
    if (ending.second && lexeme.transitivity !== "ditransitive") return;
    const served = serve(cut, form, ending, lexeme.pos);
    if (!served) return;
    const written = affix.prefix + spelling + affix.suffix;
    const { folded } = this.word;
    const before = form.kind === "function" ? form.before : 0;
    const after = form.kind === "function" ? form.after : 0;
    const start = cut.length + before;
    this.found.push({
      proclitics: before ? fused(served.proclitics, folded.slice(cut.length, start)) : served.proclitics,
      start,
      end: end - after,
      ending: after ? fusedEnding(folded.slice(end - after, end)) : ending,
      article: cut.article,
      lexeme,
      inflection: served.inflection,
      spelling: compareSpelling(this.word.spelling, cut.length, end, written),
    });
  }
}

/** How a form serves after a cut: what its clitics are then, and how it is inflected. */
type Served = Pick<Reading, "proclitics" | "inflection">;

function serve(cut: Cut, form: Form, ending: Ending, pos: Pos): Served | null {
  if (form.kind === "verb") return serveVerb(cut, form);
  return form.kind === "nominal" ? serveNominal(cut, form, ending, pos) : serveFunction(cut, form);
}

function serveVerb(cut: Cut, form: VerbForm): Served | null {
  if (cut.article || (cut.preposition && cut.preposition !== "ل")) return null;
  const inflection = cut.particle === "س" ? form.future : cut.particle === "ل" ? form.afterLam : form.plain;
  if (!inflection) return null;
  const { proclitics, purpose, emphasis } = cut;
  if (cut.particle !== "ل") return { proclitics, inflection };
  return { proclitics: inflection.aspect === "imperfect" ? purpose : emphasis, inflection };
}

function serveNominal(cut: Cut, form: NominalForm, ending: Ending, pos: Pos): Served | null {
  if (cut.particle === "س") return null;
  const bound = ending.pronoun !== null;
  if (bound && (cut.article || pos === "PROPN")) return null;
  const state = bound ? form.bound : cut.article ? form.definite : form.free;
  const inflection = cut.preposition ? state?.afterPreposition : state?.plain;
  return inflection ? { proclitics: cut.proclitics, inflection } : null;
}

function serveFunction(cut: Cut, form: FunctionForm): Served | null {
  if (cut.article || cut.particle === "س") return null;
  if (cut.preposition && !form.followsPreposition) return null;
  return { proclitics: cut.proclitics, inflection: form.plain };
}

function fused(proclitics: Proclitics, letter: string): Proclitics {
  const preposition: Proclitic = { letter, surface: letter, role: "preposition" };
  return procliticsOf([...proclitics.list, preposition]);
}

function fusedEnding(surface: string): Ending {
  const pronoun = { surface, role: "pronoun", person: 1, gender: null, number: "singular" } as const;
  return { surface, label: surface, bit: FREE, pronoun, second: null };
}

/** Words that a question in a report begins with so often that أ is read before them though another word looks alike. */
const NEGATIONS: ReadonlySet<string> = new Set(["لم", "لن", "ليس"]);
const ASKED: ReadonlySet<Pos> = new Set(["PART", "PRON", "ADP", "ADV", "SCONJ"]);

/**
 * Readings with the interrogative أ (أيعقل, ألم). Most words that begin with أ are no question (أعلن, أكبر, أمن): but
 * before a negation one is read only where no other word is spelled so.
 */
function questions(word: Spelled, lexicon: Lexicon, others: readonly Reading[]): Reading[] {
  if (!word.spelling.startsWith("أ")) return [];
  const cuts = QUESTION_CUTS.filter(
    ({ begins }) => word.folded.startsWith(begins) && word.folded.length > begins.length,
  );
  return new Search(word, lexicon).run(cuts).filter(({ lexeme, inflection }) => {
    if (lexeme.pos === "PART" && NEGATIONS.has(lexeme.lemmaFolded)) return true;
    const asked = ASKED.has(lexeme.pos) || inflection.aspect === "imperfect" || lexeme.lemmaFolded === "كان";
    return asked && others.every(({ spelling }) => spelling === "wrong");
  });
}
