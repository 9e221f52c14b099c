import type { Outlook } from "../calendar.ts";
import type { Reach, TenseOf } from "../grammar.ts";
import type { Word } from "../read-words.ts";
import { PARTS } from "./words.ts";

const AHEAD = new Set(
  "سوف|لن|المقرر|المقررة|مقرر|مقررا|مقررة|المزمع|مزمع|المرتقب|المرتقبة|مرتقب|المنتظر|المنتظرة|منتظر|المتوقع|متوقع|المتوقعة|يعتزم|تعتزم|يعتزمون|ينوي|تنوي|يتوقع|تتوقع|يرتقب|ترتقب|موعد|تمهيدا|استعدادا|المقبل|المقبلة|القادم|القادمة|يخطط|تخطط|حددت|حدد".split(
    "|",
  ),
);
/** Verbs of events that are fixed before they come: in the present tense they announce. */
const FIXTURE =
  /^[وف]?[يتن](?:لتقي|ستضيف|واجه|زور|بدا|نطلق|عقد|جتمع|فتتح|توجه|نظم|قام|خوض|لعب|حتفل|ختتم|غادر|ستقبل|شارك|دشن|صوت|ستانف|حتضن|لاقي|صادف|نتخب|نعقد|حل|دخل)(?:ون|ان|ين|وا)?$/;
/** A future verb: the letter of the future, one of the person, and a stem. */
const FUTURE = /^[وف]?س[يتن]\p{L}{2,}$/u;
const MY_FUTURE = /^[وف]?سأ(?!ل)\p{L}{2,}$/u;
/** Words that begin like a future verb and are none. */
const NO_FUTURE =
  /^[وف]?س(?:ياس|يار(?!ب)|يطر|ياق|ياح|ياد|ياج|يناري|ينما|يناء|يبيري|يراليون|يول|يئ|يدات|يدة|يدي|تراتيج|تائر|تاد|نوات|نوي|ندات|نغافور|نجار)|^[وف]?س(?:يل|يف|يد|يدا|ير|يره|يرة|يرته|يرتها|يما|يق|يقان|تة|تون|تين|تار|ترة|نة|نين|نتين|نتان|نتيمتر|نتيمترا|نتات|نتا|نتي|ندا|ند|نحت|ني|نية|ناك|تيف|تيفن)$/;
const SPEECH =
  /^[وف]?(?:قال|قالت|اعلن|اعلنت|اكد|اكدت|ذكر|ذكرت|اضاف|اضافت|اوضح|اوضحت|صرح|صرحت|كشف|كشفت|اشار|اشارت|افاد|افادت|اعتبر|راي|طالب|دعا|دعت|نقل|نقلت|نشر|نشرت|قررت|قرر|كان|كانت|وصل|وصلت|قتل|اصيب|بدات|التقي|شهد|شهدت|عقد|عقدت|وقع|وقعت|اتهم|لقي|تم|تمت|توفي|توفيت|اختفي|غادر|غادرت|اغتيل|رحل|انفصل|تزوج|استقال|افتتح|اطلق|اطلقت|تولي|تولت|انتخب|فاز|فازت)$/;
/** What was put off, promised, threatened or asked for lies ahead where a preposition leads to it. */
const PUT_OFF =
  /^[وف]?(?:تاجل|تاجلت|اجل|اجلت|تاجيل\p{L}*|ارجا|ارجات|ارجئ|ارجئت|ارجاء\p{L}*|تعهد|تعهدت|وعد|وعدت|التزم|التزمت|هدد|هددت|توعد|توعدت|لوح|لوحت|طالب|طالبت|دعا|دعت|حث|حثت|ناشد|ناشدت|اشترط|اشترطت|امهل|امهلت|يجب|ينبغي)$/u;
const LEADS_TO = new Set(["الي", "حتي", "قبل", "لغاية", "بحلول"]);
const PART = new Set([...PARTS.split("|"), "شهر"]);
const STOP = /^[.؟!؛]$/;

const isFuture = (norm: string): boolean => FUTURE.test(norm) && !NO_FUTURE.test(norm);

/** What one word says of the direction; undefined where it says nothing. */
function outlookOf(words: readonly Word[], at: number, tenseOf: TenseOf): Outlook | undefined {
  const { norm, text, forms } = words[at] as Word;
  const before = words[at - 1]?.norm;
  if (AHEAD.has(norm) || forms.some((form) => AHEAD.has(form))) return 1;
  const tense = tenseOf(words[at] as Word);
  // A name may begin like a future verb.
  if (tense !== "no verb" && (isFuture(norm) || MY_FUTURE.test(text))) return 1;
  if (before === "لم" || before === "ولم") return -1;
  if (FIXTURE.test(norm)) return isAfterBefore(words, at) ? -1 : 1;
  if (before === "ان" && /^[يتن]\p{L}{2,}$/u.test(norm)) return isAfterBefore(words, at) ? -1 : 1;
  return SPEECH.test(norm) || tense === "past" ? -1 : undefined;
}

/** "قبل أن يبدأ" tells what was. */
function isAfterBefore(words: readonly Word[], at: number): boolean {
  const around = [words[at - 1]?.norm, words[at - 2]?.norm];
  return around.some((norm) => norm === "قبل" || norm === "بعد" || norm === "كان" || norm === "كانت");
}

/**
 * Where the verb beside a time looks: the nearest before it in its sentence, else the first behind it.
 */
export function readOutlook(words: readonly Word[], at: number, tenseOf: TenseOf, reach: Reach): Outlook {
  // "قبل نهاية يونيو", "بحلول أواخر شهر يونيو".
  let head = at - 1;
  while (PART.has(words[head]?.norm ?? "")) head--;
  const isLedTo = LEADS_TO.has(words[at]?.norm ?? "") || LEADS_TO.has(words[head]?.norm ?? "");
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    if (STOP.test(words[i]?.norm ?? "")) break;
    if (isLedTo && PUT_OFF.test(words[i]?.norm ?? "")) return 1;
    const found = outlookOf(words, i, tenseOf);
    if (found !== undefined) return found;
  }
  if (reach === "before") return null;
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    if (STOP.test(words[i]?.norm ?? "")) break;
    const found = outlookOf(words, i, tenseOf);
    if (found !== undefined) return found;
  }
  return null;
}
