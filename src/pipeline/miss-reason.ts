import type { Labels } from "../model/index.ts";

/** Why a word gave no coding, for a reader; with the code it would have given where one was near. */
export interface MissReason {
  readonly code: string | null;
  readonly labels: Labels;
}

/** Slots of a rule as a reader calls them. */
const SLOTS: Readonly<Record<string, Labels>> = {
  S: { ar: "من يفعل", en: "who acts" },
  O: { ar: "من وقع عليه الفعل", en: "whom it is done to" },
  T: { ar: "من يُقصد به", en: "whom it is meant for" },
  where: { ar: "المكان", en: "where" },
  ground: { ar: "الموضع", en: "on which ground" },
};

/** Each reason of the rules coder with what is said of it here; the first that fits stands. */
const REASONS: readonly (readonly [RegExp, (found: RegExpExecArray) => Labels])[] = [
  [/^nobody and nothing fills (\S+)$/, ([, slots = ""]) => notTold(slots)],
  [
    /^the (subject|object|target) is not /,
    () => ({
      ar: "المذكور ليس من النوع الذي تشترطه القاعدة",
      en: "who is named is not of the kind that the rule asks for",
    }),
  ],
  [
    /^(nothing of kind|no word of|a word of|only the noun|a noun of action|one alone acts|somebody acts)/,
    () => ({ ar: "لا تكتمل في الجملة شروط القاعدة", en: "the sentence does not meet the rule's conditions" }),
  ],
  [
    /^inside a demand/,
    () => ({ ar: "مطلوب أو مستفهَم عنه أو غاية، لا واقع", en: "wanted, asked or aimed at, not told" }),
  ],
  [/^the act is told as ended/, () => ({ ar: "يُذكر الفعل منتهيا", en: "the act is told as ended" })],
  [/^it is not denied/, () => ({ ar: "القاعدة للنفي، ولا نفي هنا", en: "the rule is for what is denied" })],
  [
    /^holder and target/,
    () => ({ ar: "الطرفان في صف واحد أو خصمان", en: "the two stand on one side, or are rivals" }),
  ],
  [
    /^it is what somebody says/,
    () => ({ ar: "قول أو وعد أو طلب، لا فعل", en: "said, promised or asked for, not done" }),
  ],
  [
    /^(who acts is named elsewhere|somebody stands there)/,
    () => ({ ar: "لا يُعرف من يفعل", en: "who acts cannot be told" }),
  ],
  [/^an attack in words/, () => ({ ar: "هجوم بالكلام", en: "an attack in words" })],
  [/^not doing it is only/, () => ({ ar: "شرط، لا واقع", en: "a condition, not told" })],
  [
    /^(a fixed part|the word is somebody's name|the verb's own noun)/,
    () => ({ ar: "الكلمة هنا بمعنى آخر", en: "the word means something else here" }),
  ],
];

/** For what no rule explains. */
const UNEXPLAINED: Labels = { ar: "شرط من شروط القاعدة لا يتحقق", en: "a condition of the rule is not met" };

/**
 * What a reader is told of a reason that the coder gives.
 *
 * @example
 * missReason("RETREAT: nobody and nothing fills S") // { code: "RETREAT", labels: { en: "not told: who acts", ... } }
 */
export function missReason(why: string): MissReason {
  const [, code = null, plain = why] = /^([A-Za-z][A-Za-z-]*): (.*)$/s.exec(why) ?? [];
  for (const [pattern, labels] of REASONS) {
    const found = pattern.exec(plain);
    if (found) return { code, labels: labels(found) };
  }
  return { code, labels: UNEXPLAINED };
}

/** Whether the reason is known here; a test holds every one that the coder gives against it. */
export const isExplained = (why: string): boolean => missReason(why).labels !== UNEXPLAINED;

function notTold(slots: string): Labels {
  const named = slots.split("|").flatMap((slot) => SLOTS[slot] ?? []);
  return {
    ar: `لم يُذكر ${named.map(({ ar }) => ar).join(" ولا ")}`,
    en: `not told: ${named.map(({ en }) => en).join(" or ")}`,
  };
}
