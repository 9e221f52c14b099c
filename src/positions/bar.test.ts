import { describe, expect, it } from "vitest";
import type { Bar } from "../model/index.ts";
import { board, lane } from "./board.fixture.ts";
import { type Told, tell } from "./positions.fixture.ts";

describe("the evidence bar", () => {
  const SELF = { toward: "haftar", quote: "جملة تحمل الادعاء" };
  const outlet = { id: "some-paper", labels: { ar: "صحيفة", en: "Some Paper" } };
  const cases: [string, Omit<Told, "quote" | "toward">, boolean, 0 | Bar][] = [
    ["a known outlet reports an act", { code: "cuts", by: "egypt" }, true, 2],
    ["an unknown outlet reports an act", { code: "cuts", by: "egypt" }, false, 1],
    ["a known outlet reads", { code: "abandons", by: "egypt" }, true, 1],
    [
      "a known outlet reports an act in a figure of speech",
      { code: "cuts", by: "egypt", figurative: true },
      true,
      1,
    ],
    ["a known outlet hedges", { code: "cuts", by: "egypt", certainty: "hedged" }, true, 1],
    [
      "a known outlet reports an act on unnamed sources",
      { code: "cuts", by: "egypt", chain: ["unnamed:مصادر"] },
      true,
      2,
    ],
    [
      "a known outlet passes on unnamed readers",
      { code: "abandons", by: "egypt", chain: ["unnamed:مصادر"] },
      true,
      1,
    ],
    [
      "a known outlet passes on social media",
      { code: "cuts", by: "egypt", chain: ["social:ناشطون"] },
      true,
      1,
    ],
    ["a cited outlet reads", { code: "abandons", by: "egypt", chain: ["outlet:le-monde"] }, false, 2],
    [
      "a cited outlet reports on unnamed sources",
      { code: "cuts", by: "egypt", chain: ["outlet:le-monde", "unnamed:مصادر"] },
      false,
      2,
    ],
    [
      "a cited outlet passes on unnamed readers",
      { code: "abandons", by: "egypt", chain: ["outlet:le-monde", "unnamed:م"] },
      false,
      1,
    ],
    ["a named actor reads", { code: "abandons", by: "egypt", chain: ["actor:france"] }, false, 2],
    [
      "a named actor alleges",
      { code: "arms", by: "egypt", chain: ["actor:gna"], certainty: "alleged" },
      false,
      1,
    ],
    ["the holder says so", { code: "cuts", by: "egypt", chain: ["actor:egypt"] }, false, 3],
    [
      "an outlet relays the holder",
      { code: "cuts", by: "egypt", chain: ["outlet:le-monde", "actor:egypt"] },
      false,
      3,
    ],
    [
      "an actor reports the holder's words",
      { code: "cuts", by: "egypt", chain: ["actor:france", "actor:egypt"] },
      false,
      2,
    ],
    [
      "unnamed sources report the holder's words",
      { code: "cuts", by: "egypt", chain: ["unnamed:م", "actor:egypt"] },
      false,
      1,
    ],
    ["the holder's minister says so", { code: "cuts", by: "uae", chain: ["actor:anwar-gargash"] }, false, 3],
    [
      "the holder's quoted words hint",
      { code: "hints", by: "uae", chain: ["actor:anwar-gargash"], voice: "quoted" },
      false,
      3,
    ],
    [
      "the holder's words are read as a hint",
      { code: "hints", by: "uae", chain: ["actor:anwar-gargash"] },
      false,
      2,
    ],
    [
      "it may happen",
      { code: "cuts", by: "egypt", chain: ["actor:egypt"], status: "hypothetical" },
      false,
      0,
    ],
    ["it is planned", { code: "cuts", by: "egypt", chain: ["actor:egypt"], status: "future" }, false, 0],
    ["it is denied", { code: "cuts", by: "egypt", chain: ["actor:egypt"], status: "negated" }, false, 0],
  ];
  it.each(cases)("%s", (_, told, isKnown, met) => {
    const telling = tell("a-bar", [{ ...told, ...SELF }], { outlet: isKnown ? outlet : null });
    const [first] = board([telling], 1).lanes;
    expect(first?.claims.map(({ barMet }) => barMet)).toEqual([met]);
    if (met === 0) expect(first).toMatchObject({ now: null, ghost: null, status: "no-evidence" });
  });

  it("adds up two named origins, and not the author's version of an attributed claim", () => {
    const attributed = tell(
      "a-attributed",
      [
        {
          code: "cuts",
          by: "egypt",
          toward: "haftar",
          chain: ["outlet:le-monde"],
          quote: "لوموند: مصر تقطع المدد",
        },
        { code: "cuts", by: "egypt", toward: "haftar", quote: "مصر تقطع المدد عنه" },
      ],
      { outlet },
    );
    const another = tell("a-another", [
      {
        code: "cuts",
        by: "egypt",
        toward: "haftar",
        chain: ["actor:france"],
        quote: "باريس قالت إن المدد المصري انقطع",
      },
    ]);
    expect(lane(board([attributed], 3), "egypt").claims[0]).toMatchObject({
      barMet: 2,
      origins: [{ key: "outlet:le-monde" }],
    });
    expect(lane(board([attributed, another], 3), "egypt").now?.code).toBe("cuts");
  });

  it("does not add up two voices that name different kinds of support to two for one kind", () => {
    const telling = tell("a-kinds", [
      { code: "arms", by: "egypt", toward: "haftar", chain: ["actor:france"], quote: "سلاح مصري يصل" },
      { code: "funds", by: "egypt", toward: "haftar", chain: ["outlet:le-monde"], quote: "مال مصري يصل" },
    ]);
    expect(lane(board([telling], 3), "egypt").now).toMatchObject({ position: "backs", code: "backs" });
  });

  it("counts two mouths of one body once", () => {
    const telling = tell("a-mouths", [
      {
        code: "withdraws",
        by: "russia",
        toward: "haftar",
        chain: ["actor:gna-army"],
        quote: "الجيش: الروس خرجوا",
      },
      {
        code: "withdraws",
        by: "russia",
        toward: "haftar",
        chain: ["actor:gna"],
        quote: "الوفاق: الروس خرجوا",
      },
    ]);
    const claim = lane(board([telling], 2), "russia").claims[0];
    expect(claim).toMatchObject({ barMet: 2, origins: [{ party: true }] });
    expect(claim?.origins[0]?.folded?.en).toContain("one body speaks");
  });
});
