import { useEffect } from "react";
import type { ArticleAnswer, ReadingAnswer } from "../../../../src/server/answers/article.ts";
import { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { Drawer } from "../../parts/drawer/drawer.tsx";
import { Shown } from "../../parts/states.tsx";
import { Reader } from "./reader.tsx";

/** The Reader: an article with who speaks in it, what is said and what was coded. */
export default function ArticlePage({ id }: { id: string }) {
  const words = useWords();
  const path = `/articles/${encodeURIComponent(id)}`;
  const article = useData<ArticleAnswer>(path);
  // Asked for beside the text, which is shown before it has been read again.
  const reading = useData<ReadingAnswer>(`${path}/reading`);
  const title = article.data?.article.title;
  useEffect(() => {
    if (title) document.title = `${title} · ${words("shell.brand")}`;
  }, [title, words]);
  return (
    <div className="with-drawer">
      <div className="reader">
        <Shown query={article}>{(data) => <Reader data={data} reading={reading} />}</Shown>
      </div>
      <Drawer />
    </div>
  );
}
