import { describe, expect, test } from "vitest";
import { readTokens } from "../tokens.ts";

describe("English tokens", () => {
  test.each([
    ["I'm here", ["I'm", "here"]],
    ["they’ve left", ["they’ve", "left"]],
    ["didn't", ["didn't"]],
    ["the army's men", ["the", "army's", "men"]],
    // a quotation that ends in a word is no clitic
    ["'halt' now", ["'", "halt", "'", "now"]],
  ])("%j", (text, expected) => {
    expect(readTokens(text, "en").map((token) => token.text)).toEqual(expected);
  });
});
