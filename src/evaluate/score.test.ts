import { describe, expect, it } from "vitest";
import type { CodedRecord, GoldArticle, RecordCoding } from "./gold.ts";
import { foldName } from "./names.ts";
import { scoreArticles } from "./score.ts";

// A made-up article, its gold and a perfect record. The figures below were taken from the reference scorer
// (score.py GOLD_DIR CODED.jsonl) on this very input and on each of its changes.
const TEXT =
  "😀 أعلنت الدولة أنها سحبت جنودها من صفوف القائد. وقال الوزير إن المدينة سقطت. وترددت أنباء عن بحثها عن بديل.";

const GOLD: GoldArticle = {
  article: { file: "some-folder/made-up.txt" },
  entities: {
    state: ["الدولة", "State"],
    minister: ["الوزير"],
    leader: ["القائد", "Leader"],
    town: ["المدينة"],
  },
  codings: [
    {
      id: "g1",
      class: "stance",
      code: ["withdraws", "abandons"],
      actors: [["state", "minister"]],
      recipients: ["leader"],
      status: "actual",
      certainty: "stated",
      chain: [{ kind: "actor", name: "state" }],
      when: "2020-05-19",
      where: [],
      evidence: ["سحبت جنودها من صفوف القائد"],
    },
    {
      id: "g2",
      class: "statement",
      code: "says",
      actors: ["minister"],
      recipients: [],
      status: "actual",
      certainty: "stated",
      chain: [{ kind: "actor", name: "minister" }],
      when: null,
      where: [],
      evidence: ["وقال الوزير"],
    },
    {
      id: "g3",
      class: "event",
      code: "ASSAULT",
      actors: [],
      recipients: [],
      status: "actual",
      certainty: "stated",
      chain: [{ kind: "actor", name: "minister" }],
      when: null,
      where: ["town"],
      evidence: ["المدينة سقطت"],
    },
    {
      id: "g4",
      class: "stance",
      code: "seeks-alternative",
      actors: ["state"],
      recipients: ["leader"],
      status: "negated",
      certainty: "hedged",
      chain: [{ kind: "unnamed", name: "أنباء" }],
      when: null,
      where: [],
      evidence: ["بحثها عن بديل"],
    },
    {
      id: "g5",
      class: "event",
      code: "RETREAT",
      actors: ["state"],
      recipients: [],
      optional: true,
      status: "actual",
      certainty: "stated",
      chain: [],
      when: null,
      where: [],
      evidence: ["سحبت جنودها"],
    },
  ],
};

function at(quote: string): RecordCoding["evidence"][number] {
  const start = [...TEXT.slice(0, TEXT.indexOf(quote))].length;
  return { start, end: start + [...quote].length, quote };
}

const STATE = { id: "some-state", labels: { ar: "دولة", en: "State" }, text: "الدولة" };
const LEADER = { id: "leader", text: "القائد" };
const MINISTER = { id: "m-1", text: "وزير", via: { id: "state" } };

const PERFECT: readonly RecordCoding[] = [
  {
    id: "c1",
    class: "stance",
    code: "withdraws",
    actors: [STATE],
    recipients: [LEADER],
    status: "actual",
    certainty: "stated",
    chain: [{ kind: "actor", name: "الدولة" }],
    when: { edtf: "2020-05-19" },
    where: [],
    evidence: [at("سحبت جنودها من صفوف القائد")],
  },
  {
    id: "c2",
    class: "statement",
    code: "says",
    actors: [MINISTER],
    recipients: [],
    status: "actual",
    certainty: "stated",
    chain: [{ kind: "actor", name: "الوزير" }],
    when: null,
    where: [],
    evidence: [at("وقال الوزير")],
  },
  {
    id: "c3",
    class: "event",
    code: "ASSAULT",
    actors: [],
    recipients: [],
    status: "actual",
    certainty: "stated",
    chain: [{ kind: "actor", name: "الوزير" }],
    when: null,
    where: [{ id: "x", text: "المدينة" }],
    evidence: [at("المدينة سقطت")],
  },
  {
    id: "c4",
    class: "stance",
    code: "seeks-alternative",
    actors: [STATE],
    recipients: [LEADER],
    status: "negated",
    certainty: "hedged",
    chain: [{ kind: "unnamed", name: "؟" }],
    when: null,
    where: [],
    evidence: [at("بحثها عن بديل")],
  },
];

type Changes = Readonly<Record<string, Partial<RecordCoding> | null>>;

/** The perfect record with some codings changed (or, with null, left out) and others added. */
function record(changes: Changes = {}, extra: readonly RecordCoding[] = []): CodedRecord {
  const codings = PERFECT.flatMap((coding) => {
    const change = changes[coding.id ?? ""];
    return change === null ? [] : [{ ...coding, ...change }];
  });
  return { article: { file: "out/made-up.txt", text: TEXT }, codings: [...codings, ...extra] };
}

/** One line per score: class figures as precision/recall/f1, attributes in their order, false moves. */
function figures(changes: Changes = {}, extra: readonly RecordCoding[] = []): string {
  const { event, statement, stance, attributes, false_moves } = scoreArticles(
    [GOLD],
    [record(changes, extra)],
  );
  const classes = [event, statement, stance].map(
    ({ precision, recall, f1 }) => `${precision}/${recall}/${f1}`,
  );
  return [...classes, Object.values(attributes).join(","), false_moves].join(" ");
}

