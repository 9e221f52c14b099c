import { describe, expect, test } from "vitest";
import { codeSentence, printCoding, testTable } from "./coding.fixture.ts";

describe("sport, markets, weather, health, daily life: nothing", () => {
  testTable(
    `
هزم المنتخب المصري نظيره التونسي بهدفين في القاهرة.
هاجم منتخب تونس مرمى الجزائر في الشوط الثاني.
دافع حارس مرمى الأهلي عن شباكه ببسالة.
انسحب اللاعب الروسي من بطولة فرنسا المفتوحة.
قصف المهاجم مرمى الخصم بثلاث تسديدات.
سيطر الفريق الإيطالي على وسط الملعب.
خسر المنتخب الليبي أمام مصر في تصفيات كأس أفريقيا.
تراجعت أسعار النفط في السوق العالمية.
سقطت أمطار غزيرة على مدينة مصراتة.
ضرب إعصار السواحل الليبية قرب درنة.
ضرب زلزال مدينة إزمير التركية.
ارتفعت صادرات مصر من القمح.
هبطت الليرة التركية أمام الدولار.
انسحبت شركة إيني الإيطالية من المناقصة.
أطلقت تونس حملة لقاحات ضد كورونا.
اندلع حريق في سوق بمدينة سبها.
سحبت الشركة منتجاتها من الأسواق.
غادر المسافرون مطار معيتيقة بعد تأخير.
استقبل مطار معيتيقة أول رحلة بعد الإغلاق.
قتل ثلاثة أشخاص في حادث سير قرب الزاوية.
`,
    true,
  );
});

describe("counts at least: no ousting", () => {
  testTable(
    `
# "no less than": a verb is shortened behind "did not" alone
إن ما لا يقل عن ثلاثة آلاف جندي كوري شمالي نقلوا إلى شرق روسيا.
نقل ما لا يقل عن مئة وزير ليبي إلى مصر.
`,
    true,
  );
});

describe("wars of words and other figures: nothing", () => {
  testTable(
    `
تخوض تونس معركة سياسية حول الدستور الجديد.
اشتعلت حرب تصريحات بين روما وباريس.
يقود السراج حربا على الفساد.
خسر الحزب معركة الانتخابات في البرلمان.
تدعم روسيا موازنتها بعائدات النفط.
قفزت أسعار الخبز في مصر.
فقدت الليرة دعم المستثمرين.
غرق مركب مهاجرين قبالة زوارة.
تتجه الأنظار إلى القاهرة.
حققت قطر هدفا اقتصاديا جديدا.
`,
    true,
  );
});

describe("questions, demands, wishes, purposes: no act", () => {
  testTable(
    `
هل تتخلى الإمارات عن حفتر؟
هل سحبت روسيا مرتزقتها من صفوف حفتر؟
متى تنسحب قوات حفتر من سرت؟
لماذا تدعم فرنسا حفتر؟
H: هل تخلت مصر عن حفتر؟
دعا غوتيريش إلى وقف إطلاق النار.
  statement says antonio-guterres> <actor:antonio-guterres
  [event REQUEST antonio-guterres>]
طالبت فرنسا تركيا بسحب مقاتليها من ليبيا.
  statement says france>turkey <actor:france
  [event REQUEST france>turkey]
حث السراج الإمارات على وقف دعم حفتر.
  statement says sarraj>uae <actor:sarraj
  [event REQUEST sarraj>uae]
ناشدت البعثة الأممية قوات حفتر الانسحاب من سرت.
  statement says unsmil>haftar-forces <actor:unsmil
  [event REQUEST unsmil>haftar-forces]
يتمنى الليبيون انسحاب القوات التركية من بلادهم.
  ! wish or fear
يريد حفتر السيطرة على طرابلس.
  ! wish or fear
يطمح حفتر إلى حكم ليبيا.
جاء حفتر بمرتزقة لقتل سكان طرابلس.
تسعى قوات حفتر للسيطرة على سرت.
حاولت قوات حفتر اقتحام غريان.
  [event ASSAULT haftar-forces> hypothetical]
قالت مصر إنها قادرة على قصف طرابلس.
  statement says egypt> <actor:egypt
  [event ASSAULT egypt> hypothetical <actor:egypt]
أرسلت تركيا طائرات بهدف قصف ترهونة.
أقلعت طائرات تركية من مصراتة من أجل شن هجوم على ترهونة.
سحب المرتزقة من سرت سيؤدي إلى هدنة.
  [event RETREAT described> hypothetical]
أحبطت قوات الوفاق هجوما لقوات حفتر على طرابلس.
  [event ASSAULT haftar-forces> negated]
توقعت روسيا هجوما على طرابلس.
  [event ASSAULT > hypothetical]
تجد تركيا صعوبات في إرسال مقاتلين إلى السراج.
  [stance sends-fighters turkey>sarraj hypothetical]
`,
    true,
  );
});

