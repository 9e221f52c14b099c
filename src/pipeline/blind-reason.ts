import type { Labels } from "../model/index.ts";
import type { SameFields } from "./person-coding.ts";

const FIELDS: Readonly<Record<keyof SameFields, Labels>> = {
  code: { ar: "الرمز", en: "code" },
  actors: { ar: "من", en: "who" },
  recipients: { ar: "تجاه من", en: "toward whom" },
  status: { ar: "الحال", en: "status" },
  evidence: { ar: "الكلمات", en: "words" },
};

/**
 * Why a blind answer sets a coding aside. Who codes blind cannot say: what the coder said is not known to him. So the
 * reason is what the comparison shows.
 *
 * @param same In what both agree; null where the person coded nothing
 */
export function blindReason(same: SameFields | null): string {
  if (same === null) return "رُمّز معمّى: لا شيء يُرمَّز / coded blind: nothing to code";
  const differing = (Object.keys(FIELDS) as (keyof SameFields)[]).filter((field) => !same[field]);
  const list = (language: keyof Labels, comma: string) =>
    differing.map((field) => FIELDS[field][language]).join(comma);
  return `رُمّز معمّى، والاختلاف في: ${list("ar", "، ")} / coded blind, differs in: ${list("en", ", ")}`;
}
