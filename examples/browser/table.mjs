import { COLUMNS, FEATURES, KINDS, PAGE, POS, ROLES } from "./words.mjs";

/** Columns of a language: English has neither roots nor patterns. */
const COLUMNS_OF = {
  ar: Object.keys(COLUMNS),
  en: Object.keys(COLUMNS).filter((name) => name !== "root" && name !== "pattern"),
};

/**
 * A table of readings, one row a token.
 *
 * @param readings one `{ token, analysis }` a row
 * @param language language of the sentence, `ar` or `en`
 * @param say picks a text of the page's language from `[Arabic, English]`
 */
export function makeTable(readings, language, say) {
  const names = COLUMNS_OF[language];
  const heads = names.map((name) => element("th", { scope: "col" }, say(COLUMNS[name])));
  const rows = readings.map(({ token, analysis }) => {
    const parts = cellsOf(token, analysis, language, say);
    return element("tr", {}, ...names.map((name) => cell(name, parts[name])));
  });
  return element(
    "table",
    {},
    element("caption", {}, say(PAGE.caption)),
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...rows),
  );
}

function cell(name, parts) {
  const tag = name === "word" ? "th" : "td";
  const attributes = name === "word" ? { scope: "row" } : {};
  return element(tag, { ...attributes, "data-column": name }, ...parts);
}

function cellsOf(token, analysis, language, say) {
  const word = (text) => element("bdi", { lang: language, dir: language === "ar" ? "rtl" : "ltr" }, text);
  const guess = analysis.known ? [] : [" ", element("small", {}, say(PAGE.guess))];
  const isMark = analysis.pos === "PUNCT";
  const { verb } = analysis;
  return {
    word: [word(token.text)],
    place: [element("bdi", { dir: "ltr" }, `${token.start}–${token.end}`)],
    clitics: cliticsOf(analysis, word, say),
    lemma: isMark ? [] : [word(analysis.lemma), ...guess],
    root: analysis.root ? [word([...analysis.root].join(" "))] : [],
    // Many fonts have no alef wasla; lemmas are written without it too.
    pattern: analysis.pattern ? [word(analysis.pattern.replaceAll("ٱ", "ا"))] : [],
    pos: [say(POS[analysis.pos])],
    features: [featuresOf(analysis, say).join(say(["، ", ", "]))],
    verb: verb ? [piece(verb.lemma, KINDS[verb.kind], word, say)] : [],
  };
}

/** Each clitic with its role; the pieces of a word keep the word's order. */
function cliticsOf({ proclitics, enclitic, secondObject }, word, say) {
  const pieces = [
    ...proclitics.map(({ letter, role }) => ({ text: `${letter}+`, role })),
    ...[enclitic, secondObject]
      .filter((each) => each)
      .map(({ surface, role }) => ({ text: `+${surface}`, role })),
  ];
  return pieces.map(({ text, role }) => piece(text, ROLES[role], word, say));
}

/** A form with what it is, on a line of its own. */
function piece(text, label, word, say) {
  return element("span", { class: "piece" }, word(text), " ", element("small", {}, say(label)));
}

function featuresOf(analysis, say) {
  return Object.entries(FEATURES).flatMap(([field, names]) => {
    const value = analysis[field];
    const values = Array.isArray(value) ? value : value === null ? [] : [value];
    // A form that may have every case tells nothing about it.
    if (values.length === 0 || values.length === 3) return [];
    return values.map((each) => say(names[each])).join(say([" أو ", " or "]));
  });
}

/** An element with attributes and children. */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
