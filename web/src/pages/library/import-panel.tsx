import { type FormEvent, useEffect, useState } from "react";
import { Button, Input, Label, TextArea, TextField } from "react-aria-components";
import { useAddress } from "../../address.ts";
import { useWords } from "../../i18n/words.tsx";
import { DateField } from "../../parts/date-field.tsx";
import { FailureLine } from "../../parts/failure-line.tsx";
import type { useWorks } from "../../parts/job-progress.tsx";
import type { Choice } from "./chosen-files.ts";
import { type Columns, columnsToSend } from "./columns.ts";
import { FilePicker } from "./file-picker.tsx";
import { TableColumns } from "./table-columns.tsx";

const WAYS = ["text", "files", "address"] as const;
type Way = (typeof WAYS)[number];

/** As much as the server takes at once; what surrounds the files is little beside them. */
const MOST_BYTES = 199_000_000;
const MOST_FILES = 2_000;

interface ImportPanelProps {
  readonly works: ReturnType<typeof useWorks>;
  onClose(): void;
}

/** Whether this machine is on a network. */
function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const tell = () => setOnline(navigator.onLine);
    for (const name of ["online", "offline"]) window.addEventListener(name, tell);
    return () => {
      for (const name of ["online", "offline"]) window.removeEventListener(name, tell);
    };
  }, []);
  return isOnline;
}

/** Takes in a text, files or a page; what comes of it is told beside, and the page can be left meanwhile. */
export function ImportPanel({ works, onClose }: ImportPanelProps) {
  const words = useWords();
  const address = useAddress();
  const isOnline = useOnline();
  const ways = WAYS.filter((way) => way !== "address" || isOnline);
  const way = ways.find((each) => each === address.get("import")) ?? "text";
  const [text, setText] = useState("");
  const [url, setUrl] = useState("");
  const [choice, setChoice] = useState<Choice | null>(null);
  const [columns, setColumns] = useState<Readonly<Record<string, Columns>>>({});
  const [facts, setFacts] = useState<Facts>({ title: "", outlet: "", published: null });
  const isEmpty = way === "text" ? text.trim() === "" : way === "files" ? choice === null : url.trim() === "";
  // A server that refuses a long body closes the connection, and the reason is lost.
  const isTooMuch =
    way === "files" && choice !== null && (choice.sizeBytes > MOST_BYTES || choice.files.length > MOST_FILES);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty || isTooMuch) return;
    const form = formOf(facts, way);
    if (way === "text") form.set("text", text);
    if (way === "address") form.set("address", url.trim());
    if (way === "files") appendFiles(form, choice?.files ?? [], columns);
    if (!(await works.start("/api/intake", form))) return;
    setText("");
    setUrl("");
    setChoice(null);
    setColumns({});
    setFacts((before) => ({ ...before, title: "" }));
  };
  return (
    <form className="import" aria-label={words("library.import")} onSubmit={(event) => void submit(event)}>
      <Button className="quiet close" onPress={onClose} aria-label={words("shell.close")}>
        ×
      </Button>
      <nav className="views" aria-label={words("library.import.how")}>
        {ways.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === way}
            onClick={() => address.set({ import: each }, { replace: true })}
          >
            {words(`library.import.${each}`)}
          </button>
        ))}
      </nav>
      {way === "text" && (
        <TextField className="paste" value={text} onChange={setText} autoFocus>
          <Label>{words("library.import.paste")}</Label>
          <TextArea dir="auto" rows={7} />
        </TextField>
      )}
      {way === "files" && (
        <>
          <FilePicker
            choice={choice}
            onChoose={(next) => {
              setChoice(next);
              setColumns({});
            }}
          />
          <TableColumns
            files={choice?.files ?? []}
            chosen={columns}
            onChoose={(name, chosen) => setColumns((before) => ({ ...before, [name]: chosen }))}
          />
        </>
      )}
      {way === "address" && (
        <>
          <TextField className="url" value={url} onChange={setUrl} autoFocus>
            <Label>{words("library.import.url")}</Label>
            <Input dir="ltr" inputMode="url" placeholder="https://" />
          </TextField>
          <p className="meta">{words("library.import.url.note")}</p>
        </>
      )}
      <FactFields facts={facts} isOne={way !== "files"} onChange={setFacts} />
      {isTooMuch && (
        <p className="warning" role="alert">
          {words("problem.too-much")}
        </p>
      )}
      {works.problem && <FailureLine problem={works.problem} />}
      <p>
        <Button type="submit" className="primary" isDisabled={isEmpty || isTooMuch || works.isSending}>
          {words(works.isSending ? "library.import.sending" : "library.import.do")}
        </Button>
      </p>
    </form>
  );
}

interface Facts {
  readonly title: string;
  readonly outlet: string;
  readonly published: string | null;
}

/** What is known of what is given, beside itself. */
function FactFields({
  facts,
  isOne,
  onChange,
}: {
  facts: Facts;
  isOne: boolean;
  onChange: (facts: Facts) => void;
}) {
  const words = useWords();
  return (
    <>
      <div className="toolbar">
        {isOne && (
          <TextField className="wide" value={facts.title} onChange={(title) => onChange({ ...facts, title })}>
            <Label>{words("library.import.title")}</Label>
            <Input dir="auto" />
          </TextField>
        )}
        <TextField value={facts.outlet} onChange={(outlet) => onChange({ ...facts, outlet })}>
          <Label>{words("library.import.outlet")}</Label>
          <Input dir="auto" />
        </TextField>
        <DateField
          label={words("library.import.published")}
          value={facts.published}
          onChange={(published) => onChange({ ...facts, published })}
        />
      </div>
      {!isOne && <p className="meta">{words("library.import.facts")}</p>}
    </>
  );
}

function formOf({ title, outlet, published }: Facts, way: Way): FormData {
  const form = new FormData();
  if (title.trim() !== "" && way !== "files") form.set("title", title.trim());
  if (outlet.trim() !== "") form.set("outlet", outlet.trim());
  if (published !== null) form.set("published", published);
  return form;
}

function appendFiles(
  form: FormData,
  files: readonly File[],
  chosen: Readonly<Record<string, Columns>>,
): void {
  for (const file of files) form.append("files", file, file.name);
  const columns = columnsToSend(files, chosen);
  if (columns) form.set("columns", JSON.stringify(columns));
}
