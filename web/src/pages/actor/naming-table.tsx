import type { ActorAnswer, NameUsedAnswer } from "../../../../src/server/answers/actor.ts";
import { useWords } from "../../i18n/words.tsx";
import { Apart, Name } from "../../parts/text.tsx";

/** The words by which each outlet names the actor, with counts: a cue about the outlet. */
export function NamingTable({ naming }: { naming: ActorAnswer["naming"] }) {
  const words = useWords();
  const { outlets, all, unnamed, otherOutlets } = naming;
  return (
    <section>
      <h2 id="actor-naming">{words("actor.naming")}</h2>
      {all.length === 0 ? (
        <p className="meta">{words("actor.naming.empty")}</p>
      ) : (
        <p className="meta">{words("actor.naming.hint")}</p>
      )}
      {unnamed > 0 && <p className="meta">{words("actor.naming.unnamed", { n: unnamed })}</p>}
      {outlets.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus
        <div className="scroll" tabIndex={0} role="region" aria-labelledby="actor-naming">
          <table>
            <thead>
              <tr>
                <th scope="col">{words("actor.naming.outlet")}</th>
                <th scope="col">{words("actor.naming.names")}</th>
                <th scope="col">{words("actor.naming.articles")}</th>
              </tr>
            </thead>
            <tbody>
              {outlets.map(({ outlet, articles, names }) => (
                <tr key={outlet?.id ?? outlet?.labels.en ?? ""}>
                  <th scope="row">{outlet ? <Name labels={outlet.labels} /> : words("outlet.unknown")}</th>
                  <td>
                    <Names names={names} />
                  </td>
                  <td className="number">{articles}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {otherOutlets > 0 && <p className="meta">{words("actor.naming.others", { n: otherOutlets })}</p>}
    </section>
  );
}

function Names({ names }: { names: readonly NameUsedAnswer[] }) {
  const words = useWords();
  if (names.length === 0) return <span className="meta">{words("actor.naming.none")}</span>;
  return (
    <ul className="names-used">
      {names.map(({ text, articles, loaded }) => (
        <li key={text}>
          <Apart text={text} /> <span className="meta">{articles}</span>
          {loaded && <span className="meta loaded"> {words("actor.naming.loaded")}</span>}
        </li>
      ))}
    </ul>
  );
}
