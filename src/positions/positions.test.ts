import { describe, expect, it } from "vitest";
import { board, lane, lanes } from "./board.fixture.ts";
import { SITUATION, type Told, tell } from "./positions.fixture.ts";

describe("one partisan article about four backers", () => {
  const article = tell("a-one", SITUATION);

  it("gives a lane to each outsider and none to the sides of the war", () => {
    expect(lanes(board([article], 1))).toEqual(["egypt", "rsf", "russia", "uae", "usa"]);
  });

  it("says at bar 1 that all four backers are claimed to be moving", () => {
    const { sentence } = board([article], 1);
    expect(sentence.en).toBe("Of 4 backers: all 4 are claimed to be moving (any claim counts at this bar).");
    expect(sentence.ar).toBe(
      "من أصل 4 داعمين: كلهم يُدّعى أنهم يغيّرون مواقفهم (عند هذا المعيار يكفي أي ادعاء).",
    );
  });

  it("says at bar 2 what a named voice carries", () => {
    expect(board([article], 2).sentence.en).toBe(
      "Of 4 backers: 1 search for an alternative on a named origin, 1 withdrawal on a named origin, 1 says he mediates, 1 claim not established.",
    );
  });

  it("says at bar 3 that one withdrawal is established and one backer says he mediates", () => {
    const { sentence } = board([article], 3);
    expect(sentence.en).toBe(
      "Of 4 backers: 1 withdrawal established, 1 says he mediates, 2 claims not established.",
    );
    expect(sentence.ar).toBe("من أصل 4 داعمين: ثبت انسحاب واحد، وواحد يقول إنه يتوسط، وادعاءان لم يثبتا.");
  });

  it("carries Russia's withdrawal on two named origins, one of them a party", () => {
    const russia = lane(board([article], 3), "russia");
    expect(russia).toMatchObject({
      status: "meets-bar",
      was: { position: "backs", onWhoseWord: { en: "the author" } },
      now: { position: "wavers", code: "withdraws", ownWords: false },
      namedOrigins: 2,
      unnamedOrigins: 1,
      contested: false,
    });
    expect(russia.named.map(({ id }) => id)).toEqual(["russia", "wagner"]);
    const claim = russia.claims.find(({ id }) => id === russia.now?.claim);
    expect(claim?.derived?.en).toContain("it stands for Russia");
    expect(claim?.origins.map(({ labels, named, party }) => [labels.en, named, party])).toEqual([
      ["Libyan Army (GNA)", true, true],
      ["Le Monde", true, false],
      ["an unnamed voice", false, false],
    ]);
  });

  it("names the author once, however many authors say where somebody stood", () => {
    const another = tell("a-other", SITUATION);
    const { was, claims } = lane(board([article, another], 3), "russia");
    expect(claims.find(({ id }) => id === was?.claim)?.origins.map(({ kind }) => kind)).toEqual([
      "author",
      "author",
    ]);
    expect(was?.onWhoseWord).toEqual({ ar: "صوت الكاتب", en: "the author" });
  });

  it("tells of each origin the codings in which it speaks, and the time on its word", () => {
    for (const { claims } of board([article], 1).lanes)
      for (const { origins, codings, when } of claims) {
        const ids = codings.map(({ id }) => id);
        for (const origin of origins) {
          expect(origin.codings.length).toBeGreaterThan(0);
          // An author's own version of what he also attributes is no origin of its own.
          expect(ids).toEqual(expect.arrayContaining([...origin.codings]));
          if (origin.codings.length === ids.length) expect(origin.when).toEqual(when);
        }
      }
  });

  it("carries Hemedti to his force and takes his own words for what he says he does", () => {
    expect(lane(board([article], 3), "rsf")).toMatchObject({
      was: { position: "backs", onWhoseWord: { en: "an unnamed voice" } },
      now: { position: "stands-aside", code: "mediates", ownWords: true },
    });
  });

  it.each(["uae", "egypt"])(
    "leaves %s where the author says it stood, with the claim as a ghost",
    (holder) => {
      expect(lane(board([article], 3), holder)).toMatchObject({
        status: "below-bar",
        now: null,
        was: { position: "backs", onWhoseWord: { en: "the author" } },
        ghost: { code: holder === "uae" ? "abandons" : "seeks-alternative" },
        namedOrigins: holder === "uae" ? 0 : 1,
      });
    },
  );

  it("derives opposition from support for the rival, and says that it did", () => {
    const usa = lane(board([article], 3), "usa");
    expect(usa).toMatchObject({ was: null, backer: false, now: { position: "opposes", code: "recognises" } });
    expect(usa.claims[0]?.derived?.en).toBe("derived: recognises GNA, the rival of Haftar");
  });

  it("knows of an undated act only that it came before the report", () => {
    expect(lane(board([article], 3), "russia").when).toEqual({ from: null, to: "2020-05-25" });
    const undated = tell("a-undated", SITUATION, { publishedOn: { edtf: null, basis: "unknown" } });
    expect(lane(board([undated], 3), "russia").when).toEqual({ from: null, to: null });
  });

  it("warns that the starting positions are the author's word", () => {
    expect(board([article], 3).warnings.map(({ code }) => code)).toEqual([
      "positions/starting-position-by-author",
    ]);
  });
});

