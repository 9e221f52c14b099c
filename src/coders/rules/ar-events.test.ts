import { describe, expect, test } from "vitest";
import { codeSentence, testTable } from "./coding.fixture.ts";

describe("ground", () => {
  testTable(`
سيطرت قوات الوفاق على ترهونة.
  event ASSAULT/territory gna-army>
استعادت قوات حكومة الوفاق مدينة غريان من قوات حفتر.
  event ASSAULT/territory gna-army>haftar-forces
بسطت قوات الوفاق سيطرتها على مدينة صبراتة.
  event ASSAULT/territory gna-army>
سقطت قاعدة الوطية بيد قوات الوفاق.
  event ASSAULT/territory gna-army>
خسرت قوات حفتر مدينة صبراتة.
  event ASSAULT/territory >haftar-forces
H: سقوط صرمان بيد قوات الوفاق
  event ASSAULT/territory gna-army>
H: قوات الوفاق تستعيد ترهونة
  event ASSAULT/territory gna-army>
أحكمت قوات الوفاق سيطرتها على ترهونة.
  event ASSAULT/territory gna-army>
وصل حفتر إلى القاهرة بينما اقتحمت قواته مدينة غريان.
  event ASSAULT/territory haftar-forces>
# nobody takes ground here
سيطرت الشرطة على الحريق في سوق طرابلس.
استعادت الليرة التركية بعض خسائرها.
سيطر القلق على سكان ترهونة.
`);
});

describe("force", () => {
  testTable(`
هزمت قوات الوفاق مليشيات حفتر في محور عين زارة.
  event ASSAULT gna-army>haftar-forces
هزمت قوات حفتر في غريان على يد قوات الوفاق.
  event ASSAULT gna-army>haftar-forces
هزمت قوات حفتر في ترهونة.
  event ASSAULT >haftar-forces
تكبدت قوات حفتر هزيمة في غريان.
  event ASSAULT >haftar-forces
H: هزائم حفتر تتوالى في الغرب
  event ASSAULT >haftar
هاجمت قوات حفتر مدينة مصراتة.
  event ASSAULT haftar-forces>
شنت قوات حفتر هجوما على غريان.
  event ASSAULT haftar-forces>
قصفت قوات حفتر ميناء طرابلس.
  event ASSAULT haftar-forces>
استهدفت قوات الوفاق رتلا لقوات حفتر.
  event ASSAULT gna-army>haftar-forces
تعرض مطار معيتيقة لقصف من قوات حفتر.
  ! act suffered after تعرض
  event ASSAULT haftar-forces>
تعرضت قوات حفتر لهجوم قرب سرت.
  event ASSAULT >haftar-forces
قصف الطيران التركي مواقع قوات حفتر جنوب طرابلس.
  event ASSAULT turkey-forces|turkey>haftar-forces
  stance attacks turkey-forces|turkey>haftar-forces
شنت طائرات إماراتية غارات على قوات الوفاق.
  event ASSAULT/aerial uae-forces|uae>gna-army
  stance attacks uae-forces|uae>gna-army
H: غارة تركية على قوات حفتر
  event ASSAULT/aerial turkey>haftar-forces
  stance attacks turkey>haftar-forces
قتل ثلاثة من مقاتلي فاغنر في عين زارة.
  event ASSAULT >wagner
اغتال مجهولون قياديا في قوات حفتر.
  event ASSAULT >haftar-forces
أسقطت قوات الوفاق طائرة مسيرة قرب ترهونة.
  event ASSAULT/destroy gna-army>
اعتقلت قوة الردع الخاصة عناصر من قوات حفتر.
  event COERCE special-deterrence-force>haftar-forces
حاصرت قوات الوفاق مدينة ترهونة.
  event COERCE gna-army>
حشدت قوات الوفاق مقاتليها قرب سرت.
  event MOBILIZE gna-army>
تظاهر مئات الليبيين ضد حفتر في ميدان الشهداء.
  event PROTEST libyans>haftar
تظاهر آلاف الأتراك في إسطنبول.
  event PROTEST described>
`);
});

