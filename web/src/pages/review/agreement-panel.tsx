import type { AgreementAnswer } from "../../../../src/server/answers/review.ts";
import { useWords, type Words } from "../../i18n/words.tsx";
import { Names } from "./names.tsx";

const FIGURES = ["code", "position"] as const;
const WHY = ["not-blind", "taken-back", "seen-before", "again", "replaced"] as const;

type Figure = AgreementAnswer["code"];

/** How far people who coded blind agree with the coder, with how much it rests on and what was left out. */
export function AgreementPanel({ agreement }: { agreement: AgreementAnswer }) {
  const words = useWords();
  const { codings, reviewers, excluded, least } = agreement;
  const left = WHY.reduce((sum, why) => sum + excluded[why], 0);
  return (
    <details className="agreement">
      <summary>
        <span className="agreement-name">{words("review.agreement")}</span>{" "}
        {codings === 0
          ? words("review.agreement.none")
          : FIGURES.map(
              (figure) =>
                `${words(`review.agreement.${figure}.short`)} ${valueText(agreement[figure], words)}`,
            ).join(words("list.semicolon"))}
        {" · "}
        {words("review.agreement.excluded", { n: left })}
      </summary>
      <p>{words("review.agreement.note")}</p>
      {reviewers.length > 0 && (
        <p>
          {words("review.agreement.who", { n: codings })} <Names names={reviewers} />
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{words("review.agreement.figure")}</th>
            <th scope="col">{words("review.agreement.value")}</th>
            <th scope="col">{words("review.agreement.range")}</th>
            <th scope="col">{words("review.agreement.n")}</th>
          </tr>
        </thead>
        <tbody>
          {FIGURES.map((name) => (
            <Row key={name} name={name} figure={agreement[name]} least={least} />
          ))}
        </tbody>
      </table>
      <h2>{words("review.agreement.excluded", { n: left })}</h2>
      {left > 0 && (
        <ul>
          {WHY.filter((why) => excluded[why] > 0).map((why) => (
            <li key={why}>{words(`review.excluded.${why}`, { n: excluded[why] })}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Row({ name, figure, least }: { name: (typeof FIGURES)[number]; figure: Figure; least: number }) {
  const words = useWords();
  const { value, low, high, n, missing } = figure;
  return (
    <tr>
      <th scope="row">{words(`review.agreement.${name}`)}</th>
      <td>
        {missing === "too-few"
          ? words("review.agreement.tooFew", { least })
          : missing === "no-variation"
            ? words("review.agreement.alike")
            : value !== null && number(value, words)}
      </td>
      <td>
        {low !== null && high !== null && (
          <bdi dir="ltr">
            {number(low, words)}–{number(high, words)}
          </bdi>
        )}
      </td>
      <td className="number">{n}</td>
    </tr>
  );
}

const number = (value: number, words: Words): string =>
  new Intl.NumberFormat(words.tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

const valueText = ({ value, n }: Figure, words: Words): string =>
  value === null
    ? words("review.agreement.few", { n })
    : words("review.agreement.of", { value: number(value, words), n });
