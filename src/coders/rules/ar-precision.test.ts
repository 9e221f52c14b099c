import { describe } from "vitest";
import { testTable } from "./coding.fixture.ts";

describe("a government in a state: only the definite one is that state", () => {
  testTable(
    `
قصفت حكومة في ليبيا مدينة سرت.
دعت حكومة في ليبيا إلى الحوار.
  [statement says/calls-for > <unnamed]
لا تعترف روسيا بأي حكومة في ليبيا.
شكلت تركيا حكومة في ليبيا.
قالت السلطات في ليبيا إن المدينة هادئة.
  statement says/states libya> <actor:libya
قصفت السلطات في ليبيا مدينة سرت.
  event ASSAULT libya>
`,
    true,
  );
});

describe("who is killed in battles with somebody: by him, where the dead are of the other side", () => {
  testTable(
    `
قتل خمسة من عناصر الدعم السريع في معارك مع الجيش السوداني.
  event ASSAULT saf>rsf
قتل خمسة جنود أتراك في معارك مع قوات حفتر.
  event ASSAULT haftar-forces>turkey-soldiers
قتل خمسة جنود من قوات الوفاق في معارك مع قوات حفتر.
  event ASSAULT haftar-forces>gna-army
# whose fire it was is not told
قتل ثلاثة مدنيين خلال اشتباكات مع قوات حفتر.
  event ASSAULT >civilians
مقتل عشرين مدنيا في معارك مع الجيش السوداني.
  event ASSAULT >described
قتل جنود ومدنيون في معارك مع قوات حفتر.
  event ASSAULT >described+civilians
قتل ثلاثة جنود في معارك مع قوات حفتر.
  event ASSAULT >described
# who is no side of a battle has killed nobody in it
قتل خمسة جنود أتراك في معارك مع متظاهرين.
  event ASSAULT >turkey-soldiers
`,
    true,
  );
});

describe("a president's administration is his state, but for what he handles", () => {
  testTable(
    `
دعمت إدارة الرئيس دونالد ترامب ليبيا.
  stance backs usa>libya
دعمت إدارة الرئيس دونالد ترامب لاحقا حفتر.
  stance backs usa>haftar
قالت إدارة الرئيس دونالد ترامب لوكالة رويترز إنها تدعم حفتر.
  statement says/states usa> <outlet:reuters<actor:usa
  stance backs usa>haftar <outlet:reuters<actor:usa
انتقد السراج إدارة الرئيس دونالد ترامب للأزمة.
  statement says/criticises sarraj>donald-trump <actor:sarraj
  stance criticises sarraj>donald-trump
انتقد السراج إدارة الرئيس دونالد ترامب لملف الحرب.
  statement says/criticises sarraj>donald-trump <actor:sarraj
  stance criticises sarraj>donald-trump
`,
    true,
  );
});

describe("a first name that begins with the letters of the article is a name", () => {
  testTable(
    `
قال السفير الفرنسي السابق ألفونس دوبريه إن المدينة هادئة.
  statement says/states person> <actor:person:الفونس-دوبريه
`,
    true,
  );
});

describe("at whose hands: the words of the expression, and no word that ends like them", () => {
  testTable(
    `
قتل خمسة جنود على يد قوات حفتر.
  event ASSAULT haftar-forces>described
قتل خمسة جنود على أيدي قوات حفتر.
  event ASSAULT haftar-forces>described
أصيب متظاهرون بنيران قوات حفتر.
  event ASSAULT haftar-forces>protesters
قتل خمسة جنود على صعيد حفتر.
  event ASSAULT >described
قتل خمسة جنود على حدود تشاد.
  event ASSAULT >described
جاءت العملية بعد مصادقة البرلمان التركي على تمديد بقاء القوات التركية في العراق.
  event AGREE turkish-parliament>
`,
    true,
  );
});

