import { createHash } from "node:crypto";
import { openLedger } from "../src/ledger/open-ledger.ts";
import type { Article, Coding } from "../src/model/index.ts";
import { readPacks } from "../src/pipeline/packs.ts";

/** Whom all stances of a made-up project are toward. */
export const CLIENT = "haftar";

/** How full a made-up board is. */
export interface Crowd {
  readonly lanes: number;
  /** Reports of each lane, a day apart, each by another outlet, with one stance each. */
  readonly reports: number;
}

const CODES = ["arms", "withdraws", "backs", "cuts", "condemns", "sends-fighters", "mediates", "attacks"];
const FIRST_DAY = Date.UTC(2020, 0, 1);

/** Fills a project file with a board of some lanes. The words are made up, and say what their coding says. */
export async function fillCrowd(file: string, { lanes, reports }: Crowd): Promise<void> {
  const { actors, codebook } = readPacks();
  const ledger = openLedger(file);
  const holders = actors.filter(({ type }) => type === "state").slice(0, lanes);
  const client = actors.find(({ id }) => id === CLIENT);
  if (!client || holders.length < lanes) throw new Error("the packs lack the actors of a crowd");
  for (const [lane, holder] of holders.entries()) {
    for (let report = 0; report < reports; report++) {
      const code = CODES[(lane + report) % CODES.length] as string;
      const label = codebook.stances.find((stance) => stance.code === code)?.labels.ar;
      const text = `${holder.labels.ar} ${label}: ${client.labels.ar}، الخبر ${lane + 1} من ${report + 1}.`;
      const article = articleOf(text, report);
      const ref = ({ id, labels }: typeof client) => ({ id, labels, text: "" });
      const coding: Coding = {
        id: `c-${article.id.slice(2)}`,
        class: "stance",
        code,
        actors: [ref(holder)],
        recipients: [ref(client)],
        status: "actual",
        certainty: "stated",
        chain: [],
        when: null,
        where: [],
        evidence: [{ start: 0, end: text.length, quote: text }],
        confidence: 1,
        coder: "person/Salma",
        rule: "person/hand",
      };
      await ledger.addCoded({ article, codings: [coding] });
    }
  }
  await ledger.close();
}

function articleOf(text: string, report: number): Article {
  const sha256 = createHash("sha256").update(text).digest("hex");
  const name = `صحيفة العدد ${report + 1}`;
  return {
    id: `a-${sha256.slice(0, 12)}`,
    sha256,
    file: null,
    title: text.slice(0, 30),
    outlet: { labels: { ar: name, en: `Issue ${report + 1} Daily` } },
    publishedOn: {
      edtf: new Date(FIRST_DAY + report * 86_400_000).toISOString().slice(0, 10),
      basis: "stated",
    },
    language: "ar",
    text,
  };
}
