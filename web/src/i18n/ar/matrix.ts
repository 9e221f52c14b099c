import type { MATRIX as English } from "../en/matrix.ts";

export const MATRIX: Readonly<Record<keyof typeof English, string>> = {
  "matrix.title": "مواقف الداعمين من العملاء",
  "matrix.patron": "الداعم",
  "matrix.on": "حتى يوم",
  "matrix.steps": "خطوة",
  "matrix.step.back.month": "قبل بشهر",
  "matrix.step.back.week": "قبل بأسبوع",
  "matrix.step.back.day": "قبل بيوم",
  "matrix.step.on.day": "بعد بيوم",
  "matrix.step.on.week": "بعد بأسبوع",
  "matrix.step.on.month": "بعد بشهر",
  "matrix.step.all": "كل ما في السجل",
  "matrix.caption": "المواقف حتى {date}، عند المعيار: {bar}",
  "matrix.captionAll": "المواقف المسجلة كلها، عند المعيار: {bar}",
  "matrix.hint": "الأكثر ترميزات أولا من الداعمين والعملاء. وتفتح كل خانة ادّعاءها على لوحة العميل.",
  "matrix.shown.clients":
    "{n, plural, zero {لا عملاء} one {عميل واحد} two {عميلان} few {# عملاء} many {# عميلا} other {# عميل}} من أصل {all}",
  "matrix.shown.rows":
    "{n, plural, zero {لا داعمين} one {داعم واحد} two {داعمان} few {# داعمين} many {# داعما} other {# داعم}} من أصل {all}",
  "matrix.more.clients": "مزيد من العملاء",
  "matrix.more.rows": "مزيد من الداعمين",
  "matrix.empty": "لا موقف مسجلا لأحد من أحد حتى ذلك اليوم.",
  "matrix.nothing": "لا سجل",
  "matrix.before": "من قبل",
  "matrix.ghost": "{position}؟",
  "matrix.legend.now": "مملوءة: ثابت عند المعيار",
  "matrix.legend.was": "فارغة: موقفه من قبل، ولا تحوّل ثابتا عند المعيار",
  "matrix.legend.ghost": "منقّطة مع علامة استفهام: ادّعاء دون المعيار",
  "matrix.legend.nothing": "لا سجل",
};