describe("leaving ground", () => {
  testTable(`
انسحبت قوات حفتر من ترهونة.
  event RETREAT/withdraw haftar-forces>
تراجعت قوات حفتر إلى سرت.
  event RETREAT/withdraw haftar-forces>
فر مرتزقة فاغنر إلى بني وليد.
  event RETREAT/withdraw wagner>
غادر المقاتلون السوريون طرابلس.
  event RETREAT/withdraw syria-fighters>
شرعت قوات حفتر في الانسحاب من ترهونة.
  event RETREAT/withdraw haftar-forces>
H: انسحاب مرتزقة روس من ترهونة
  event RETREAT/withdraw russia-mercenaries>
H: فرار قوات حفتر من محاور جنوب طرابلس
  event RETREAT/withdraw haftar-forces>
سحبت تركيا قواتها من ليبيا.
  event RETREAT/withdraw turkey|turkey-forces>
أجلت روسيا مقاتلي فاغنر من بني وليد.
  event RETREAT/withdraw russia|wagner>
أجبرت قوات الوفاق مرتزقة فاغنر على الانسحاب من ترهونة.
  event RETREAT/withdraw wagner>
قصفت الطائرات المدنيين في سرت.
  event ASSAULT >civilians
أنهت القوات التركية مهمتها في ليبيا.
  event RETREAT/withdraw turkey-forces>
أوقفت قوات حفتر القتال في سرت.
  event RETREAT/ceasefire haftar-forces>
أفرجت قوات حفتر عن عشرة أسرى.
  event RETREAT/release haftar-forces>described
وصلت قوات حفتر إلى سرت ثم انسحبت منها.
  event RETREAT/withdraw haftar-forces>
# the unarmed, and what only sounds alike
انسحب الوفد الإيطالي من جلسة المؤتمر.
فر مئات المدنيين من ترهونة.
تراجعت أسعار النفط في ليبيا.
غادر السراج القاهرة.
`);
});

describe("talks, deals, refusals, demands", () => {
  testTable(`
وصل وزير الخارجية التركي إلى طرابلس والتقى السراج.
  event CONSULT turkey>sarraj
سافر حفتر إلى القاهرة، حيث التقى السيسي.
  event CONSULT haftar>abdel-fattah-el-sisi
وصل حفتر إلى القاهرة، والتقى السراج الرئيس التركي رجب طيب أردوغان.
  event CONSULT sarraj>recep-tayyip-erdogan
غادر حفتر القاهرة، واجتمع السراج مع أردوغان.
  event CONSULT sarraj>recep-tayyip-erdogan
التقى السراج في طرابلس.
يأمل السراج أن يجتمع الطرفان.
  statement says/states sarraj> <actor:sarraj
التقى السراج وزير الخارجية التركي مولود جاويش أوغلو.
  event CONSULT sarraj>mevlut-cavusoglu
أجرى السراج اتصالا بالرئيس التركي رجب طيب أردوغان.
  event CONSULT sarraj>recep-tayyip-erdogan
اتصل الرئيس الفرنسي إيمانويل ماكرون بحفتر.
  event CONSULT emmanuel-macron>haftar
استقبل السيسي حفتر في القاهرة.
  event CONSULT abdel-fattah-el-sisi>haftar
تباحث لافروف مع سامح شكري.
  event CONSULT sergei-lavrov>sameh-shoukry
H: مباحثات بين السراج وأردوغان في إسطنبول
  event CONSULT sarraj+recep-tayyip-erdogan>
تواصلت عدة دول مع السراج، أبرزها إيطاليا وقطر.
  event CONSULT italy+qatar>sarraj
رفض حفتر الهدنة.
  event REJECT haftar>
قبل حفتر وقف إطلاق النار.
  ! ceasefire as what is accepted
  event AGREE haftar>
وقعت حكومة الوفاق مذكرة مع تركيا.
  event AGREE gna>turkey
هدد أردوغان حفتر.
  event THREATEN recep-tayyip-erdogan>haftar
استنجد السراج بتركيا.
  event REQUEST sarraj>turkey
أرسلت تركيا مساعدات طبية إلى إيطاليا.
  event AID turkey>italy
طرح السيسي مبادرة للحل قبلها حفتر ورفضها السراج.
  ! offer taken up by a pronoun
  stance mediates abdel-fattah-el-sisi>haftar+sarraj
  event AGREE haftar>abdel-fattah-el-sisi
  event REJECT sarraj>|abdel-fattah-el-sisi
# not between sides
التقى المنتخب الليبي نظيره المصري في القاهرة.
رفض الحارس التعليق.
وقع اللاعب عقدا مع ناد تركي.
`);
});

