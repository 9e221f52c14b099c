import type { ProjectAnswer } from "../../../../src/server/answers/project.ts";
import { useData } from "../../api/client.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { Command } from "../../parts/command.tsx";
import { Drawer } from "../../parts/drawer/drawer.tsx";
import { Figure } from "../../parts/figure.tsx";
import { Shown } from "../../parts/states.tsx";
import { Apart, Code } from "../../parts/text.tsx";
import { Checks } from "./checks.tsx";
import { Decisions } from "./decisions.tsx";
import { IntakeLog } from "./intake-log.tsx";
import { Mends } from "./mends.tsx";
import { Runs } from "./runs.tsx";
import { Settings } from "./settings.tsx";

/** The project as a whole: what it holds, who coded it, what came in, whether it is sound, how it is kept. */
export default function ProjectPage() {
  const project = useData<ProjectAnswer>("/project");
  return (
    <div className="with-drawer">
      <div className="project-page">
        <Shown query={project}>{(data) => <ProjectView project={data} />}</Shown>
      </div>
      <Drawer />
    </div>
  );
}

function ProjectView({ project }: { project: ProjectAnswer }) {
  const words = useWords();
  return (
    <>
      <h1>
        <Message id="project.title" values={{ name: <Apart text={project.name} /> }} />
      </h1>
      {project.isExample && (
        <p className="warning">
          <Message id="project.example" values={{ command: <Code>isnad serve my-project.isnad</Code> }} />
        </p>
      )}
      <div className="columns">
        <section>
          <h2>{words("project.facts")}</h2>
          <FactsOnFile project={project} />
        </section>
        <section>
          <h2>{words("project.check")}</h2>
          <Checks hasFile={project.file !== null} />
          <h2>{words("project.backup")}</h2>
          <Backup file={project.file} />
          <h2>{words("project.export")}</h2>
          <p className="meta">{words("project.export.hint")}</p>
          <p>
            <a href="/project/export.jsonl" download>
              {words("project.export.link")}
            </a>
          </p>
        </section>
      </div>
      <Runs />
      <IntakeLog />
      <Decisions />
      <Mends />
      <Settings />
    </>
  );
}

function FactsOnFile({ project }: { project: ProjectAnswer }) {
  const words = useWords();
  const { file, counts, version, packs } = project;
  const numbers = ["articles", "codings", "originals", "leftOut", "reviews"] as const;
  return (
    <dl className="facts">
      <dt>{words("project.file")}</dt>
      <dd>{file === null ? words("project.file.none") : <Code>{file}</Code>}</dd>
      {numbers.map((name) => (
        <FactPair key={name} term={words(`project.${name}`)}>
          <Figure n={counts[name]} />
        </FactPair>
      ))}
      <dt>{words("project.version")}</dt>
      <dd>
        <Code>{`isnad ${version}`}</Code>
      </dd>
      <dt>{words("project.packs")}</dt>
      <dd>
        <Code>{packs.slice(0, 12)}</Code>
      </dd>
    </dl>
  );
}

function FactPair({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** How the project is copied while it is open. */
function Backup({ file }: { file: string | null }) {
  const words = useWords();
  if (file === null) return <p className="meta">{words("project.backup.none")}</p>;
  const day = new Date().toISOString().slice(0, 10);
  const copy = file.replace(/(\.isnad)?$/, `-${day}.isnad`);
  const quoted = [file, copy].map((path) => (/\s/.test(path) ? `"${path}"` : path)).join(" ");
  return (
    <>
      <p className="meta">{words("project.backup.hint")}</p>
      <Command>{`isnad project backup ${quoted}`}</Command>
    </>
  );
}
