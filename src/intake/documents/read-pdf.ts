import { type Content, readWhole } from "../content.ts";
import type { Context } from "../context.ts";
import { type Caution, IntakeError, placeOf, type Taken } from "../taken.ts";
import {
  hasPresentationForms,
  isMixed,
  isReversed,
  linesOfPage,
  withoutPresentationForms,
} from "./pdf-lines.ts";
import { MOST_PAGES, readPdfRuns } from "./pdf-thread.ts";

/** The text of a PDF, a line for each of its lines. How its letters follow each other is the file's guess. */
export async function* readPdf(content: Content, context: Context): AsyncGenerator<Taken> {
  const original = await readWhole(content, context, context.limits.documentBytes, "a PDF");
  const { pages, count } = await readPdfRuns(original, context);
  if (count > MOST_PAGES)
    throw new IntakeError(
      "too-long",
      `${count} pages are more than one article has (${MOST_PAGES}); split it and give the parts`,
    );
  const raw = pages.flatMap(linesOfPage);
  const lines = raw.map(withoutPresentationForms);
  if (lines.join("").trim() === "")
    throw new IntakeError(
      "no-text",
      "the PDF holds pictures of pages and no text; read it with an OCR program and give the text",
    );
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const facts = { file: placeOf(content.path) };
  const cautions = cautionsFor(raw, lines);
  yield { kind: "item", path: content.path, original, media: "application/pdf", bytes, facts, cautions };
}

function cautionsFor(raw: readonly string[], lines: readonly string[]): Caution[] {
  const cautions: Caution[] = [
    {
      code: "check-against-page",
      message:
        "a PDF keeps places of letters and not their order; check quotations and every date against the page",
    },
  ];
  const warn = (code: Caution["code"], numbers: readonly number[], what: string, remedy: string) => {
    if (numbers.length > 0) cautions.push({ code, message: `${what} ${linesNamed(numbers)}; ${remedy}` });
  };
  warn(
    "reversed-lines",
    numbersOf(lines, isReversed),
    "letters seem to stand in reverse in",
    "type them anew from the page",
  );
  warn(
    "mixed-lines",
    numbersOf(lines, isMixed),
    "digits or Latin letters may stand in the wrong place in",
    "check them",
  );
  warn(
    "presentation-forms",
    numbersOf(raw, hasPresentationForms),
    "shapes of letters were stored for letters in",
    "check joined ones",
  );
  return cautions;
}

const numbersOf = (lines: readonly string[], is: (line: string) => boolean) =>
  lines.flatMap((line, index) => (is(line) ? [index + 1] : []));

const MOST_NAMED = 20;

function linesNamed(numbers: readonly number[]): string {
  const named = numbers.slice(0, MOST_NAMED).join(", ");
  return `line${numbers.length > 1 ? "s" : ""} ${named}${numbers.length > MOST_NAMED ? " and more" : ""}`;
}