describe("where and when", () => {
  test.each([
    ["انسحبت قوات حفتر من ترهونة.", "tarhuna", undefined],
    ["انسحبت قوات حفتر من ترهونة في 19 مايو.", "tarhuna", "2020-05-19"],
    ["سيطرت قوات الوفاق على غريان في يونيو 2019.", "gharyan", "2019-06"],
    ["فر مرتزقة فاغنر من محاور جنوب طرابلس إلى بني وليد.", "south-of-tripoli bani-walid", undefined],
    ["هاجمت قوات حفتر مدينة غريان أمس.", "gharyan", "2020-05-24"],
    ["سقطت قاعدة الوطية الاثنين الماضي.", "al-watiya", "2020-05-18"],
    ["سيطرت قوات الوفاق على صرمان وصبراتة.", "surman sabratha", undefined],
    ["هزمت قوات حفتر في شهر رمضان.", "", "2020-04-24/2020-05-23"],
    // the day of the speech is not the day of the act, and no date is not today
    ["قال قنونو في 19 مايو إن قوات حفتر انسحبت من ترهونة.", "tarhuna", undefined],
    ["هاجمت قوات حفتر قوات الوفاق قرب سرت.", "sirte", undefined],
  ])("%s", (sentence, places, date) => {
    const events = codeSentence(sentence).filter((coding) => coding.class === "event");
    expect(events.map(({ where, when }) => [where.map(({ id }) => id).join(" "), when?.edtf])).toEqual([
      [places, date],
    ]);
  });

  test.each([
    // the day and place of the first act are not those of the act behind "after"
    [
      "جاء قصف الطيران التركي لمواقع قوات حفتر في سرت، في 19 مايو، بعد يومين من مقتل خمسة جنود أتراك.",
      [
        ["ASSAULT", "sirte", "2020-05-19"],
        ["ASSAULT", "", undefined],
      ],
    ],
    // a deadline is of what is threatened
    [
      "هدد أردوغان بشن عملية برية ضد قوات حفتر قبل نهاية يونيو.",
      [
        ["THREATEN", "", undefined],
        ["ASSAULT", "", "../2020-06"],
      ],
    ],
  ])("%s", (sentence, expected) => {
    const events = codeSentence(sentence).filter((coding) => coding.class === "event");
    expect(
      events.map(({ code, where, when }) => [code, where.map(({ id }) => id).join(" "), when?.edtf]),
    ).toEqual(expected);
  });

  test.each([
    "قال قنونو في 19 مايو إن قوات حفتر انسحبت من ترهونة.",
    "انسحبت قوات حفتر من ترهونة، بحسب قنونو في 19 مايو.",
  ])("the day of a speech is its statement's: %s", (sentence) => {
    const [statement] = codeSentence(sentence);
    expect([statement?.class, statement?.when?.edtf, statement?.when?.basis]).toEqual([
      "statement",
      "2020-05-19",
      "relative",
    ]);
  });
});

