import { readArticle } from "../read-article.ts";

export const HEADLINE = "بلدية التل تفتح السوق من جديد";
export const PARAGRAPHS = [
  "فتحت بلدية التل السوق من جديد صباح اليوم، بعد إغلاق دام ستة أسابيع، وقال التجار إن الحركة ضعيفة وإنهم خسروا موسم العيد.",
  "وأوضح رئيس البلدية أن الحراسة ستبقى على المداخل، مضيفا أن الباعة الجوالين لن يعودوا قبل نهاية الشهر، وأن المخالف يغرّم.",
  "ورد ممثل الباعة بأن القرار ظالم، وطالب بمكان بديل، محذرا من أن مئات الأسر تعيش من هذه العربات ولا دخل لها سواها.",
];

/** A page with this around its report. */
export function pageOf({
  head = "",
  before = "",
  below = "",
  after = "",
  body = PARAGRAPHS.map((each) => `<p>${each}</p>`).join("\n"),
}: {
  head?: string;
  before?: string;
  below?: string;
  after?: string;
  body?: string;
} = {}): string {
  return `<!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>${HEADLINE} | سهل نيوز</title>${head}</head>
<body>${before}<article><h1>${HEADLINE}</h1>${below}<div class="text">${body}</div></article>${after}</body></html>`;
}

export const readHtml = (html: string, facts: Parameters<typeof readArticle>[1] = {}) =>
  readArticle(new TextEncoder().encode(html), facts);
