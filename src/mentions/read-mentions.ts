import type { Article, Diagnostic, Mention, ReadText } from "../model/index.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { spellingRemarks } from "../text/orthography/correct-spelling.ts";
import { joinBothSides, joinTwoStates } from "./ar/both-sides.ts";
import { findDescribed } from "./ar/described.ts";
import {
  adjectivesAmongStates,
  findBackers,
  findGenericGroups,
  findHomelands,
  joinBodies,
  joinGovernments,
  joinOffices,
  linkBackers,
  nationsAsActors,
} from "./ar/descriptions.ts";
import { joinGroups } from "./ar/groups.ts";
import { joinHeadNouns } from "./ar/head-nouns.ts";
import { findLatter } from "./ar/latter.ts";
import { dealsAreCalledByPlaces, joinPlaces } from "./ar/places.ts";
import { findNamedExperts } from "./ar/professions.ts";
import { joinShortBodies } from "./ar/short-bodies.ts";
import { dropOthersOfTheFamily, joinShortNames } from "./ar/short-names.ts";
import { findOtherSpellings } from "./ar/spelt-otherwise.ts";
import { findShortStrangers } from "./ar/strangers.ts";
import { joinTitles } from "./ar/titles.ts";
import { findUnnamedVoices, joinOutlets } from "./ar/voices.ts";
import { chooseAmbiguous } from "./choose.ts";
import { Draft } from "./draft.ts";
import { findDescribed as findEnglishDescribed } from "./en/described.ts";
import * as english from "./en/descriptions.ts";
import { joinGroups as joinEnglishGroups } from "./en/groups.ts";
import { settleNames } from "./en/nisba.ts";
import { joinPlaces as joinEnglishPlaces } from "./en/places.ts";
import { joinTitles as joinEnglishTitles } from "./en/titles.ts";
import { findUnnamedVoices as findEnglishVoices, joinOutlets as joinEnglishOutlets } from "./en/voices.ts";
import { findNames } from "./find-names.ts";
import { nameIndexOf } from "./name-index.ts";
import { findTimes } from "./times/times.ts";

/** What the mentions room hands on. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Stage: who, where, when and which voices the article names, in order and apart.
 *
 * @param about states that the caller knows the article to be about (ids); others are found in the text
 */
export function readMentions(
  article: Article,
  text: ReadText,
  knowledge: Knowledge,
  about: readonly string[] = [],
): Mentions {
  const index = nameIndexOf(knowledge, article.language);
  const found = findNames(text, article, index, about);
  const draft = new Draft(article, text, index, found.mentions);
  if (article.language === "ar") {
    findOtherSpellings(draft, knowledge);
    dropOthersOfTheFamily(draft);
    joinOutlets(draft);
    joinBodies(draft);
    joinShortNames(draft);
    joinTwoStates(draft);
    joinTitles(draft);
    findNamedExperts(draft);
    joinOffices(draft);
    findShortStrangers(draft);
    joinGovernments(draft);
    joinGroups(draft);
    joinPlaces(draft);
    joinShortBodies(draft);
    joinHeadNouns(draft);
    findUnnamedVoices(draft);
    findBackers(draft);
    findGenericGroups(draft);
    findHomelands(draft);
    adjectivesAmongStates(draft);
    nationsAsActors(draft);
    joinBothSides(draft);
    dealsAreCalledByPlaces(draft);
    findLatter(draft);
    findDescribed(draft);
  } else {
    settleNames(draft);
    joinEnglishOutlets(draft);
    joinEnglishTitles(draft);
    english.joinGovernments(draft);
    joinEnglishGroups(draft);
    joinEnglishPlaces(draft);
    english.joinBodies(draft);
    findEnglishVoices(draft);
    english.findBackers(draft);
    english.findGenericGroups(draft);
    findEnglishDescribed(draft);
  }
  for (const time of findTimes(text.tokens, article.language, article.publishedOn, text.analyses)) {
    // A name that looks like a date ("مايو" in a surname) has been found before: it stays a name.
    const clash = draft.mentions.some((each) => each.first < time.last && time.first < each.last);
    if (clash) continue;
    draft.put({
      ...draft.blank(time.first, time.last),
      kind: "time",
      time: { edtf: time.edtf, basis: time.basis, kind: time.kind, value: time.value },
    });
  }
  if (article.language === "ar") linkBackers(draft);
  else english.linkBackers(draft);
  const diagnostics = chooseAmbiguous(draft, found.focus);
  if (article.language === "ar") diagnostics.push(...spellingRemarks(text.tokens, draft.mentions));
  return { mentions: draft.mentions, diagnostics };
}
