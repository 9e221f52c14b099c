import { Link } from "wouter";
import type { MatrixAnswer } from "../../../../src/server/answers/matrix.ts";
import { useAddress } from "../../address.ts";
import { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { BarChoice, nextBar, useBar } from "../../parts/bar-choice.tsx";
import { useKeys } from "../../parts/keys.ts";
import { PersonsChoice, usePersons } from "../../parts/persons-choice.tsx";
import { Shown } from "../../parts/states.tsx";
import { DateSteps } from "./date-steps.tsx";
import { MatrixLegend } from "./matrix-legend.tsx";
import { MatrixTable } from "./matrix-table.tsx";

const MORE_CLIENTS = 12;
const MORE_ROWS = 30;

/** Patrons by clients at a date. */
export default function MatrixPage() {
  const words = useWords();
  const address = useAddress();
  const bar = useBar();
  const on = address.get("on") ?? address.get("to");
  const matrix = useData<MatrixAnswer>("/matrix", {
    on,
    bar,
    persons: usePersons(),
    patron: address.get("patron"),
    clients: address.get("clients"),
    rows: address.get("rows"),
  });
  useKeys({ KeyB: () => address.set({ bar: nextBar(bar) }, { replace: true }) });
  return (
    <>
      <h1>{words("matrix.title")}</h1>
      <div className="toolbar">
        <BarChoice />
        <PersonsChoice />
        <DateSteps on={on} lastReport={matrix.data?.lastReport ?? null} />
      </div>
      <Shown query={matrix}>{(data) => <Filled data={data} />}</Shown>
    </>
  );
}

function Filled({ data }: { data: MatrixAnswer }) {
  const words = useWords();
  const address = useAddress();
  const { clients, allClients, rows, allRows } = data;
  if (rows.length === 0) return <p className="state">{words("matrix.empty")}</p>;
  return (
    <>
      <MatrixLegend />
      <p className="meta">{words("matrix.hint")}</p>
      <MatrixTable data={data} />
      <p className="page-links" role="status">
        <span>{words("matrix.shown.clients", { n: clients.length, all: allClients })}</span>
        {clients.length < allClients && (
          <Link href={address.here({ clients: clients.length + MORE_CLIENTS })}>
            {words("matrix.more.clients")}
          </Link>
        )}
        <span>{words("matrix.shown.rows", { n: rows.length, all: allRows })}</span>
        {rows.length < allRows && (
          <Link href={address.here({ rows: rows.length + MORE_ROWS })}>{words("matrix.more.rows")}</Link>
        )}
      </p>
    </>
  );
}