const EXTRA = {
  id: "c9",
  recipients: [LEADER],
  status: "actual",
  certainty: "stated",
  chain: [],
  when: null,
  where: [],
};

const CASES: readonly (readonly [string, string, Changes, readonly RecordCoding[]])[] = [
  ["a perfect record", "1/1/1 1/1/1 1/1/1 1,1,1,1,1,1,1 0", {}, []],
  ["a stance left out", "1/1/1 1/1/1 1/0.5/0.667 1,1,1,1,1,,1 0", { c1: null }, []],
  [
    "another code of the same direction",
    "1/1/1 1/1/1 1/1/1 0.75,1,1,1,1,1,1 0",
    { c1: { code: "hints" } },
    [],
  ],
  ["a code of the other direction", "1/1/1 1/1/1 0.5/0.5/0.5 1,1,1,1,1,,1 0", { c1: { code: "arms" } }, []],
  ["a wrong status", "1/1/1 1/1/1 1/1/1 1,0.75,1,1,1,1,1 0", { c1: { status: "future" } }, []],
  ["a denied move coded as actual", "1/1/1 1/1/1 1/1/1 1,0.75,1,1,1,1,1 1", { c4: { status: "actual" } }, []],
  ["a wrong certainty", "1/1/1 1/1/1 1/1/1 1,1,0.75,1,1,1,1 0", { c4: { certainty: "stated" } }, []],
  ["a chain without its voice", "1/1/1 1/1/1 1/1/1 1,1,1,0.75,0.75,1,1 0", { c3: { chain: [] } }, []],
  [
    "a chain with another voice",
    "1/1/1 1/1/1 1/1/1 1,1,1,0.75,0.75,1,1 0",
    { c3: { chain: [{ kind: "actor", name: "القائد" }] } },
    [],
  ],
  [
    "a voice of another kind",
    "1/1/1 1/1/1 1/1/1 1,1,1,0.75,0.75,1,1 0",
    { c4: { chain: [{ kind: "social", name: "؟" }] } },
    [],
  ],
  ["a wrong date", "1/1/1 1/1/1 1/1/1 1,1,1,1,1,0,1 0", { c1: { when: { edtf: "2020-05" } } }, []],
  ["no date", "1/1/1 1/1/1 1/1/1 1,1,1,1,1,0,1 0", { c1: { when: null } }, []],
  [
    "a wrong place",
    "1/1/1 1/1/1 1/1/1 1,1,1,1,1,1,0 0",
    { c3: { where: [{ id: "y", text: "القرية" }] } },
    [],
  ],
  ["a span elsewhere", "1/1/1 0/0/0 1/1/1 1,1,1,1,1,1,1 0", { c2: { evidence: [at("بحثها")] } }, []],
  ["a wrong holder", "1/1/1 1/1/1 0.5/0.5/0.5 1,1,1,1,1,,1 1", { c1: { actors: [LEADER] } }, []],
  ["a wrong event type", "0/0/0 1/1/1 1/1/1 1,1,1,1,1,1, 0", { c3: { code: "COERCE" } }, []],
  [
    "a stance told twice",
    "1/1/1 1/1/1 0.667/1/0.8 1,1,1,1,1,1,1 0",
    {},
    [{ ...(PERFECT[0] as RecordCoding), id: "c9" }],
  ],
  [
    "a move that gold does not have",
    "1/1/1 1/1/1 0.667/1/0.8 1,1,1,1,1,1,1 1",
    {},
    [
      {
        ...EXTRA,
        class: "stance",
        code: "condemns",
        actors: [MINISTER],
        recipients: [{ id: "state" }],
        evidence: [at("وقال الوزير")],
      },
    ],
  ],
  [
    "the optional event",
    "1/1/1 1/1/1 1/1/1 1,1,1,1,1,1,1 0",
    {},
    [{ ...EXTRA, class: "event", code: "RETREAT", actors: [STATE], evidence: [at("سحبت")] }],
  ],
  [
    "the optional event with a wrong status",
    "0.5/1/0.667 1/1/1 1/1/1 1,1,1,1,1,1,1 0",
    {},
    [
      {
        ...EXTRA,
        class: "event",
        code: "RETREAT",
        actors: [STATE],
        status: "future",
        evidence: [at("سحبت")],
      },
    ],
  ],
  [
    "an unnamed speaker's statement",
    "1/1/1 1/1/1 1/1/1 1,1,1,1,1,1,1 0",
    {},
    [
      {
        ...EXTRA,
        class: "statement",
        code: "says",
        actors: [],
        chain: [{ kind: "unnamed", name: "أنباء" }],
        evidence: [at("وترددت أنباء")],
      },
    ],
  ],
];

describe("scoring", () => {
  it.each(CASES)("%s", (_, expected, changes, extra) => {
    expect(figures(changes, extra)).toBe(expected);
  });

  it("refuses a quote that is not what stands at its span", () => {
    const moved = [{ start: 0, end: 4, quote: "سحبت" }];
    expect(() => figures({ c1: { evidence: moved } })).toThrow(
      "evidence of c1 is not verbatim in made-up.txt at 0-4",
    );
  });

  it("refuses gold without a record", () => {
    expect(() => scoreArticles([GOLD], [])).toThrow(
      "no coded record for the gold article some-folder/made-up.txt",
    );
  });

  it.each([
    ["أنقرة", "انقره"],
    ["الأُمم  المتّحدة!", "الامم المتحده"],
    ["Al-Jazeera", "al jazeera"],
    ["مـصـر", "مصر"],
  ])("folds %s to %s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});
