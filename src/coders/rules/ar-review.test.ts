import { describe, expect, test } from "vitest";
import { codeSentence, testTable } from "./coding.fixture.ts";

describe("what once came out false", () => {
  testTable(`
من جهته نفى السيسي إرسال قوات إلى حفتر.
  statement says abdel-fattah-el-sisi> <actor:abdel-fattah-el-sisi
  stance sends-troops egypt|abdel-fattah-el-sisi>haftar negated <actor:abdel-fattah-el-sisi
H: نفى السيسي إرسال قوات إلى حفتر
  statement says abdel-fattah-el-sisi> <actor:abdel-fattah-el-sisi
  stance sends-troops egypt|abdel-fattah-el-sisi>haftar negated <actor:abdel-fattah-el-sisi
قال باشاغا إن الإمارات التي سلحت حفتر ستندم.
  statement says fathi-bashagha> <actor:fathi-bashagha
  stance arms uae>haftar <actor:fathi-bashagha
قال باشاغا إن قوات حفتر قصفت طرابلس بعد انسحاب فاغنر من ترهونة.
  statement says fathi-bashagha> <actor:fathi-bashagha
  event ASSAULT haftar-forces> <actor:fathi-bashagha
  event RETREAT wagner> <actor:fathi-bashagha
لا صحة لما تردد عن إرسال مصر قوات إلى حفتر.
  stance sends-troops egypt>haftar negated
نفذت الكتيبة 128 كمينا، وأسرت ثلاثة مرتزقة سوريين موالين لأردوغان.
  event ASSAULT 128-brigade>
  event ASSAULT/abduct 128-brigade>syria-mercenaries
  stance backs syria-mercenaries>recep-tayyip-erdogan
قال ماكرون لأردوغان إن عليه سحب قواته من ليبيا.
  statement says emmanuel-macron>recep-tayyip-erdogan <actor:emmanuel-macron
  event RETREAT recep-tayyip-erdogan-forces> hypothetical <actor:emmanuel-macron
قال المسماري إن الطيران التركي هو الذي قصف بني وليد.
  statement says ahmed-mismari> <actor:ahmed-mismari
  event ASSAULT turkey|turkey-forces> <actor:ahmed-mismari
قُصفت طرابلس من قبل قوات حفتر.
  event ASSAULT haftar-forces>
انسحبت قوات حفتر من سرت، على حد قول باشاغا.
  statement says fathi-bashagha> <actor:fathi-bashagha
  event RETREAT haftar-forces> <actor:fathi-bashagha
انسحبت قوات حفتر من سرت، تقول الأمم المتحدة.
  statement says un> <actor:un
  event RETREAT haftar-forces> <actor:un
قال المسماري إن قوات الوفاق انسحبت من سرت. وأضاف أن قوات حفتر سيطرت على غريان.
  statement says ahmed-mismari> <actor:ahmed-mismari
  statement says ahmed-mismari> <actor:ahmed-mismari
  event RETREAT gna-army> <actor:ahmed-mismari
  event ASSAULT/territory haftar-forces> <actor:ahmed-mismari
سحبت روسيا مقاتليها من صفوف حفتر، ولم يتسن التحقق من ذلك.
  event RETREAT russia|russia-fighters> alleged
  stance withdraws russia|russia-fighters>haftar alleged
لم ينف الكرملين انسحاب فاغنر من سرت.
`);
});

describe("what one article tells twice", () => {
  testTable(`
أرسلت مصر أسلحة إلى حفتر في 3 مايو 2020. وأرسلت مصر أسلحة إلى حفتر في 9 مايو 2020.
  stance arms egypt>haftar
  stance arms egypt>haftar
خسر حفتر قاعدة الوطية. وخسر حفتر مدينة صرمان. ثم عاد الحديث إلى خسارة حفتر قاعدة الوطية ومدينة صرمان.
  event ASSAULT/territory >haftar
  event ASSAULT/territory >haftar
ثم تحدث السراج عن خسارة حفتر قاعدة الوطية.
  statement says sarraj> <actor:sarraj
  event ASSAULT/territory >haftar <actor:sarraj
`);
});

describe("what an analyst missed on Sudan", () => {
  testTable(`
أدى انسحاب الجيش السوداني من الفاشر إلى نزوح آلاف السكان.
  event RETREAT saf>
جاء ذلك بعد هجوم واسع شنته قوات الدعم السريع على سرت.
  event ASSAULT rsf>
سحبت روسيا مقاتلي فاغنر من معسكرات الدعم السريع.
  event RETREAT russia|wagner>
  stance withdraws russia|wagner>rsf
`);
});

describe("what a look at the gold showed", () => {
  testTable(`
قال الرئيس للصحافيين إن تركيا لا تسعى إلى هزيمة حفتر.
  event ASSAULT turkey>haftar negated <unnamed
  [statement says <unnamed]
`);
});

