/** Words of an article, as they stand there: in their own language and direction, never translated in place. */
export function Quote({ quote, language }: { quote: string; language: "ar" | "en" }) {
  return (
    <blockquote lang={language} dir={language === "ar" ? "rtl" : "ltr"}>
      {quote}
    </blockquote>
  );
}
