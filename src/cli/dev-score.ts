import { readFileSync, writeFileSync } from "node:fs";
import { toRecord } from "../model/index.ts";
import { readPacks } from "../packs/read-packs.ts";
import { runStages } from "../pipeline/code-article.ts";
const k = readPacks();
const out: string[] = [];
const argv = process.argv.slice(2);
for (const a of argv) {
  const [file, published] = a.split("@") as [string, string];
  const t0 = performance.now();
  const st = runStages(readFileSync(file), { file, published }, k);
  console.error(file, (performance.now() - t0).toFixed(0) + "ms");
  out.push(JSON.stringify(toRecord(st.coded)));
  if (process.env.V) {
    for (const c of st.coded.codings) console.log(c.class, c.code, c.mode ?? "", "|", c.actors.map((x) => x.id + "‹" + x.text + "›").join(","), "->", c.recipients.map((x) => x.id + "‹" + x.text + "›").join(","), "|", c.status, c.certainty, "|", c.chain.map((v) => v.kind + ":" + (v.id ?? v.name) + (v.channel ? "/" + v.channel : "")).join(" > "), "|", c.when?.edtf ?? "", "|", c.where.map((w) => w.id).join(","), "|", c.rule.split("/")[2], "\n      ", c.evidence.map((e) => e.quote).join(" || "));
    for (const d of st.coded.diagnostics) console.log("!", d.code, d.message);
  }
  if (process.env.M) for (const m of st.mentions) console.log(m.kind, m.actor?.id ?? m.place?.id ?? m.time?.edtf ?? m.voiceKind ?? "?", m.group ?? "", m.adjective ? "adj" : "", m.gender + m.number, "|", st.article.text.slice(m.start, m.end));
  if (process.env.C) for (const c of st.clauses) console.log(c.sentence, st.article.text.slice(st.text.tokens[c.token]!.start, st.text.tokens[c.token]!.end), c.reading.pos, c.reading.gender + c.reading.number, c.senses.map((s) => s.id).join("+"), "subj:", c.subject.map((f) => f.sense.id + "/" + f.found).join(","), c.passive ? "PASS" : "", "gov:", c.governor === null ? "" : st.article.text.slice(st.text.tokens[st.clauses[c.governor]!.token]!.start, st.text.tokens[st.clauses[c.governor]!.token]!.end), "rel:", c.relativeTo?.actor?.id ?? "", "PH:", c.phrases.map((p) => `[${p.prep ?? "-"}${p.coordinated ? "+" : ""} ${st.article.text.slice(st.text.tokens[p.first]!.start, st.text.tokens[p.last - 1]!.end)}${p.mention ? " =" + (p.mention.actor?.id ?? p.mention.place?.id ?? p.mention.kind) : ""}${p.genitive ? " g=" + (p.genitive.actor?.id ?? p.genitive.place?.id) : ""}${p.pronoun ? " ~" + p.pronoun : ""}]`).join(" "));
  if (process.env.S) for (const s of st.scopes) console.log("SCOPE", s.voices.map((v) => v.kind + ":" + (v.id ?? v.name)).join(">"), s.entry?.id ?? "", s.statement, "|", st.article.text.slice(st.text.tokens[s.first]!.start, st.text.tokens[Math.max(s.first, s.last - 1)]!.end));
  if (process.env.X) for (const m of st.misses) console.log("MISS", st.text.tokens[m.token]!.text, m.rule.split("/")[2], m.why);
}
writeFileSync("/tmp/out.jsonl", out.join("\n") + "\n");
