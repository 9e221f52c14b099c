import { outlookWords } from "../exports/outlook-words.ts";
import type { Board, Claim, FiledCoding, Lane, Language, Origin } from "../model/index.ts";
import { chainIn } from "./chain.ts";
import { apart, directionOf, type Html, html, intervalIn, joined, nameIn } from "./html.ts";
import type { OpenShelf } from "./shelf.ts";
import { BAR_NAMES, LANE_STATUS, ORIGINS, STATUS, WORDS } from "./words.ts";

const COLUMNS = ["patron", "was", "now", "when", "named", "unnamed", "status"] as const;

/** The board as a table: what the drawing of a later page will show, for every reader. */
export function boardTable(board: Board, language: Language): Html {
  if (board.lanes.length === 0) return html`<p>${WORDS.emptyBoard[language]}</p>`;
  const head = COLUMNS.map((column) => html`<th scope="col">${WORDS[column][language]}</th>`);
  return html`<div class="scroll"><table>
<thead><tr>${head}</tr></thead>
<tbody>${board.lanes.map((lane) => laneRow(lane, language))}</tbody>
</table></div>`;
}

function laneRow(lane: Lane, language: Language): Html {
  return html`<tr>
<th scope="row"><a href="#${lane.holder.id}">${holderIn(lane, language)}</a></th>
<td>${lane.was ? apart(lane.was.labels[language], language) : WORDS.nothing[language]}</td>
<td>${nowIn(lane, language)}</td>
<td>${intervalIn(lane.when, language, WORDS.notKnown[language])}</td>
<td><bdi>${lane.namedOrigins}</bdi></td>
<td><bdi>${lane.unnamedOrigins}</bdi></td>
<td>${statusIn(lane, language)}</td>
</tr>`;
}

function holderIn({ holder, named }: Lane, language: Language): Html {
  const others = named.filter(({ id }) => id !== holder.id).map(({ labels }) => nameIn(labels, language));
  const name = nameIn(holder.labels, language);
  return others.length > 0 ? html`${name} (${joined(others, language === "ar" ? "، " : ", ")})` : name;
}

/** A claim below the bar carries a question mark, and is never shown as a position. */
function nowIn({ now, ghost }: Lane, language: Language): Html {
  if (now) return apart(now.labels[language], language);
  const mark = language === "ar" ? "؟" : "?";
  return ghost ? html`<span class="ghost">${ghost.labels[language]}${mark}</span>` : html`–`;
}

function statusIn(lane: Lane, language: Language): Html {
  const words = [LANE_STATUS[lane.status][language]];
  if (lane.now?.ownWords) words.push(WORDS.ownWords[language]);
  if (lane.contested) words.push(WORDS.contested[language]);
  return html`${words.join(language === "ar" ? "، " : ", ")}`;
}

/** All claims of a patron with their origins and words. A link to an id inside opens the details. */
export function laneDetails(lane: Lane, shelf: OpenShelf, language: Language): Html {
  return html`<details><summary>${holderIn(lane, language)}</summary>
<div id="${lane.holder.id}"></div>
${lane.lastReport ? html`<p class="meta">${WORDS.noEvidenceAfter[language]} <bdi>${lane.lastReport}</bdi></p>` : ""}
${lane.claims.map((claim) => claimPart(claim, lane, shelf, language))}
</details>`;
}

function claimPart(claim: Claim, lane: Lane, shelf: OpenShelf, language: Language): Html {
  const bar =
    claim.barMet === 0
      ? WORDS.movesNothing[language]
      : html`${WORDS.bar[language]} <bdi>${claim.barMet}</bdi>: ${BAR_NAMES[claim.barMet][language]}`;
  const notes = [
    ...(claim.earlier ? [WORDS.before[language]] : []),
    ...(claim.status === "actual" ? [] : [STATUS[claim.status][language]]),
  ];
  const note = notes.length > 0 ? ` (${notes.join(language === "ar" ? "، " : ", ")})` : "";
  const outlook = outlookWords(claim, lane);
  return html`<section>
<h3>${claim.labels[language]}${note}</h3>
<p class="meta">${bar} · ${intervalIn(claim.when, language, WORDS.notKnown[language])}</p>
${outlook ? html`<p class="meta">${outlook[language]}</p>` : ""}
${claim.derived ? html`<p class="meta">${claim.derived[language]}</p>` : ""}
<p>${WORDS.origins[language]}: ${joined(
    claim.origins.map((origin) => originIn(origin, language)),
    language === "ar" ? "؛ " : "; ",
  )}</p>
${claim.codings.map((coding) => quotesOf(coding, shelf, language))}
${claim.denials.length > 0 ? html`<p>${WORDS.denied[language]}:</p>${claim.denials.map((coding) => quotesOf(coding, shelf, language))}` : ""}
</section>`;
}

function originIn({ kind, labels, party, folded }: Origin, language: Language): Html {
  const kindName = ORIGINS[kind][language];
  const name = labels[language];
  const notes = [
    ...(name && name !== kindName ? [kindName] : []),
    ...(party ? [WORDS.party[language]] : []),
    ...(folded ? [folded[language]] : []),
  ];
  const shown = name ? apart(name, language) : kindName;
  return notes.length > 0 ? html`${shown} (${notes.join(language === "ar" ? "، " : ", ")})` : html`${shown}`;
}

function quotesOf(coding: FiledCoding, shelf: OpenShelf, language: Language): Html {
  const own = shelf.article(coding.articleId)?.article.language ?? "ar";
  const href = `/article/${coding.articleId}?lang=${language}#${coding.id}`;
  return html`${coding.evidence.map(
    ({ quote }) =>
      html`<blockquote lang="${own}" dir="${directionOf(own)}"><a href="${href}">${quote}</a></blockquote>`,
  )}
<p class="meta">${chainIn(coding.chain, language)}</p>`;
}
