import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useId, useState } from "react";
import { Button, Input, Label, SearchField, TextField } from "react-aria-components";
import { Link } from "wouter";
import type { SearchesAnswer } from "../../../../src/server/answers/library.ts";
import type { ProjectAnswer } from "../../../../src/server/answers/project.ts";
import { useAddress } from "../../address.ts";
import { ApiProblem, send, useData } from "../../api/client.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { FailureLine } from "../../parts/failure-line.tsx";
import { Apart, Code } from "../../parts/text.tsx";

export function focusSearch(): void {
  document.querySelector<HTMLInputElement>(".search input[type=search]")?.focus();
}

/** What is searched for; it takes effect on Enter, so that half a word moves nothing. */
export function SearchBox() {
  const words = useWords();
  const address = useAddress();
  const asked = address.get("q") ?? "";
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  const search = (q: string) => address.set({ q: q.trim() === "" ? null : q.trim() });
  return (
    <search className="search">
      <SearchField value={typed} onChange={setTyped} onSubmit={search} onClear={() => search("")}>
        <Label>{words("library.search")}</Label>
        <div className="field">
          <Input dir="auto" />
          {typed !== "" && (
            <Button className="quiet clear" aria-label={words("library.search.clear")}>
              ×
            </Button>
          )}
        </div>
      </SearchField>
      <Button onPress={() => search(typed)}>{words("library.search.do")}</Button>
      <SearchHelp />
      <SavedSearches asked={asked} />
    </search>
  );
}

const HELP = [
  "library.search.help.words",
  "library.search.help.row",
  "library.search.help.exact",
  "library.search.help.without",
  "library.search.help.fields",
] as const;

/** What each line of the help explains, in the language of the page: a search is typed in that of the reports. */
const EXAMPLES = {
  ar: ["انسحاب سرت", '"وقف إطلاق النار"', "=انسحبت", "-المدينة"],
  en: ["withdraw Sirte", '"air strike"', "=withdrew", "-oil"],
} as const;
const FIELDS = "actor:haftar code:backs outlet:reuters from:2020-05 to:2020-06-15";

function SearchHelp() {
  const words = useWords();
  const examples = [...EXAMPLES[words.locale === "ar" ? "ar" : "en"], FIELDS];
  return (
    <details className="search-help">
      <summary>{words("library.search.help")}</summary>
      <dl>
        {HELP.map((does, index) => (
          <div key={does}>
            <dt>
              <bdi dir="auto">{examples[index]}</bdi>
            </dt>
            <dd>{words(does)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function SavedSearches({ asked }: { asked: string }) {
  const words = useWords();
  const address = useAddress();
  const queries = useQueryClient();
  const searches = useData<SearchesAnswer>("/searches").data?.searches ?? [];
  const project = useData<ProjectAnswer>("/project").data;
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const keep = async (name: string, typed: string | null) => {
    try {
      const kept = await send<SearchesAnswer>("/api/searches", { name, typed });
      queries.setQueryData(["/searches", "/searches.json"], kept);
      setProblem(null);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
    }
  };
  const isKept = searches.some(({ typed }) => typed === asked);
  return (
    <div className="saved">
      {asked !== "" && !isKept && <SaveSearch key={asked} onSave={(name) => void keep(name, asked)} />}
      {problem && <FailureLine problem={problem} />}
      {searches.length > 0 && (
        <>
          <h2 className="meta">{words("library.saved")}</h2>
          <ul>
            {searches.map(({ name, typed }) => (
              <li key={name}>
                <Link href={address.here({ q: typed })} aria-current={typed === asked ? "true" : undefined}>
                  <Apart text={name} />
                </Link>
                <Button
                  className="quiet"
                  aria-label={words("library.saved.forget", { name })}
                  onPress={() => void keep(name, null)}
                >
                  ×
                </Button>
              </li>
            ))}
          </ul>
          <p className="meta">
            <Message
              id="library.saved.feed"
              values={{ command: <Code>{`isnad alerts ${fileNameOf(project)}`}</Code> }}
            />
          </p>
        </>
      )}
    </div>
  );
}

/** As it is written in a command. */
const fileNameOf = (project: ProjectAnswer | undefined): string =>
  project?.file ? (/\s/.test(project.file) ? `"${project.file}"` : project.file) : "FILE.isnad";

function SaveSearch({ onSave }: { onSave: (name: string) => void }) {
  const words = useWords();
  const form = useId();
  const [name, setName] = useState<string | null>(null);
  if (name === null) return <Button onPress={() => setName("")}>{words("library.saved.save")}</Button>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") onSave(name.trim());
  };
  return (
    <form id={form} className="save" onSubmit={submit}>
      <TextField autoFocus value={name} onChange={setName} maxLength={100}>
        <Label>{words("library.saved.name")}</Label>
        <Input dir="auto" />
      </TextField>
      <Button type="submit" isDisabled={name.trim() === ""}>
        {words("library.saved.keep")}
      </Button>
      <Button className="quiet" onPress={() => setName(null)}>
        {words("library.saved.cancel")}
      </Button>
    </form>
  );
}