describe("denials and contradictions", () => {
  const withdraws: Told = {
    code: "withdraws",
    by: "russia",
    toward: "haftar",
    chain: ["outlet:le-monde"],
    quote: "روسيا تسحب رجالها",
  };
  const denies: Told = {
    code: "withdraws",
    by: "russia",
    toward: "haftar",
    chain: ["actor:russia"],
    status: "negated",
    quote: "موسكو تنفي",
  };

  it("shows the holder's denial beside the claim and subtracts nothing", () => {
    const russia = lane(board([tell("a-denied", [withdraws, denies])], 2), "russia");
    expect(russia).toMatchObject({ now: { code: "withdraws" }, contested: true });
    expect(russia.claims.find(({ id }) => id === russia.now?.claim)?.denials).toHaveLength(1);
  });

  it("moves nobody on a denial alone", () => {
    expect(lane(board([tell("a-only-denied", [denies])], 1), "russia")).toMatchObject({
      now: null,
      status: "no-evidence",
      backer: false,
    });
  });

  it("shows the smallest move where claims of one time disagree", () => {
    const telling = tell("a-disagree", [
      { ...withdraws, when: "2020-05-20" },
      {
        code: "pledges",
        by: "russia",
        toward: "haftar",
        chain: ["actor:russia"],
        when: "2020-05-20",
        quote: "موسكو تتعهد بمواصلة الدعم",
      },
      {
        code: "sends-fighters",
        by: "wagner",
        toward: "haftar",
        status: "historical",
        quote: "جاؤوا قبل أعوام",
      },
    ]);
    const russia = lane(board([telling], 2), "russia");
    expect(russia).toMatchObject({
      was: { position: "fights-for" },
      now: { code: "pledges" },
      contested: true,
    });
  });

  it("follows the later of two dated positions", () => {
    const telling = tell("a-later", [
      { ...withdraws, when: "2020-05-20" },
      {
        code: "arms",
        by: "russia",
        toward: "haftar",
        chain: ["outlet:le-monde"],
        when: "2020-06-02",
        quote: "شحنة روسية جديدة",
      },
    ]);
    expect(lane(board([telling], 2), "russia")).toMatchObject({ now: { code: "arms" }, contested: false });
  });

  it("takes what lies before the window for the starting position only", () => {
    const telling = tell("a-window", [
      {
        code: "arms",
        by: "russia",
        toward: "haftar",
        chain: ["outlet:le-monde"],
        when: "2019-06",
        quote: "شحنة قديمة",
      },
      { ...withdraws, when: "2020-05-20" },
    ]);
    expect(lane(board([telling], 2, { from: "2020-05-10", to: "2020-05-28" }), "russia")).toMatchObject({
      was: { code: "arms", onWhoseWord: { en: "Le Monde" } },
      now: { code: "withdraws" },
      when: { from: "2020-05-20", to: "2020-05-20" },
    });
    expect(board([telling], 2, { from: "2018-01-01", to: "2018-12-31" }).lanes).toEqual([]);
  });

  it.each([
    [4, "و1", "others", false],
    [5, "واثنان غيرهم", "and 2 others", true],
    [9, "و6 غيرهم", "and 6 others", true],
  ])("names a few of %i voices behind it, and how many more there are", (voices, ar, en, isShort) => {
    const told = Array.from({ length: voices }, (_, index) =>
      tell(`a-old-${index}`, [
        {
          code: "arms",
          by: "russia",
          toward: "haftar",
          chain: [`outlet:paper-${index}`],
          when: "2019-06",
          quote: `شحنة قديمة ${index}`,
        },
      ]),
    );
    const now = tell("a-now", [{ ...withdraws, when: "2020-05-20" }]);
    const { was } = lane(board([...told, now], 2, { from: "2020-05-10", to: "2020-05-28" }), "russia");
    expect(was?.onWhoseWord.ar.includes(ar)).toBe(isShort);
    expect(was?.onWhoseWord.en.includes(en)).toBe(isShort);
    expect(was?.onWhoseWord.en.split(", ").length).toBe(isShort ? 3 : voices);
  });
});

describe("the other client", () => {
  it("counts the army, the head and the council for the government, and Haftar's backers against it", () => {
    const telling = tell("a-gna", [
      { code: "arms", by: "turkey", toward: "gna-army", chain: ["actor:turkey"], quote: "سلاح تركي للجيش" },
      {
        code: "endorses",
        by: "france",
        toward: "sarraj",
        chain: ["actor:france"],
        quote: "باريس تشيد بالسراج",
      },
      {
        code: "arms",
        by: "uae",
        toward: "haftar-forces",
        chain: ["outlet:le-monde"],
        quote: "سلاح إماراتي لقواته",
      },
    ]);
    const result = board([telling], 2, { client: "gna" });
    expect(result.lanes.map((one) => [one.holder.id, one.now?.position])).toEqual([
      ["france", "backs"],
      ["turkey", "backs"],
      ["uae", "opposes"],
    ]);
  });

  it("gives an empty board, not an error, for a client that nobody writes about", () => {
    expect(board([tell("a-none", SITUATION)], 3, { client: "nobody" })).toMatchObject({
      lanes: [],
      sentence: { en: "No backers on file." },
    });
  });
});
