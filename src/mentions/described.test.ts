import { describe, expect, test } from "vitest";
import { readArticle } from "../article/read-article.ts";
import { readPacks } from "../packs/read-packs.ts";
import { readText } from "../text/read-text.ts";
import { readMentions } from "./read-mentions.ts";

const knowledge = readPacks();

/** The words of the people who are only described; a star behind those who bear arms. */
function describedIn(sentence: string, headline: string): string[] {
  const bytes = new TextEncoder().encode(`${headline}\n${sentence}`);
  const { article } = readArticle(bytes, { published: "2020-05-25" });
  const { mentions } = readMentions(article, readText(article, knowledge), knowledge);
  return mentions
    .filter(({ actor }) => actor?.type === "described")
    .map(({ name, actor }) => article.text.slice(name.start, name.end) + (actor?.armed ? " *" : ""));
}

describe("people who are only described", () => {
  test.each([
    ["قتل مسلحون مجهولون شرطيا أمس.", ["مسلحون مجهولون *", "شرطيا *"]],
    ["هاجم المسلحون المجهولون المدينة.", ["المسلحون المجهولون *"]],
    ["هاجم مسلحون مدعومون من تركيا المدينة.", ["مسلحون *"]],
    ["هاجم عناصر من الشرطة المخيم.", ["عناصر من الشرطة *"]],
    ["قتل ما لا يقل عن 28 مدنيا في القصف.", ["ما لا يقل عن 28 مدنيا"]],
    ["أصيب 12 آخرون في القصف.", ["12 آخرون"]],
    ["أصيب عشرات آخرون في القصف.", ["عشرات آخرون"]],
    ["قتل خمسة مصريين في القصف.", ["خمسة مصريين"]],
    ["تظاهر آلاف الأتراك في إسطنبول.", ["آلاف الأتراك"]],
    // The state, those with a name, and what only sounds like people.
    ["رحب الأتراك بالقرار.", []],
    ["أكد السودانيون رفضهم للقرار.", []],
    ["قال مسؤولون آخرون كلمة.", []],
    ["وصل مسؤولون أتراك إلى طرابلس.", []],
    ["قتل جنود أتراك في القصف.", []],
    ["قتل رجال حفتر سائقا.", []],
    ["وقع هجوم انتحاري أمس.", []],
    ["رحب المجتمع المدني بالقرار.", []],
    ["قصفت الطائرات المستشفى العسكري.", []],
    ["علقت فرنسا تعاونها العسكري مع النيجر.", []],
    ["قتلت قواتها الجنود أمس.", ["الجنود *"]],
  ])("%s", (sentence, expected) => {
    expect(describedIn(sentence, "حصيلة الأسبوع من الأخبار.")).toEqual(expected);
  });

  test.each([
    ["Unknown gunmen killed a policeman.", ["gunmen *", "policeman *"]],
    ["The militant group left the town.", []],
    ["Militant leaders met on Friday.", []],
    ["A rebel attacked the town.", ["rebel *"]],
    ["The suicide attack was claimed.", []],
  ])("%s", (sentence, expected) => {
    expect(describedIn(sentence, "The news of the week.")).toEqual(expected);
  });

  test("two groups are two, though one word describes them", () => {
    const bytes = new TextEncoder().encode("هاجم مسلحون القرية. قتل مسلحون في القصف.");
    const { article } = readArticle(bytes, { published: "2020-05-25" });
    const { mentions } = readMentions(article, readText(article, knowledge), knowledge);
    const ids = mentions.flatMap(({ actor }) => (actor?.type === "described" ? [actor.id] : []));
    expect(ids).toEqual(["described:1", "described:2"]);
  });
});