describe("evidence", () => {
  test.each([
    ["أمس صباحا انسحبت قوات حفتر من ترهونة بعد قتال.", "انسحبت قوات حفتر من ترهونة"],
    ["وفي الأثناء تخلت الإمارات عن حفتر نهائيا.", "تخلت الإمارات عن حفتر"],
    ["وصل داعموه إلى المدينة، وتدعم مصر قوات حفتر.", "وتدعم مصر قوات حفتر"],
    ["رفضت الجزائر أي تدخل عسكري في جوارها.", "رفضت الجزائر أي تدخل عسكري في جوارها"],
    ["تعهدت مالي وبوركينا فاسو بالدفاع عن المدينة.", "تعهدت مالي وبوركينا فاسو بالدفاع عن المدينة"],
  ])("of «%s» is the words that justify the coding", (sentence, quote) => {
    expect(codeSentence(sentence).flatMap(({ evidence }) => evidence.map((span) => span.quote))).toContain(
      quote,
    );
  });

  test("a coding told in the headline and in the body has both", () => {
    const [coding, ...rest] = codeSentence("H: الإمارات تتخلى عن حفتر ¶ تخلت الإمارات عن حفتر بعد الهزيمة.");
    expect(rest.filter(({ code }) => code === "abandons")).toEqual([]);
    expect(coding?.evidence).toHaveLength(2);
  });
});

describe("harm that an attack led to, or that was done in a fight with somebody", () => {
  testTable(
    `
قصفت تركيا مواقع في حلب، مما أسفر عن مقتل سبعة جنود.
  event ASSAULT turkey>described
# another verb between
قصفت تركيا حلب وقالت إن حادثا وقع، ما أدى إلى مقتل جنود.
  statement says/states turkey> <actor:turkey
  event ASSAULT turkey>
# who only withdraws kills nobody
انسحبت قوات حفتر من سرت، ما أدى إلى مقتل جنود.
  event RETREAT haftar-forces>
  event ASSAULT >described
قتل خمسة جنود أتراك في معارك مع قوات حفتر.
  event ASSAULT haftar-forces>turkey-soldiers
قتل خمسة جنود أتراك في معارك قرب سرت.
  event ASSAULT >turkey-soldiers
`,
    true,
  );
});

describe("whose the ground was that is taken", () => {
  testTable(
    `
سيطرت قوات الوفاق على مدينة ترهونة، آخر معاقل قوات حفتر.
  event ASSAULT/territory gna-army>haftar-forces
سيطرت قوات حفتر على معسكرات حكومة الوفاق في سرت.
  event ASSAULT/territory haftar-forces>gna
# a place alone, another clause behind it, the state it lies in
سيطرت قوات حفتر على مطار طرابلس.
  event ASSAULT/territory haftar-forces>
سيطرت تركيا على شمال سوريا.
  event ASSAULT/territory turkey>
سيطرت قوات الوفاق على ترهونة، وتراجعت قوات حفتر إلى سرت.
  event ASSAULT/territory gna-army>
  event RETREAT haftar-forces>
`,
    true,
  );
});

describe("a headline and the text that tells it at length: one event", () => {
  testTable(
    `
H: الصومال يستدعي سفيره لدى إثيوبيا ¶ استدعى الصومال، الثلاثاء، سفيره في أديس أبابا للتشاور.
  event SANCTION/withdraw somalia>ethiopia
  stance sanctions somalia>ethiopia
# another is named, another day is told
H: تركيا تقصف قوات حفتر ¶ قصفت مصر قوات حفتر أمس في سرت.
  event ASSAULT turkey>haftar-forces
  event ASSAULT egypt>haftar-forces
  stance attacks turkey>haftar-forces
  stance attacks egypt>haftar-forces
# what else the text tells is another event
H: تركيا تقصف قوات حفتر ¶ قصفت تركيا قوات حفتر أمس في سرت. وقصفت تركيا قوات حفتر في 12 مارس.
  event ASSAULT turkey>haftar-forces
  event ASSAULT turkey>haftar-forces
  stance attacks turkey>haftar-forces
  [stance attacks turkey>haftar-forces]
`,
    true,
  );
});
