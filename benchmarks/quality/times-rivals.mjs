// Other readers of Arabic times on the same texts: chrono-node's Arabic parser, run here, and HeidelTime, whose outputs on
// two corpora are stored beside the checkout (its pipeline does not run here).
import { existsSync, readFileSync } from "node:fs";
import { ar } from "chrono-node";
import { fromTimex3 } from "./times-values.mjs";

const STORED = ["wikinews", "pud"].map(
  (corpus) => `../shared/data/time/heideltime-baseline/${corpus}.heideltime-arabic-pos.tsv`,
);

/** @returns mentions {start, end, value} of chrono-node: what it is certain of, as EDTF */
export function readWithChrono(text, published) {
  // Noon in local time: a day before or after by the time zone would be no fault of chrono-node.
  return ar.parse(text, new Date(`${published}T12:00:00`)).map(({ index, text: words, start, end }) => {
    const [from, to] = [start, end].map((each) => each && edtfOf(each));
    return { start: index, end: index + words.length, value: to && to !== from ? `${from}/${to}` : from };
  });
}

function edtfOf(components) {
  const two = (unit) => String(components.get(unit)).padStart(2, "0");
  const isDay = ["day", "weekday", "hour"].some((unit) => components.isCertain(unit));
  // Relative words ("yesterday") give it a day that it marks as implied.
  const isMonth = components.isCertain("month") && !isDay;
  const isYear = components.isCertain("year") && !components.isCertain("month") && !isDay;
  const year = String(components.get("year")).padStart(4, "0");
  if (isYear) return year;
  if (isMonth) return `${year}-${two("month")}`;
  const day = `${year}-${two("month")}-${two("day")}`;
  return components.isCertain("hour") ? `${day}T${two("hour")}:${two("minute")}` : day;
}

/** HeidelTime's stored mentions by text id; empty where the folder is absent. */
export function storedHeidelTime() {
  const byId = new Map();
  for (const file of STORED.filter((each) => existsSync(each))) {
    for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
      const [id, xml] = line.split("\t");
      byId.set(id, readTimeMl(xml));
    }
  }
  return byId;
}

const TIMEX = /<TIMEX3 [^>]*\bvalue="([^"]*)"[^>]*>([^<]*)<\/TIMEX3>/g;

/** The text without its tags and the mentions in it; references to now have no place and are left out on both sides. */
export function readTimeMl(xml) {
  const body = xml
    .replace(/^.*?<TimeML>(?:\\n|\n)?/s, "")
    .replace(/(?:\\n|\n)?<\/TimeML>.*$/s, "")
    .replaceAll("\\n", "\n");
  const mentions = [];
  let text = "";
  let last = 0;
  for (const match of body.matchAll(TIMEX)) {
    text += plainText(body.slice(last, match.index));
    const words = plainText(match[2]);
    const value = fromTimex3(match[1]);
    if (value !== null)
      mentions.push({ start: text.length, end: text.length + words.length, value: value ?? null });
    text += words;
    last = match.index + match[0].length;
  }
  return { text: text + plainText(body.slice(last)), mentions };
}

const plainText = (text) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