describe("whose ground is taken: that of the phrase which says what is taken", () => {
  testTable(
    `
سيطرت قوات الوفاق على معسكرات قوات حفتر في غريان.
  event ASSAULT/territory gna-army>haftar-forces
سيطرت قوات الوفاق على ترهونة، آخر معاقل قوات حفتر.
  event ASSAULT/territory gna-army>haftar-forces
# where one sets out from, and whose camps help, is not what is taken
سيطرت قوات الوفاق على غريان انطلاقا من معسكرات قوات حفتر.
  event ASSAULT/territory gna-army>
سيطر الجيش السوداني على المدينة بدعم من معسكرات قوات حفتر.
  event ASSAULT/territory saf>
  stance backs haftar-forces>saf
`,
    true,
  );
});

describe("a first name of somebody named before, and the act that is written like it", () => {
  testTable(
    `
زار دان كين طرابلس. ¶ دان السراج القصف التركي.
  event CONSULT dan-caine>libya
  statement says/criticises sarraj>turkey <actor:sarraj
  stance condemns sarraj>turkey
التقى طالب شغاتي نظيره التركي. ¶ طالب السراج تركيا بسحب قواتها من سرت.
  event CONSULT talib-shaghati>
  statement says/calls-for sarraj>turkey <actor:sarraj
  [event REQUEST sarraj>turkey]
التقى رفعت الأسد السراج. ¶ رفعت الولايات المتحدة العقوبات عن سوريا.
  event CONSULT rifaat-al-assad>sarraj
  event CONCEDE usa>syria
# "war" is nobody's first name, though a name holds it
قال مجرم الحرب خليفة حفتر إن قواته انسحبت. ¶ اندلعت الحرب بين قوات حفتر وقوات الوفاق قرب سرت.
  statement says/states haftar> <actor:haftar
  event RETREAT/withdraw haftar-forces> <actor:haftar
  event ASSAULT haftar-forces+gna-army>
التقى صدام حفتر السراج. ¶ وقع صدام بين قوات حفتر وقوات الوفاق قرب سرت.
  event CONSULT saddam-haftar>sarraj
  event ASSAULT haftar-forces+gna-army>
# the name alone
التقى صدام حفتر السراج. ¶ قال صدام إن القوات انسحبت.
  event CONSULT saddam-haftar>sarraj
التقى صدام حفتر السراج. ¶ وصل صدام مع قوات حفتر إلى سرت.
  event CONSULT saddam-haftar>sarraj
التقى أبي أحمد السراج. ¶ أبي يرفض الوساطة.
  event CONSULT abiy-ahmed>sarraj
التقى أبي أحمد السراج. ¶ أبي السراج يلتقيان غدا.
  event CONSULT abiy-ahmed>sarraj
التقى دان كين السراج. ¶ قال دان السراج صديقي.
  event CONSULT dan-caine>sarraj
`,
    true,
  );
});

describe("who leads a mediation or an attack carries it out; who leads a force does not do all that stands before", () => {
  testTable(
    `
جاءت الهدنة بعد وساطة قادتها قطر بين الجيش السوداني وقوات الدعم السريع.
  stance mediates qatar>saf+rsf
  event CONSULT/third-party qatar>saf+rsf
الوساطة التي تقودها قطر بين الجيش السوداني وقوات الدعم السريع مستمرة.
  stance mediates qatar>saf+rsf
  event CONSULT/third-party qatar>saf+rsf
جاءت الهدنة بعد وساطة دولية واسعة تقودها قطر بين الجيش السوداني وقوات الدعم السريع.
  stance mediates qatar>saf+rsf
  event CONSULT/third-party qatar>saf+rsf
وصل الوفدان بعد وساطة قادتها قطر.
  event CONSULT/third-party qatar>
# who refuses a mediation is not told to mediate
رفضت قوات الدعم السريع الوساطة التي تقودها السعودية.
  event REJECT rsf>saudi-arabia
  event CONSULT/third-party saudi-arabia> negated
# what may or will be led is not told as done
جاءت الهدنة بعد وساطة قد تقودها قطر بين الجيش السوداني وقوات الدعم السريع.
جاءت الهدنة قبل وساطة ستقودها قطر بين الجيش السوداني وقوات الدعم السريع.
# nor does who leads a committee or an alliance
شكلت تركيا لجنة تقودها قطر للوساطة بين الطرفين.
نفذت تركيا غارات على سرت بعد طرد مصر على يد تحالف فصائل تقوده قطر.
  event ASSAULT/aerial turkey>
`,
    true,
  );
});

