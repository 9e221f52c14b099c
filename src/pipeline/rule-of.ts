import type { Knowledge } from "./packs.ts";

const RULE = /^coders\/(ar|en)\/(?:(says)-)?(.+)$/;

/**
 * What the packs say of the rule that made a coding; null for a rule of the program's own, and for a person's coding.
 *
 * @param rule `coders/<language>/<slug>`, as a coding bears it
 */
export function ruleOf(
  rule: string,
  { lexicons }: Knowledge,
): { readonly id: string; readonly reason: string } | null {
  const [, language, says, slug] = RULE.exec(rule) ?? [];
  if (language !== "ar" && language !== "en") return null;
  const { frames, speech } = lexicons[language];
  const entries: readonly { readonly id: string; readonly reason?: string | undefined }[] = says
    ? speech
    : frames;
  const entry = entries.find(({ id }) => id === slug);
  return entry?.reason === undefined ? null : { id: rule, reason: entry.reason };
}
