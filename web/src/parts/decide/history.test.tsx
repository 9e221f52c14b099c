import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { CodingDetails } from "../../../../src/server/answers/coding.ts";
import { WordsContext, wordsIn } from "../../i18n/words.tsx";
import { History } from "./history.tsx";

test("a decision bears its moment in the reader's own time", () => {
  const on = "2020-05-25T23:30:00.000Z";
  const reviews = [{ id: "r-1", codingId: "c-1", decision: "accept", reviewer: "Salma", on, blind: false }];
  const markup = renderToStaticMarkup(
    <WordsContext value={wordsIn("en")}>
      <History details={{ coding: {}, reviews, correction: null } as unknown as CodingDetails} />
    </WordsContext>,
  );
  const minutes = String(new Date(on).getMinutes()).padStart(2, "0");
  expect(markup).toContain(`<time dateTime="${on}">`);
  expect(markup).toContain(`:${minutes}</bdi>`);
});
