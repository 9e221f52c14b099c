import { useQuery } from "@tanstack/react-query";
import type { TablesAnswer } from "../../../../src/server/answers/intake.ts";
import { type ApiProblem, send } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { FailureLine } from "../../parts/failure-line.tsx";
import { FileName } from "../../parts/file-name.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { Loading } from "../../parts/states.tsx";
import { type Columns, choices, FIELDS, isTable, knownColumns } from "./columns.ts";

/** Tables that are shown of what was chosen. */
const SHOWN = 3;

interface TableColumnsProps {
  readonly files: readonly File[];
  /** By the name of the file. */
  readonly chosen: Readonly<Record<string, Columns>>;
  onChoose(name: string, columns: Columns): void;
}

/** How each table among what was chosen begins, and which of its columns holds what. */
export function TableColumns({ files, chosen, onChoose }: TableColumnsProps) {
  const words = useWords();
  const tables = files.filter(isTable);
  return (
    <>
      {tables.slice(0, SHOWN).map((file) => (
        <TableOf
          key={`${file.name} ${file.size} ${file.lastModified}`}
          file={file}
          columns={chosen[file.name] ?? null}
          onChoose={(columns) => onChoose(file.name, columns)}
        />
      ))}
      {tables.length > SHOWN && (
        <p className="meta">{words("library.columns.others", { n: tables.length - SHOWN })}</p>
      )}
    </>
  );
}

interface TableOfProps {
  readonly file: File;
  /** Null while nothing was chosen otherwise than the headers tell. */
  readonly columns: Columns | null;
  onChoose(columns: Columns): void;
}

/** A file is sent to be looked at once, however often the panel is shown. */
function useTables(file: File) {
  return useQuery<TablesAnswer, ApiProblem>({
    queryKey: ["tables", file.name, file.size, file.lastModified],
    queryFn: () => {
      const form = new FormData();
      form.set("file", file, file.name);
      return send<TablesAnswer>("/api/intake/tables", form);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

function TableOf({ file, columns, onChoose }: TableOfProps) {
  const words = useWords();
  const { data, error } = useTables(file);
  if (error) return <FailureLine problem={error} />;
  if (!data) return <Loading />;
  const [table] = data.tables;
  if (!table) return null;
  const shown = columns ?? knownColumns(table);
  const options = [
    { value: "", text: words("library.columns.none") },
    ...choices(table.headers).map((header) => ({ value: header, text: header })),
  ];
  return (
    <fieldset className="table-columns">
      <legend>
        {words("library.columns")} <FileName name={file.name} />
      </legend>
      <div className="toolbar">
        {FIELDS.map((field) => (
          <SelectField
            key={field}
            label={words(`library.columns.${field}`)}
            value={shown[field]}
            options={options}
            onChange={(header) => onChoose({ ...shown, [field]: header })}
          />
        ))}
      </div>
      {shown.text === "" && (
        <p className="warning" role="status">
          {words("library.columns.noText")}
        </p>
      )}
      <FirstRows table={table} columns={shown} />
      {data.tables.length > 1 && (
        <p className="meta">{words("library.columns.sheets", { n: data.tables.length - 1 })}</p>
      )}
    </fieldset>
  );
}

function FirstRows({ table, columns }: { table: TablesAnswer["tables"][number]; columns: Columns }) {
  const words = useWords();
  const { headers, rows } = table;
  const heldBy = headers.map((header, at) =>
    header === "" || headers.indexOf(header) < at ? [] : FIELDS.filter((field) => columns[field] === header),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus
    <div className="scroll" tabIndex={0} role="region" aria-label={words("library.columns.rows")}>
      <table>
        <thead>
          <tr>
            {headers.map((header, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
              <th key={at} scope="col" dir="auto" data-held={heldBy[at]?.length ? "" : undefined}>
                {header}
                <span className="meta" dir={words.direction}>
                  {heldBy[at]?.map((field) => words(`library.columns.${field}`)).join(words("list.comma"))}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their order
            <tr key={row}>
              {headers.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
                <td key={at} dir="auto" data-held={heldBy[at]?.length ? "" : undefined}>
                  <span>{cells[at]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
