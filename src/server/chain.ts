import type { Language, Voice } from "../model/index.ts";
import { apart, type Html, html, joined, nameIn } from "./html.ts";
import { VOICES, WORDS } from "./words.ts";

/** A chain in words, from the article inward: "the article itself, citing X, citing Y (unnamed)". */
export function chainIn(chain: readonly Voice[], language: Language): Html {
  const voices = chain.map((voice) => html`${WORDS.citing[language]} ${voiceIn(voice, language)}`);
  return joined([WORDS.theArticle[language], ...voices], language === "ar" ? "، " : ", ");
}

export function voiceIn(voice: Voice, language: Language): Html {
  const kind = VOICES[voice.kind][language];
  const channel = voice.channel ? html` (${apart(voice.channel, language)})` : "";
  // A pack's label says who an abbreviated name is; a voice that no pack knows keeps the article's words.
  if (voice.labels?.[language]) return html`${nameIn(voice.labels, language)}${channel}`;
  if (voice.name === "") return html`${WORDS.nobody[language]}${channel}`;
  return html`«${apart(voice.name, language)}» (${kind})${channel}`;
}
