import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import type { ClaimAnswer, ClaimHead, MarkAnswer } from "../../../../src/server/answers/board.ts";
import type { ArticleHead, CodingAnswer } from "../../../../src/server/answers/shared.ts";
import { useAddress } from "../../address.ts";
import { useWords } from "../../i18n/words.tsx";
import { GlyphShape } from "../../pages/board/glyph.tsx";
import { ArticleLine } from "../article-line.tsx";
import { Chain } from "../chain.tsx";
import { Quote } from "../quote.tsx";
import { Apart, Name, When } from "../text.tsx";

/** Origins that are listed at first: the words behind them must stay in sight. */
const ORIGINS_FIRST = 8;
/** Passages that are shown at once: a claim may have hundreds. */
const STEP = 20;

/** A claim: what it would take, where it comes from, and every passage behind it. */
export function ClaimView({ data }: { data: ClaimAnswer }) {
  const words = useWords();
  const { claim, holder, codings, denials, articles } = data;
  return (
    <>
      <h2>
        <Name labels={holder.labels} /> · {words.of(claim.labels)}
      </h2>
      <p className="meta">
        {claim.barMet === 0
          ? words("drawer.bar.none", { status: words(`status.${claim.status}`) })
          : words("drawer.bar", { n: claim.barMet, name: words(`bar.${claim.barMet}`) })}
        {claim.earlier && ` · ${words("drawer.earlier")}`} · <When interval={claim.when} />
      </p>
      <Cautions data={data} />
      <Origins claim={claim} />
      <h3>{words("drawer.codings", { n: codings.length })}</h3>
      <Passages codings={codings} articles={articles} />
      {denials.length > 0 && (
        <>
          <h3>{words("drawer.denials", { n: denials.length })}</h3>
          <Passages codings={denials} articles={articles} />
        </>
      )}
    </>
  );
}

/** What a reader must know before leaning on the claim. */
function Cautions({ data: { claim, deciding, needs } }: { data: ClaimAnswer }) {
  const words = useWords();
  const isReading = claim.derived !== null;
  const onlyAuthor = claim.marks.length > 0 && claim.marks.every(({ kind }) => kind === "author");
  const told = [
    ...(isReading && claim.derived ? [words.of(claim.derived)] : []),
    ...(onlyAuthor ? [words("drawer.authorOnly")] : []),
    ...(claim.marks.length === 1 && !onlyAuthor ? [words("drawer.oneOrigin")] : []),
    ...(deciding
      ? [
          deciding.without
            ? words("drawer.deciding", { without: words.of(deciding.without) })
            : words("drawer.deciding.nothing"),
        ]
      : []),
    ...(needs ? [words("drawer.needs", { needs: words.of(needs) })] : []),
  ];
  if (told.length === 0) return null;
  return (
    <ul className="cautions">
      {told.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Origins({ claim }: { claim: ClaimHead }) {
  const words = useWords();
  const [shown, setShown] = useState(ORIGINS_FIRST);
  const rest = claim.marks.length - shown;
  return (
    <>
      <h3>{words("drawer.origins", { n: claim.marks.length })}</h3>
      <ul className="origins">
        {claim.marks.slice(0, shown).map((mark) => (
          <OriginLine key={mark.key} mark={mark} />
        ))}
      </ul>
      {rest > 0 && (
        <Button onPress={() => setShown(claim.marks.length)}>{words("drawer.more", { n: rest })}</Button>
      )}
      {claim.marks.length > 1 && <p className="meta">{words("drawer.origins.note")}</p>}
    </>
  );
}

function OriginLine({ mark }: { mark: MarkAnswer }) {
  const words = useWords();
  const kind = words(`origin.${mark.kind}`);
  const name = words.of(mark.labels);
  const notes = [
    ...(name && name !== kind ? [kind] : []),
    ...(mark.party ? [words("coding.party")] : []),
    ...(mark.folded ? [words.of(mark.folded)] : []),
  ];
  return (
    <li>
      <svg width={18} height={20} viewBox="-9 -9 18 20" aria-hidden="true">
        <GlyphShape kind={mark.kind} named={mark.named} party={mark.party} />
      </svg>
      <span>
        <Apart text={name || kind} />
        {notes.length > 0 && <span className="meta"> ({notes.join(words("list.semicolon"))})</span>}
      </span>
    </li>
  );
}

function Passages({
  codings,
  articles,
}: {
  codings: readonly CodingAnswer[];
  articles: readonly ArticleHead[];
}) {
  const words = useWords();
  const [shown, setShown] = useState(STEP);
  const rest = codings.length - shown;
  return (
    <>
      <ol className="passages">
        {codings.slice(0, shown).map((coding) => (
          <Passage
            key={coding.id}
            coding={coding}
            article={articles.find(({ id }) => id === coding.articleId)}
          />
        ))}
      </ol>
      {rest > 0 && (
        <Button onPress={() => setShown(shown + STEP)}>{words("drawer.more", { n: rest })}</Button>
      )}
    </>
  );
}

function Passage({ coding, article }: { coding: CodingAnswer; article: ArticleHead | undefined }) {
  const words = useWords();
  const address = useAddress();
  return (
    <li>
      {coding.evidence.map(({ start, quote }) => (
        <Quote key={start} quote={quote} language={article?.language ?? "ar"} />
      ))}
      <Chain chain={coding.chain} article={article} />
      {article && <ArticleLine article={article} />}
      <Link
        href={address.here({ coding: coding.id })}
        aria-label={`${words("drawer.openCoding")} ${coding.id}`}
      >
        {words("drawer.openCoding")}
      </Link>
    </li>
  );
}
