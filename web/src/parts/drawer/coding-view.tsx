import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import type { CodingDetails, ReviewAnswer } from "../../../../src/server/answers/coding.ts";
import { useAddress } from "../../address.ts";
import { useWords } from "../../i18n/words.tsx";
import { ArticleLine } from "../article-line.tsx";
import { Chain } from "../chain.tsx";
import { CodingFacts } from "../coding-facts.tsx";
import { Decide, type Form } from "../decide/decide.tsx";
import { History } from "../decide/history.tsx";
import { PlacedText } from "../decide/placed-text.tsx";
import { Code } from "../text.tsx";

/** A coding in its place: its words with what stands around them, on whose word, and how each field is known. */
export function CodingView({ details, hasClaim }: { details: CodingDetails; hasClaim: boolean }) {
  const words = useWords();
  const address = useAddress();
  const { coding, article, matches, live, reviews } = details;
  return (
    <>
      {hasClaim && <Link href={address.here({ coding: null })}>{words("drawer.back")}</Link>}
      <h2>{words.of(coding.label)}</h2>
      {!matches && <p className="orphan">{words("drawer.orphan")}</p>}
      {!live && <p className="warning">{words("drawer.notLive")}</p>}
      {/* Where the text has changed, the words that stand there now are not what was coded. */}
      <PlacedText place={{ article, paragraphs: details.context }} spans={matches ? coding.evidence : []} />
      <p className="meta">
        {coding.evidence.map(({ start, end }) => (
          <bdi key={start}>{words("drawer.place", { start, end })} </bdi>
        ))}
        {matches && `· ${words("drawer.matches")} ✓`}
      </p>
      <ArticleLine article={article} coding={coding.id} />
      <DecideHere details={details} />
      <h3>{words("drawer.chain")}</h3>
      <Chain chain={coding.chain} article={article} />
      <CodingFacts coding={coding} />
      <dl className="facts">
        <dt>{words("drawer.coder")}</dt>
        <dd>
          <Code>{coding.coder}</Code>
        </dd>
        <dt>{words("drawer.rule")}</dt>
        <dd>
          <Code>{coding.rule}</Code>
          {details.rule && (
            <p className="meta" lang="en" dir="ltr">
              {details.rule.reason}
            </p>
          )}
        </dd>
        <dt>{words("drawer.reviews")}</dt>
        <dd>{reviews.length === 0 ? words("drawer.notReviewed") : <History details={details} />}</dd>
      </dl>
      <CopyCitation details={details} />
    </>
  );
}

/** The decisions, with what was done last. */
function DecideHere({ details }: { details: CodingDetails }) {
  const words = useWords();
  const [form, setForm] = useState<Form>(null);
  const [done, setDone] = useState<readonly ReviewAnswer["decision"][]>([]);
  const last = done.at(-1);
  const undone = done.filter((decision) => decision === "undo").length;
  const left = Math.max(0, done.length - 2 * undone);
  return (
    <>
      <Decide
        details={details}
        form={form}
        onForm={setForm}
        onDone={({ decision }) => setDone([...done, decision])}
      />
      <p role="status">{last && words(`review.did.${last}`, { n: left })}</p>
    </>
  );
}

/** What a footnote needs: the words, whose they are, and the hash by which the text can be checked. */
function CopyCitation({ details: { coding, article } }: { details: CodingDetails }) {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const { title, outlet, publishedOn, sha256 } = article;
    const lines = [
      ...coding.evidence.map(({ quote }) => `«${quote}»`),
      [outlet ? words.of(outlet.labels) : null, title, publishedOn.edtf].filter(Boolean).join(" · "),
      `${coding.id} · sha256 ${sha256} · ${coding.evidence.map(({ start, end }) => `${start}–${end}`).join(", ")}`,
    ];
    await navigator.clipboard.writeText(lines.join("\n"));
    setCopied(true);
  };
  return (
    <p>
      <Button onPress={() => void copy()}>{words("drawer.copy")}</Button>{" "}
      <span role="status">{isCopied && words("drawer.copied")}</span>
    </p>
  );
}
