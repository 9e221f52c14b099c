import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";
import type { ProjectAnswer } from "../../src/server/answers/project.ts";
import { useAddress } from "./address.ts";
import { useData } from "./api/client.ts";
import { type MessageId, useWords } from "./i18n/words.tsx";
import { Apart } from "./parts/text.tsx";
import { Tour } from "./parts/tour/tour.tsx";

const PAGES = ["library", "board", "actors", "matrix", "map", "review", "project", "codebook"] as const;

/** What stands around every page, in the same place: what this is, the pages, the other language. */
export function Shell({ children }: { children: ReactNode }) {
  const words = useWords();
  const address = useAddress();
  const project = useData<ProjectAnswer>("/project").data;
  const page =
    PAGES.find((each) => address.path.startsWith(`/${each}`)) ?? (address.path === "/" ? "board" : null);
  useEffect(() => {
    const name = page === null ? "" : `${words(`shell.page.${page}` as MessageId)} · `;
    document.title = `${name}${words("shell.brand")}`;
  }, [page, words]);
  return (
    <>
      <a className="skip" href="#content">
        {words("shell.skip")}
      </a>
      <header className="shell">
        <span className="brand">{words("shell.brand")}</span>
        {project && (
          <span className="project">
            <Apart text={project.name} />
          </span>
        )}
        <nav aria-label={words("shell.pages")}>
          {PAGES.map((each) => (
            <Link key={each} href={address.to(`/${each}`)} aria-current={each === page ? "page" : undefined}>
              {words(`shell.page.${each}`)}
            </Link>
          ))}
        </nav>
        <a
          className="language"
          href={address.here({ lang: words.locale === "ar" ? "en" : "ar" })}
          lang={words.locale === "ar" ? "en" : "ar"}
          onClick={(event) => {
            event.preventDefault();
            address.set({ lang: words.locale === "ar" ? "en" : "ar" }, { replace: true });
          }}
        >
          {words("shell.otherLanguage")}
        </a>
        {project?.isExample && <p className="examples">{words("shell.examples")}</p>}
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {project?.isExample && <Tour />}
    </>
  );
}
