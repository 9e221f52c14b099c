import { readTokens } from "isnad/text";
import { makeTable } from "./table.mjs";
import { PAGE } from "./words.mjs";

const language = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "ar";
const say = ([arabic, english]) => (language === "ar" ? arabic : english);
const byId = (id) => document.getElementById(id);

/** An analyser comes with its language's data, so it is fetched when a sentence first asks for it. */
const LOADERS = {
  ar: () => import("./arabic.mjs"),
  en: () => import("./english.mjs"),
};
const analysers = {};

function analyserOf(textLanguage) {
  analysers[textLanguage] ??= LOADERS[textLanguage]()
    .then(({ load }) => load())
    .catch((error) => {
      delete analysers[textLanguage];
      throw error;
    });
  return analysers[textLanguage];
}

async function analyse(sentence) {
  const textLanguage = /\p{Script=Arabic}/u.test(sentence) ? "ar" : "en";
  byId("status").textContent = say(PAGE.loading);
  try {
    const analyser = await analyserOf(textLanguage);
    const tokens = readTokens(sentence, textLanguage);
    const analyses = analyser.rank(tokens.map(({ text }) => text));
    const readings = tokens.map((token, i) => ({ token, analysis: analyses[i] }));
    byId("result").replaceChildren(makeTable(readings, textLanguage, say));
    byId("result").hidden = false;
    byId("status").textContent = "";
  } catch (error) {
    byId("status").textContent = say(PAGE.failed);
    console.error(error);
  }
}

document.documentElement.lang = language;
document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
document.title = `${say(PAGE.title)} – Isnad`;
for (const each of document.querySelectorAll("[data-word]")) each.textContent = say(PAGE[each.dataset.word]);
for (const each of document.querySelectorAll("[data-label]"))
  each.setAttribute("aria-label", say(PAGE[each.dataset.label]));
document.querySelector(`nav a[lang="${language}"]`)?.setAttribute("aria-current", "page");
byId("sentence").value = say(PAGE.sample);
byId("form").addEventListener("submit", (event) => {
  event.preventDefault();
  analyse(byId("sentence").value);
});