describe("a move that is denied, wanted, conditional or to come is never told as a fact", () => {
  test.each([
    "لم تتخل مصر عن حفتر.",
    "لن تتخلى مصر عن حفتر.",
    "ليست الإمارات متخلية عن حفتر.",
    "نفت مصر تخليها عن حفتر.",
    "كذبت موسكو أنباء تخليها عن حفتر.",
    "فندت الإمارات ما تردد عن تخليها عن حفتر.",
    "استبعد السراج تخلي مصر عن حفتر.",
    "استبعد مراقبون أن تتخلى روسيا عن حفتر.",
    "إذا تخلت مصر عن حفتر خسر الحرب.",
    "ستعلق ألمانيا اتفاقها مع أنقرة إذا لم تتخل مصر عن حفتر.",
    "لو تخلت روسيا عن حفتر لانتهت الحرب.",
    "ستتخلى مصر عن حفتر.",
    "تدرس روسيا التخلي عن حفتر.",
    "هددت مصر بالتخلي عن حفتر.",
    "طالب السراج روسيا بالتخلي عن حفتر.",
    "دعت تركيا مصر إلى التخلي عن حفتر.",
    "ترفض مصر التخلي عن حفتر.",
    "لا نية لدى مصر للتخلي عن حفتر.",
    "لا يوجد دليل على تخلي مصر عن حفتر.",
    "لا صحة لتخلي الإمارات عن حفتر.",
    "هل تتخلى روسيا عن حفتر؟",
    "لم تسحب روسيا مرتزقتها من صفوف حفتر.",
    "لن تسحب روسيا مرتزقتها من صفوف حفتر.",
    "نفت موسكو سحب مرتزقتها من صفوف حفتر.",
    "تعتزم روسيا سحب مرتزقتها من صفوف حفتر.",
    "عدم تخلي مصر عن حفتر يطيل الحرب.",
    "لم توقف الإمارات دعمها لحفتر.",
    "لم تبدأ مصر البحث عن بديل لحفتر.",
    "من غير المرجح أن تتخلى مصر عن حفتر.",
    "H: مصر لم ولن تتخلى عن حفتر",
    "H: موسكو: لا صحة للتخلي عن حفتر",
    "تجنبت مصر التخلي عن حفتر.",
    "قد تتخلى مصر عن حفتر.",
    "كادت روسيا تتخلى عن حفتر.",
  ])("%s", (sentence) => {
    expect(movesTold(sentence)).toEqual([]);
  });

  test.fails.each([["يخشى حفتر تخلي مصر عنه.", "wish or fear"]])("%s (%s)", (sentence) => {
    expect(movesTold(sentence)).toEqual([]);
  });
});

describe("force that is no force, and acts that nobody did", () => {
  testTable(
    `
أعلن ترامب وقف إطلاق النار بين الهند وباكستان.
  statement says/announces donald-trump> <actor:donald-trump
رحبت فرنسا بدعوة بشار الأسد إلى التنحي.
  statement says/welcomes france> <actor:france
  [stance endorses france>bashar-al-assad]
لا مساومة مع من يعتدي على العسكريين.
رفض المسلحون إلقاء السلاح.
  event RETREAT/disarm described> negated
  event REJECT described>
وهاجم حزب الله السعودية على عادته.
أصيب الوزير بفيروس كورونا.
قتل عشرة أشخاص في حادث سير قرب القاهرة.
شن وليد جنبلاط هجوما عنيفا على سوريا.
رفضت الجزائر الخيار العسكري رفضا قاطعا.
  event REJECT algeria>
`,
    true,
  );
});

function movesTold(sentence: string): string[] {
  const moves = codeSentence(sentence).filter(({ code, mode }) => AWAY.has(code) || mode === "withdraw");
  return moves.filter(({ status }) => status === "actual").map(printCoding);
}

const AWAY = new Set(["abandons", "withdraws", "cuts", "seeks-alternative", "hints", "refuses"]);