describe("praise of somebody's mediation takes no side; a mediation elsewhere in the sentence is no matter", () => {
  testTable(
    `
أشاد ماكرون بجهود قطر في الوساطة.
  statement says/praises emmanuel-macron>qatar <actor:emmanuel-macron
أشاد ماكرون بوساطة قطر.
  statement says/praises emmanuel-macron> <actor:emmanuel-macron
  event CONSULT/third-party qatar> <actor:emmanuel-macron
أشاد ماكرون بدور السيسي، موجها إليه الشكر على وساطته.
  statement says/praises emmanuel-macron>abdel-fattah-el-sisi <actor:emmanuel-macron
أشاد ماكرون بحفتر بعد فشل وساطة الأمم المتحدة.
  statement says/praises emmanuel-macron>haftar <actor:emmanuel-macron
  stance endorses emmanuel-macron>haftar
  [event CONSULT/third-party un> negated <actor:emmanuel-macron]
أشاد ماكرون بحفتر، فيما تجري قطر وساطة في السودان.
  statement says/praises emmanuel-macron>haftar <actor:emmanuel-macron
  stance endorses emmanuel-macron>haftar
  event CONSULT/third-party qatar>
`,
    true,
  );
});

describe("a border with somebody: he shares it, and no more", () => {
  testTable(
    `
اشتبكت قوات حفتر قرب الحدود مع تشاد.
نشرت الجزائر تعزيزات على حدودها مع ليبيا.
  event MOBILIZE algeria>
# who closes his own border closes it to the one behind it
أغلقت الجزائر حدودها مع ليبيا.
  event COERCE algeria>libya
  stance sanctions algeria>libya
`,
    true,
  );
});

describe('what takes up all that was told, a denial, and "still": three kinds of one word', () => {
  testTable(
    `
# which led to
قصفت قوات حفتر طرابلس، ما أدى إلى مقتل ثلاثة مدنيين.
  event ASSAULT haftar-forces>civilians
قصفت قوات حفتر طرابلس، وهو ما أدى إلى مقتل ثلاثة مدنيين.
  event ASSAULT haftar-forces>civilians
قصفت قوات حفتر طرابلس، الأمر الذي أدى إلى مقتل ثلاثة مدنيين.
  event ASSAULT haftar-forces>civilians
# which another denies: those are not the words of the first
قال السراج إن مصر تدعم حفتر، ما نفته مصر.
  statement says/states sarraj> <actor:sarraj
  stance backs egypt>haftar <actor:sarraj
  statement says/denies egypt> <actor:egypt
قال السراج إن مصر تدعم حفتر، وهو ما نفته مصر.
  statement says/states sarraj> <actor:sarraj
  stance backs egypt>haftar <actor:sarraj
  statement says/denies egypt> <actor:egypt
# a denial
ما قصفت قوات حفتر طرابلس.
  event ASSAULT haftar-forces> negated
# still
ما زالت مصر من أبرز داعمي حفتر.
  stance backs egypt>haftar
لا تزال مصر من أبرز داعمي حفتر.
  stance backs egypt>haftar
لم تعد مصر من أبرز داعمي حفتر.
مصر ما زالت تدعم حفتر.
  stance backs egypt>haftar
بحسب السراج، ما زالت مصر تدعم حفتر.
  statement says/states sarraj> <actor:sarraj
  stance backs egypt>haftar <actor:sarraj
`,
    true,
  );
});

describe("who sees an attack has not carried it out", () => {
  testTable(
    `
قتل ثلاثة جنود في هجوم شهدته مصر.
  event ASSAULT >described
قتل ثلاثة جنود في هجوم شنته مصر.
  event ASSAULT egypt>described
`,
    true,
  );
});
