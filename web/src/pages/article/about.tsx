import type { ArticleAnswer, ReadingAnswer } from "../../../../src/server/answers/article.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { ArticleLine } from "../../parts/article-line.tsx";
import { MendHistory } from "../../parts/mend/mend-history.tsx";
import { SetBy } from "../../parts/mend/set-by.tsx";
import { Moment } from "../../parts/moment.tsx";
import { Code, EdtfDate, Name } from "../../parts/text.tsx";
import { MendableFacts } from "./mendable-facts.tsx";

/** Whose the text is, of when and how that is known; what is not known is said to be so. */
export function Byline({ data: { article, setBy } }: { data: ArticleAnswer }) {
  const words = useWords();
  const { outlet, publishedOn } = article;
  // Both by one person at one time: told once, behind both.
  const isSetOnce = JSON.stringify(setBy.outlet) === JSON.stringify(setBy.publishedOn);
  return (
    <p className="byline-facts">
      <strong>{outlet ? <Name labels={outlet.labels} /> : words("outlet.unknown")}</strong>{" "}
      {!isSetOnce && <SetBy by={setBy.outlet} />}
      {" · "}
      {publishedOn.edtf ? (
        <>
          <Message id="published.on" values={{ date: <EdtfDate edtf={publishedOn.edtf} /> }} />{" "}
          {setBy.publishedOn === null && (
            <span className="meta">({words(`basis.${publishedOn.basis}`)})</span>
          )}
        </>
      ) : (
        words("published.unknown")
      )}{" "}
      <SetBy by={setBy.publishedOn} />
    </p>
  );
}

/** Where the text came from, what proves that it is unchanged, and which articles are its copies. */
export function About({ data }: { data: ArticleAnswer }) {
  const words = useWords();
  const { article, copies, copiesInAll, intake, mends } = data;
  return (
    <section className="about" aria-labelledby="about-title">
      <h2 id="about-title">{words("article.about")}</h2>
      <dl className="facts">
        <MendableFacts data={data} />
        {mends.length > 0 && (
          <>
            <dt>{words("mend.history")}</dt>
            <dd>
              <MendHistory mends={mends} />
            </dd>
          </>
        )}
        <dt>{words("article.hash")}</dt>
        <dd>
          <Code>{article.sha256}</Code>
        </dd>
        <dt>{words("article.copies")}</dt>
        <dd>
          {copiesInAll === 0 ? (
            words("article.copies.none")
          ) : (
            <>
              <p>{words("article.copies.count", { n: copiesInAll })}</p>
              <Copies copies={copies} />
            </>
          )}
        </dd>
        <dt>{words("article.intake")}</dt>
        <dd>{intake.length === 0 ? words("article.intake.none") : <Intake intake={intake} />}</dd>
      </dl>
    </section>
  );
}

function Copies({ copies }: { copies: ArticleAnswer["copies"] }) {
  const words = useWords();
  return (
    <ul className="copies">
      {copies.map(({ article, reason }) => (
        <li key={article.id}>
          <ArticleLine article={article} />
          <p className="meta">{reason ? words.of(reason) : words("article.copies.joined")}</p>
        </li>
      ))}
    </ul>
  );
}

function Intake({ intake }: { intake: ArticleAnswer["intake"] }) {
  const words = useWords();
  return (
    <ol>
      {intake.map(({ path, how, obtainedOn, original, cautions }) => (
        <li key={`${path.join("/")} ${original} ${obtainedOn}`}>
          <Code>{path.join(" › ")}</Code>{" "}
          <Message id={`article.intake.${how}`} values={{ on: <Moment iso={obtainedOn} /> }} />
          {original && (
            <p className="meta">
              {words("article.intake.original")} <Code>{original}</Code>
            </p>
          )}
          {cautions.map(({ code, message }) => (
            <p className="warning" key={code} lang="en" dir="ltr">
              {message}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** That voices are read today by another coder, or with other packs, than those who made the codings on file. */
export function OtherReading({ reading }: { reading: ReadingAnswer }) {
  const words = useWords();
  const { by, filedBy, isOtherRun, onlyNow, onlyOnFile } = reading;
  if (!isOtherRun && onlyNow === 0 && onlyOnFile === 0) return null;
  const run = ({ coder, packs }: { coder: string; packs: string }) => (
    <Code key={`${coder} ${packs}`}>{`${coder}+${packs}`}</Code>
  );
  const joined = filedBy.flatMap((each, index) => [...(index > 0 ? [words("list.comma")] : []), run(each)]);
  return (
    <div className="warning">
      <p>
        {filedBy.length === 0 ? (
          <Message id="article.otherReading.unknown" values={{ now: run(by) }} />
        ) : isOtherRun ? (
          <Message id="article.otherReading" values={{ now: run(by), before: <>{joined}</> }} />
        ) : (
          words("article.otherReading.same")
        )}
      </p>
      {(onlyNow > 0 || onlyOnFile > 0) && (
        <p>{words("article.otherReading.differs", { now: onlyNow, before: onlyOnFile })}</p>
      )}
    </div>
  );
}
