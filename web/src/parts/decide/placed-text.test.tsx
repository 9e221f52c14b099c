import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PlacedText } from "./placed-text.tsx";

const place = {
  article: { language: "ar" },
  paragraphs: [
    { start: 10, text: "😀 قصف هنا ثم قصف هناك" },
    { start: 40, text: "وقصف" },
  ],
} as unknown as Parameters<typeof PlacedText>[0]["place"];

test("what is marked is what the spans say, not the first words that read alike", () => {
  const second = 10 + [..."😀 قصف هنا ثم "].length;
  const markup = renderToStaticMarkup(
    <PlacedText
      place={place}
      spans={[
        { start: second, end: second + 3 },
        { start: 41, end: 44 },
      ]}
    />,
  );
  expect(markup).toContain('<p data-start="10">😀 قصف هنا ثم <mark>قصف</mark> هناك</p>');
  expect(markup).toContain('<p data-start="40">و<mark>قصف</mark></p>');
});
