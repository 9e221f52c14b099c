import type { Ledger } from "../ledger/ledger.ts";
import type { Actor } from "../model/index.ts";
import { namesHere } from "../pipeline/names-here.ts";
import type { Knowledge } from "../pipeline/packs.ts";
import { actorsOf } from "../pipeline/read-board.ts";
import { Jobs } from "./jobs.ts";
import { Problem } from "./problem.ts";

/** What the server shows: a project, and the packs its boards are read with. */
export interface DeskInput {
  readonly ledger: Ledger;
  readonly knowledge: Knowledge;
  /** The folders of packs that `knowledge` was read from beside the program's own; reading threads load them too. */
  readonly packs?: readonly string[];
  /** What the project is called: its file's name. */
  readonly name: string;
  /** Path of the project's file; null where it lasts as long as the server. */
  readonly file?: string | null;
  /** The project is made of the bundled example reports and lasts as long as the server. */
  readonly isExample?: boolean;
  /** Id of the client whose board comes first; the one most stances are toward where left out. */
  readonly client?: string;
  /** The time, ISO 8601. */
  readonly now?: () => string;
}

/** The desk that routes work on. */
export interface Desk extends Required<Omit<DeskInput, "client">> {
  readonly jobs: Jobs;
  /** What is done once somebody can reach the desk. */
  readonly onServed: (() => void)[];
  /** Those toward whom most stances are held, most first. */
  clients(): Promise<readonly Actor[]>;
  /** Id of the client whose board comes first; null in a project without stances. */
  firstClient(): Promise<string | null>;
}

const CLIENTS_SHOWN = 200;

export function openDesk(input: DeskInput): Desk {
  const { ledger, knowledge, client } = input;
  const actors = actorsOf(knowledge);
  const clients = async () => {
    const counted = await ledger.recipients("stance", CLIENTS_SHOWN);
    return counted.map(({ id }) => actors.get(id)).filter((actor) => actor !== undefined);
  };
  return {
    packs: [],
    file: null,
    isExample: false,
    now: () => new Date().toISOString(),
    ...input,
    onServed: [],
    jobs: new Jobs(),
    clients,
    firstClient: async () => {
      const first = client ?? (await clients())[0]?.id;
      return first === undefined ? null : (await namesHere(ledger, knowledge)).idOf(first);
    },
  };
}

/** The actor of that id. */
export function actorOf(id: string, { knowledge }: Desk): Actor {
  const actor = actorsOf(knowledge).get(id);
  if (actor) return actor;
  throw new Problem(404, "unknown-actor", `no actor of the packs has the id "${id}"`, "search for the name");
}
