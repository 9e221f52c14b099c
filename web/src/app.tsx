import { lazy, Suspense, useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { Route, Switch } from "wouter";
import { useAddress } from "./address.ts";
import { useDigits } from "./i18n/digits.ts";
import { directionOf, localeTag, WordsContext, wordsIn } from "./i18n/words.tsx";
import { BoardPage } from "./pages/board/board-page.tsx";
import { NotFound } from "./parts/not-found.tsx";
import { PageBoundary } from "./parts/page-boundary.tsx";
import { Loading } from "./parts/states.tsx";
import { Shell } from "./shell.tsx";

// The board comes first and is in the first load; the others come when they are asked for.
const ArticlePage = lazy(() => import("./pages/article/article-page.tsx"));
const LibraryPage = lazy(() => import("./pages/library/library-page.tsx"));
const ActorPage = lazy(() => import("./pages/actor/actor-page.tsx"));
const MatrixPage = lazy(() => import("./pages/matrix/matrix-page.tsx"));
const MapPage = lazy(() => import("./pages/map/map-page.tsx"));
const ReviewPage = lazy(() => import("./pages/review/review-page.tsx"));
const CodebookPage = lazy(() => import("./pages/codebook/codebook-page.tsx"));
const ProjectPage = lazy(() => import("./pages/project/project-page.tsx"));

export function App() {
  const { locale } = useAddress();
  const digits = useDigits();
  useEffect(() => {
    document.documentElement.lang = localeTag(locale);
    document.documentElement.dir = directionOf(locale);
  }, [locale]);
  return (
    <WordsContext value={wordsIn(locale, digits)}>
      <I18nProvider locale={localeTag(locale)}>
        <Shell>
          <PageBoundary>
            <Suspense fallback={<Loading />}>
              <Switch>
                <Route path="/" component={BoardPage} />
                <Route path="/board" component={BoardPage} />
                <Route path="/library" component={LibraryPage} />
                <Route path="/articles/:id">{({ id }) => <ArticlePage id={id} key={id} />}</Route>
                <Route path="/actors/:id">{({ id }) => <ActorPage id={id} key={id} />}</Route>
                <Route path="/actors">{() => <ActorPage id={null} />}</Route>
                <Route path="/matrix" component={MatrixPage} />
                <Route path="/map" component={MapPage} />
                <Route path="/review" component={ReviewPage} />
                <Route path="/project" component={ProjectPage} />
                <Route path="/codebook" component={CodebookPage} />
                <Route component={NotFound} />
              </Switch>
            </Suspense>
          </PageBoundary>
        </Shell>
      </I18nProvider>
    </WordsContext>
  );
}
