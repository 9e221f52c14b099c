import type { Analysis, Pos } from "../../analysis.ts";

/** What a word of a closed class is, whatever stands around it. */
export interface ClosedForm extends Pick<Analysis, "pos" | "lemma"> {
  readonly features: Partial<Pick<Analysis, "aspect" | "person" | "gender" | "number" | "cases">>;
}

/** Words by part of speech. A word in two lines has two readings; context.ts chooses. */
const WORDS: Partial<Record<Pos, string>> = {
  DET: "the a an no every each some any all both either neither this these those that another half",
  PRON: "that this these those who whom whose which what nobody nothing everybody everyone everything someone somebody something anyone anybody anything one none there some all both",
  ADP: "of in on at by for with from against between among amongst into onto upon during without within under over near across through toward towards despite amid beyond behind outside inside about around above below beneath along off out up down via per throughout like as than after before since until till to past except besides",
  SCONJ:
    "that if whether because although though unless while whereas lest after before since until till as than",
  CCONJ: "and or but nor yet",
  PART: "not to",
  ADV: "never also too very now then here however already still again soon even only just when where why how perhaps not yet once twice there about apart away ahead together",
  ADJ: "southern northern eastern western several many more most few fewer other such own same much less last next",
};

/** Forms of the auxiliaries: lemma, then form:features (p perfect, i imperfect; person; s singular). */
const AUXILIARIES = `
be be:i am:i1s is:i3s are:i was:ps were:p been:p being:i
have have:i has:i3s had:p having:i
do do:i does:i3s did:p
will will:i wo:i
can can:i ca:i
shall shall:i sha:i
may may:i
must must:i
would would:
could could:
might might:
should should:
ought ought:`;

/** Personal pronouns: lemma, then form:person, gender, number, case. */
const PRONOUNS = `
i i:1-sn me:1-sa my:1-sg mine:1-sg myself:1-sa
you you:2--na your:2--g yours:2--g yourself:2-sa yourselves:2-pa
he he:3msn him:3msa his:3msg himself:3msa
she she:3fsn her:3fsag hers:3fsg herself:3fsa
it it:3-sna its:3-sg itself:3-sa
we we:1-pn us:1-pa our:1-pg ours:1-pg ourselves:1-pa
they they:3--n them:3--a their:3--g theirs:3--g themselves:3-pa`;

const CASES = { n: "nominative", a: "accusative", g: "genitive" } as const;

const forms = new Map<string, ClosedForm[]>();
const add = (word: string, form: ClosedForm) => forms.set(word, [...(forms.get(word) ?? []), form]);

for (const [pos, words] of Object.entries(WORDS))
  for (const word of words.split(" "))
    add(word, { pos: pos as Pos, lemma: word === "an" ? "a" : word, features: {} });
for (const [lemma, form, features] of entriesOf(AUXILIARIES)) {
  add(form, {
    pos: "AUX",
    lemma,
    features: {
      aspect: features.startsWith("p") ? "perfect" : features.startsWith("i") ? "imperfect" : null,
      person: personOf(features[1]),
      number: features.endsWith("s") ? "singular" : null,
    },
  });
}
for (const [lemma, form, features] of entriesOf(PRONOUNS)) {
  const [person, gender, number, ...cases] = features;
  add(form, {
    pos: "PRON",
    lemma,
    features: {
      person: personOf(person),
      gender: gender === "m" || gender === "f" ? gender : null,
      number: number === "s" ? "singular" : number === "p" ? "plural" : null,
      cases: cases.map((each) => CASES[each as keyof typeof CASES]),
    },
  });
}

/** The readings that a folded word has as a word of a closed class. */
export function closedForms(word: string): readonly ClosedForm[] {
  return forms.get(word) ?? [];
}

function entriesOf(table: string): [lemma: string, form: string, features: string][] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [lemma = "", ...rest] = line.split(" ");
      return rest.map((entry): [string, string, string] => {
        const [form = "", features = ""] = entry.split(":");
        return [lemma, form, features];
      });
    });
}

function personOf(digit: string | undefined): 1 | 2 | 3 | null {
  return digit === "1" || digit === "2" || digit === "3" ? (Number(digit) as 1 | 2 | 3) : null;
}
