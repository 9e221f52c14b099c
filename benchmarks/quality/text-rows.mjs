// What `npm run bench -- text` shows: a goal is what was asked for, `beat` what it stands beside, a key of the same run
// or a text.
const CORPORA = { wikinews: "WikiNews", pud: "PUD", padt: "PADT" };

function perCorpus(measure, label, goals, beat) {
  return Object.keys(goals).map((source) => ({
    key: `${measure}_${source}`,
    label: `${label}, ${CORPORA[source]}`,
    goal: goals[source] === null ? "" : `>= ${goals[source]}`,
    beat: beat && `${beat}_${source}`,
    beatLabel: {
      segmentation_fewest_clitics: "fewest clitics",
      lemma_most_frequent: "most frequent",
      pos_fewest_clitics: "fewest clitics",
    }[beat],
  }));
}

export const ROWS = [
  {
    title: "Words, on text left out of training",
    rows: [
      ...perCorpus(
        "segmentation",
        "clitics",
        { wikinews: 98.5, pud: 98.8, padt: null },
        "segmentation_fewest_clitics",
      ),
      ...perCorpus("lemma", "lemma", { pud: 95, padt: null }, "lemma_most_frequent"),
      ...perCorpus("pos", "part of speech", { wikinews: 95.5, pud: 95.5, padt: null }, "pos_fewest_clitics"),
      ...perCorpus("verb_p", "finite verb, precision", { wikinews: null, pud: null, padt: null }),
      ...perCorpus("verb_r", "finite verb, recall", { wikinews: null, pud: null, padt: null }),
      ...perCorpus("verb_first", "verb at the head of a sentence, recall", {
        wikinews: null,
        pud: null,
        padt: null,
      }),
      ...perCorpus("verb_first_p", "the same, precision", { wikinews: null, pud: null, padt: null }),
    ],
  },
  {
    title: "Masdars tied to their verb, hand list",
    rows: [
      { key: "masdar", label: "masdars", goal: ">= 95" },
      { key: "masdar_blind", label: "of these, blind", goal: "" },
      { key: "masdar_called_so", label: "masdars whose likeliest reading is called one", goal: "" },
      { key: "masdar_false", label: "plain nouns called masdars", goal: "" },
      { key: "participle", label: "participles", goal: "" },
    ],
  },
  {
    title: "Sentences",
    rows: [
      {
        key: "sentences_f1",
        label: "boundaries, F1",
        goal: "",
        beat: "sentences_segmenter_f1",
        beatLabel: "Intl.Segmenter",
      },
    ],
  },
  {
    title: "Speed and memory, median of five processes (least to most)",
    rows: [
      {
        key: "words_per_second",
        label: "words a second, warm",
        goal: ">= 40000",
        beat: "words_per_second_stemmer",
        beatLabel: "snowball-stemmers",
      },
      {
        key: "words_per_second_first_pass",
        label: "words a second, first text of a process",
        goal: "",
        beat: "words_per_second_stemmer_first_pass",
        beatLabel: "snowball-stemmers",
      },
      { key: "words_per_second_new_text", label: "words a second, second text, unseen", goal: "" },
      { key: "load_ms", label: "load, ms", goal: "<= 200" },
      { key: "rss_growth_mb", label: "resident growth, MB", goal: "<= 120" },
    ],
  },
];
