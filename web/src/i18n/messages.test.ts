import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { AR } from "./ar/index.ts";
import { EN, type MessageId } from "./en/index.ts";
import { wordsIn } from "./words.tsx";

const IDS = Object.keys(EN) as MessageId[];

/** Names and kinds of what a message is given, wherever in it they stand. */
function valuesOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.argument) return [element.value];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inside = Object.values(element.options).flatMap(({ value }) => valuesOf(value));
    return [`${element.value} (${element.type === TYPE.plural ? "plural" : "select"})`, ...inside];
  });
}

function pluralsOf(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) =>
    element.type === TYPE.plural ? [Object.keys(element.options).filter((key) => !key.startsWith("="))] : [],
  );
}

describe("the messages of the pages", () => {
  test("bear the same ids in both languages, and none is empty", () => {
    expect(Object.keys(AR).sort()).toEqual([...IDS].sort());
    expect(IDS.length).toBeGreaterThan(150);
    for (const id of IDS) expect([id, AR[id].trim() !== "", EN[id].trim() !== ""]).toEqual([id, true, true]);
  });

  test.each(IDS)("%s takes the same values in both languages", (id) => {
    const values = (text: string) => [...new Set(valuesOf(parse(text)))].sort();
    expect(values(AR[id])).toEqual(values(EN[id]));
  });

  test("of Arabic have all six forms of every count", () => {
    for (const id of IDS)
      for (const forms of pluralsOf(parse(AR[id])))
        expect([id, ...forms.sort()]).toEqual([id, "few", "many", "one", "other", "two", "zero"]);
  });

  test("of Arabic are written in Arabic letters, but for names of programs and files", () => {
    const allowed =
      /\b(English|isnad(?: [a-z]+)*|Isnad|SHA-256|JSON|CSV|XLSX|PDF|Word|Telegram|WARC|WACZ|RSS|RIS|EML|HTML|ZIP|RTF|DOCX|ODT|JSONL|Lines|PLOVER|https?|Natural Earth|F1|URL|OpenAPI|API|ICU|Enter|Esc|Alt|Shift|Krippendorff|Wikidata|alpha|n)\b|\.\w+|[{}#=,]/g;
    for (const id of IDS) {
      const literals = (elements: readonly MessageFormatElement[]): string =>
        elements
          .map((element) => {
            if (element.type === TYPE.literal) return element.value;
            if (element.type !== TYPE.plural && element.type !== TYPE.select) return " ";
            return Object.values(element.options)
              .map(({ value }) => literals(value))
              .join(" ");
          })
          .join("");
      expect([id, /[A-Za-z]/.exec(literals(parse(AR[id])).replace(allowed, ""))?.[0]]).toEqual([
        id,
        undefined,
      ]);
    }
  });

  test("of the disguised locale are English in brackets, with their values as they are", () => {
    const words = wordsIn("xr");
    expect(words("board.title", { client: "Name" })).toBe("[Whó stáñds whéré tówárd Name?]");
    expect(words("board.lane.claims", { n: 2 })).toBe("[áll 2 çláíms]");
  });

  test.each([
    [0, "لا تقارير"],
    [1, "تقرير واحد"],
    [2, "تقريران"],
    [3, "3 تقارير"],
    [11, "11 تقريرا"],
    [100, "100 تقرير"],
  ])("count %d reports in Arabic", (articles, text) => {
    expect(wordsIn("ar")("board.counts", { articles, codings: 3 })).toBe(`${text}، 3 ترميزات`);
  });
});
