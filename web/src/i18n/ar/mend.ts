import type { MEND as English } from "../en/mend.ts";

export const MEND: Readonly<Record<keyof typeof English, string>> = {
  "mend.outlet": "الناشر",
  "mend.publishedOn": "تاريخ النشر",
  "mend.set.outlet": "أثبِت الناشر",
  "mend.set.publishedOn": "أثبِت التاريخ",
  "mend.do": "صحِّح…",
  "mend.title": "ناشر التقرير وتاريخه",
  "mend.hint":
    "يُحفظ ما تثبته مع اسمك. ولا يتغيّر النص، لكن التقرير يُقرأ من جديد، لأن «أمس» فيه يُحسب من يوم نشره.",
  "mend.outlet.field": "الناشر، واتركه فارغا إن لم يُعلم",
  "mend.outlet.none": "لا ناشر بهذا الاسم في الحزم، فيُحفظ كما تكتبه.",
  "mend.date.field": "تاريخ النشر، واتركه فارغا إن لم يُعلم",
  "mend.date.hint": "يوم أو شهر أو سنة، أو أول يوم وآخر يوم:",
  "mend.reason": "السبب، إن شئت",
  "mend.keep": "احفظ وأعد القراءة",
  "mend.keeping": "تُعاد القراءة…",
  "mend.cancel": "إلغاء",
  "mend.done":
    "حُفظ، وقُرئ التقرير من جديد: {added, plural, zero {لا ترميز جديدا} one {ترميز جديد واحد} two {ترميزان جديدان} few {# ترميزات جديدة} many {# ترميزا جديدا} other {# ترميز جديد}}، و{gone, plural, zero {لم يسقط شيء} one {سقط ترميز واحد} two {سقط ترميزان} few {سقطت # ترميزات} many {سقط # ترميزا} other {سقط # ترميز}}.",
  "mend.setBy": "بتصحيح {name}، {date}",
  "mend.history": "ما صُحِّح",
  "mend.change": "{fact}: {before} ← {after}",
  "mend.by": "{name}، {date}",
  "mend.putBack": "أعد ما كان",
  "mend.putBack.of": "أعد ما كان قبل هذا التصحيح",
  "mend.log": "تصحيحات الناشر والتاريخ",
  "mend.log.none": "لم يصحِّح أحد ناشرا ولا تاريخا.",
  "problem.no-outlet": "لا اسم للناشر.",
  "problem.same-facts": "هذا هو ناشر التقرير وتاريخه أصلا.",
  "problem.unknown-mend": "لا تصحيح كهذا. أعد تحميل الصفحة.",
};
