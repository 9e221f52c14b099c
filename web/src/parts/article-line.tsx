import { Link } from "wouter";
import type { ArticleHead } from "../../../src/server/answers/shared.ts";
import { useAddress } from "../address.ts";
import { Message, useWords } from "../i18n/words.tsx";
import { Apart, EdtfDate, Name } from "./text.tsx";

/** Which article, whose, of when; what is not known is said to be so. */
export function ArticleLine({ article, coding }: { article: ArticleHead; coding?: string }) {
  const words = useWords();
  const address = useAddress();
  const { id, title, outlet, publishedOn } = article;
  return (
    <p className="meta">
      <Link href={address.to(`/articles/${id}`, { coding })}>
        <Apart text={title ?? article.file ?? id} />
      </Link>
      {" · "}
      {outlet ? <Name labels={outlet.labels} /> : words("outlet.unknown")}
      {" · "}
      {publishedOn.edtf ? (
        <Message id="published.on" values={{ date: <EdtfDate edtf={publishedOn.edtf} /> }} />
      ) : (
        words("published.unknown")
      )}
    </p>
  );
}