describe("evidence says itself whether it happened", () => {
  test.each([
    ["لم تنسحب قوات حفتر من سرت.", "لم تنسحب قوات حفتر من سرت"],
    ["قد تتخلى مصر عن حفتر.", "قد تتخلى مصر عن حفتر"],
    ["إذا انسحبت قوات حفتر من سرت، عاد السكان.", "إذا"],
    ["نفى السراج انسحاب قوات الوفاق من سرت.", "نفى"],
    ["تعتزم تركيا سحب مقاتليها من سرت.", "تعتزم"],
    ["كانت مصر قد دعمت حفتر قبل سنوات.", "قد دعمت حفتر"],
  ])("%s", (sentence, quote) => {
    const quotes = codeSentence(sentence).flatMap(({ evidence }) => evidence.map((each) => each.quote));
    expect(quotes.some((each) => each.includes(quote))).toBe(true);
  });
});

describe("who acts and who speaks, where another name stands nearer", () => {
  testTable(`
قال دبلوماسي مصري إن بلاده تدعم حفتر.
  statement says/states > <unnamed
  stance backs egypt>haftar <unnamed
قال مسؤول مصري لدبلوماسي فرنسي إن بلاده تدعم حفتر.
  statement says/states > <unnamed
قال أردوغان إن بلاده لن تسحب جنودها من ليبيا.
  statement says/states recep-tayyip-erdogan> <actor:recep-tayyip-erdogan
  event RETREAT/withdraw turkey> negated <actor:recep-tayyip-erdogan
أدانت الجزائر الهجوم.
  statement says/criticises algeria> <actor:algeria
وقع هجوم شنه مسلحون على طرابلس.
  event ASSAULT described>
قال السراج إن الإمارات تدعم حفتر وزودته بالطائرات.
  statement says sarraj> <actor:sarraj
  stance backs uae>haftar <actor:sarraj
  stance arms uae>haftar <actor:sarraj
أعلنت تركيا أن قوات حفتر تحاول الصمود، مؤكدة أن مصر تخلت عن حفتر.
  statement says turkey> <actor:turkey
  [event ASSAULT haftar-forces> hypothetical <actor:turkey]
  statement says turkey> <actor:turkey
  stance abandons egypt>haftar <actor:turkey
قال باشاغا إن مصر تدعم حفتر، مشيرا إلى أن روسيا تخلت عنه.
  statement says fathi-bashagha> <actor:fathi-bashagha
  stance backs egypt>haftar <actor:fathi-bashagha
  stance abandons russia>haftar <actor:fathi-bashagha
شهدت ليبيا أمس هجوما على سرت.
  [event ASSAULT >]
قتل أربعة جنود في هجوم شنته قوات حفتر على سرت.
  event ASSAULT haftar-forces>described
قامت الشرطة بضرب المتظاهرين في طرابلس.
  event ASSAULT described>protesters
`);
});

test("one who goes on speaking has no voice of his own between", () => {
  const codings = codeSentence("قال باشاغا إن مصادر زعمت أن مصر تدعم حفتر، مضيفا أن روسيا تخلت عن حفتر.");
  const left = codings.find(({ code }) => code === "abandons");
  expect(left?.chain.map(({ id }) => id)).toEqual(["fathi-bashagha"]);
});

test("a voice without a name that goes on in its sentence makes one statement", () => {
  const codings = codeSentence("قال مسؤول ليبي إن الحل قريب، مضيفا أن المدينة هادئة.");
  expect(codings.map((coding) => coding.class)).toEqual(["statement"]);
  expect(codings[0]?.evidence.length).toBeGreaterThan(0);
});

describe("words that look like an act on the ground", () => {
  testTable(
    `
شن باشاغا هجوما على حفتر قائلا إنه خسر الحرب.
  statement says fathi-bashagha> <actor:fathi-bashagha
سقط 35 قتيلا في طرابلس.
ذكر مصدر أن عدة قذائف سقطت على مبان في مصراتة.
  statement says > <unnamed
سقطت طرابلس في يد قوات حفتر.
  event ASSAULT/territory haftar-forces>
قالت تركيا إنها سوف توجه ضربة عسكرية لقوات حفتر.
  statement says turkey> <actor:turkey
  event ASSAULT turkey|>haftar-forces future <actor:turkey
`,
    true,
  );
});

describe("a state before a colon: it speaks, or is what the headline is about", () => {
  testTable(
    `
H: النيجر: باريس قصفت نيامي
H: تركيا: حفتر قصف طرابلس
H: قطر: ندعم الحوار
  statement says/states qatar> <actor:qatar
H: موسكو: حفتر قصف طرابلس
  statement says/states russia> <actor:russia
  event ASSAULT haftar> <actor:russia
`,
    true,
  );
});
