import { describe, expect, test } from "vitest";
import { codeSentence, testTable } from "./coding.fixture.ts";

describe("plain agency sentences, each for a construction", () => {
  testTable(
    `
# whose positions, stores and people they are
تعرضت مواقع قوات سوريا الديمقراطية في ريف الحسكة لقصف تركي.
  event ASSAULT turkey>sdf
تعرضت مواقع لقوات الدعم السريع في نيالا لقصف نفذه الجيش السوداني.
  event ASSAULT saf>rsf
شنت مقاتلات أميركية غارات استهدفت مخازن صواريخ للحوثيين في الحديدة.
  event ASSAULT/aerial usa-forces>houthis
  stance attacks usa-forces>houthis
اغتالت إسرائيل قائدا بارزا في حزب الله بضاحية بيروت الجنوبية.
  event ASSAULT israel>hezbollah
احتجزت جماعة الحوثي عشرات من موظفي الأمم المتحدة في صنعاء.
  event COERCE/arrest houthis>un
تستضيف قطر قادة حركة حماس.
  stance gives-territory qatar>hamas
نهبت قوات الدعم السريع منازل في الجزيرة.
  event COERCE/seize rsf>
استسلم عشرات المقاتلين من حركة الشباب للقوات الصومالية.
  event RETREAT/disarm al-shabaab>somali-national-army
# people of a movement act for it and do not speak for it
قال قيادي في حماس إن إسرائيل قصفت رفح.
  statement says/states > <unnamed
  event ASSAULT israel> <unnamed
قال مقاتلون في قوات الدعم السريع إن الجيش السوداني انسحب من نيالا.
  statement says/states > <unnamed
  event RETREAT/withdraw saf> <unnamed
# the dead and the wounded of an attack are whom it was done to
قتل ثلاثة جنود من الجيش المالي في هجوم شنه مسلحون من جماعة نصرة الإسلام والمسلمين.
  event ASSAULT jnim>malian-armed-forces
لقي عشرة مدنيين حتفهم بغارة للجيش السوداني على سوق في نيالا.
  event ASSAULT/aerial saf>civilians
أصيب خمسة من جنود اليونيفيل بنيران إسرائيلية في جنوب لبنان.
  event ASSAULT israel>unifil-soldiers
القصف الإسرائيلي على خان يونس أسفر عن مقتل عشرة مدنيين.
  event ASSAULT israel>civilians
قتل عنصران من البيشمركة بهجوم نفذه تنظيم الدولة الإسلامية في كركوك.
  event ASSAULT isis>peshmerga
# who tells of a death has not killed
أعلن الجيش الإسرائيلي مقتل جندي بنيران مقاتلي حماس في رفح.
  statement says/announces idf> <actor:idf
  event ASSAULT hamas>described <actor:idf
أعلن الجيش الإسرائيلي مقتل جندي في رفح.
  statement says/announces idf> <actor:idf
  event ASSAULT >described <actor:idf
# whose act it is that one condemns
دانت السعودية الهجوم الذي شنته قوات الدعم السريع على مستشفى الفاشر.
  statement says/criticises saudi-arabia> <actor:saudi-arabia
  stance condemns saudi-arabia>rsf
  event ASSAULT rsf> <actor:saudi-arabia
# "that it should have"
نفت أبوظبي أن تكون قد سلحت قوات الدعم السريع.
  statement says/denies uae> <actor:uae
  stance arms uae>rsf negated <actor:uae
# a pronoun takes up whom the verb before named
تقف إيران إلى جانب الحوثيين وتمدهم بالصواريخ.
  stance endorses iran>houthis
  stance arms iran>houthis
سلمت روسيا حفتر طائرات مقاتلة وأرسلت إليه مرتزقة.
  stance arms russia>haftar
  stance sends-fighters russia>haftar
# an office ends where another name begins
أجرى فيدان محادثات مع نظيره الروسي سيرغي لافروف في موسكو.
  event CONSULT hakan-fidan>sergei-lavrov
زار وزير الخارجية الروسي بغداد.
  event CONSULT russia>iraq
اتهم رئيس إقليم كردستان فصائل عراقية موالية لإيران بقصف السليمانية.
  statement says/accuses masrour-barzani>iraq-forces <actor:masrour-barzani
  event ACCUSE masrour-barzani>iraq-forces
  stance condemns masrour-barzani>iraq-forces
  stance backs iraq-forces>iran
اتفق الجانبان السوداني والإثيوبي على تهدئة التوتر.
  event AGREE sudan+ethiopia>
أعلنت روسيا دعمها للسلطات في بوركينا فاسو.
  statement says/announces russia> <actor:russia
  stance backs russia>burkina-faso <actor:russia
# what somebody is said to be
تعد تركيا من أبرز داعمي حكومة الوحدة الوطنية.
  stance backs turkey>gnu
كانت تركيا من أبرز داعمي حكومة الوحدة الوطنية.
  stance backs turkey>gnu historical
لم تعد تركيا من داعمي حكومة الوحدة الوطنية.
# goods by what they are
تسلم الجيش اللبناني من الولايات المتحدة دفعة من المدرعات.
  stance arms usa>lebanese-army
تتلقى قوات الدعم السريع إمدادات عسكرية من الإمارات.
  stance supplies uae>rsf
أكد مصدر عسكري وصول شحنة مسيرات إيرانية لمصلحة الجيش السوداني.
  statement says/confirms > <unnamed
  stance arms iran>saf <unnamed
وبحسب التقرير، فإن طائرات شحن إماراتية نقلت أسلحة إلى قوات الدعم السريع.
  stance arms uae-forces>rsf <document
# a border with somebody, a border that is crossed, and a thing made to depend on another
أجرت إيران مناورات عسكرية قرب الحدود مع أذربيجان.
  event MOBILIZE/troops iran>
عبرت قوات روسية الحدود إلى داخل الأراضي الأوكرانية.
ربط الجيش السوداني التفاوض بانسحاب قوات الدعم السريع من المدن.
  event RETREAT/withdraw rsf> hypothetical
# what is hit does not act
شنت باكستان غارات، وقال الجيش إن الطائرات استهدفت معسكرات لحركة طالبان الباكستانية.
  statement says/states pakistan-army> <actor:pakistan-army
  event ASSAULT/aerial pakistan>
  event ASSAULT >ttp <actor:pakistan-army
ردت المدفعية التركية بقصف مواقع للجيش السوري.
  event ASSAULT turkey-forces>syrian-arab-army
  stance attacks turkey-forces>syrian-arab-army
وردت المدفعية التركية بقصف مواقع للجيش السوري.
  event ASSAULT turkey-forces>syrian-arab-army
  stance attacks turkey-forces>syrian-arab-army
# what is denied is not told, wherever the words of denial end
وتنفي الإمارات باستمرار تقديم أي دعم عسكري لقوات الدعم السريع.
  stance backs uae>rsf negated
نفت أسمرة قتل مدنيين في تيغراي.
  statement says/denies eritrea> <actor:eritrea
  event ASSAULT eritrea>civilians negated <actor:eritrea
# over an adjective to the nation, and nations of two words
مقتل أربعة مدنيين في قصف صاروخي روسي على منطقة دونيتسك.
  event ASSAULT russia>civilians
وتقاتل قوات كورية شمالية إلى جانب روسيا في كورسك.
  stance sends-fighters north-korea-forces>russia
# who carries the noun acts, and who is harmed in it suffers
مقتل أربعة جنود من جنوب أفريقيا في قصف شنته حركة 23 مارس.
  event ASSAULT m23>described
# what has a day to come has not come about
أعلن الرئيس الفرنسي سحب قواته من النيجر بحلول نهاية 2030.
  statement says/announces france> <actor:france
  event RETREAT/withdraw france> future <actor:france
قالت موسكو إنها توافق على الهدنة بشرط موافقة كييف عليها.
  statement says/states russia> <actor:russia
  event AGREE russia> hypothetical <actor:russia
هجوم إسرائيلي وشيك على لبنان.
  event ASSAULT israel>lebanon future
  stance attacks israel>lebanon future
اتفاق محتمل بين إسرائيل وسوريا.
  event AGREE israel+syria> hypothetical
قال محلل إن على روسيا أن تسحب قواتها من سوريا.
  statement says/states > <unnamed
  event RETREAT/withdraw russia-forces> hypothetical <unnamed
# sides of a mediation are those who come to terms, and not who tells of it
أعلنت الخارجية القطرية أن إسرائيل وحماس اتفقتا على هدنة بوساطة مصرية وأميركية.
  statement says/announces qatari-foreign-ministry> <actor:qatari-foreign-ministry
  event AGREE israel+hamas> <actor:qatari-foreign-ministry
  event CONSULT/third-party egypt> <actor:qatari-foreign-ministry
  stance mediates egypt>israel+hamas <actor:qatari-foreign-ministry
  stance mediates usa>israel+hamas <actor:qatari-foreign-ministry
# behind a comma the main line goes on
ترفض مقديشو الاتفاق الذي وقعته إثيوبيا مع أرض الصومال، وهددت بطرد القوات الإثيوبية.
  event REJECT somalia>ethiopia
  event AGREE ethiopia>somaliland
  event THREATEN somalia>endf
  event SANCTION/expel somalia>endf hypothetical
  stance sanctions somalia>endf hypothetical
# envoys by the adjective of their state, and an office by its holder
زار وفد إماراتي القاهرة.
  event CONSULT uae>
# whom money and soldiers go to
أعلنت السعودية منح مصر ملياري دولار.
  statement says/announces saudi-arabia> <actor:saudi-arabia
  stance funds saudi-arabia>egypt <actor:saudi-arabia
اتهمت كينشاسا رواندا بإرسال قوات للقتال في صفوف حركة 23 مارس.
  statement says/accuses drc>rwanda <actor:drc
  event ACCUSE drc>rwanda
  stance sends-troops rwanda>m23 alleged <actor:drc
هاجم محتجون سفارتي رواندا وفرنسا في كينشاسا.
  event ASSAULT protesters>rwanda+france
تظاهر آلاف السودانيين أمام السفارة الإماراتية.
  event PROTEST/demo described>uae
دخل الجيش المالي، مدعوما بعناصر من مجموعة فاغنر، مدينة كيدال.
  stance sends-fighters wagner>malian-armed-forces
# an ambassador who is called in is another's
استدعت وزارة الخارجية العراقية السفير الأميركي.
  event REQUEST/meet iraqi-foreign-ministry>usa
`,
    true,
  );
});

describe("a name that stands near an act does not do it", () => {
  testTable(`
# the pronoun of what was attacked
قال وزير الدفاع الأميركي مارك إسبر إن بلاده سترسل جنودا، بعد الاعتداء الذي تعرضت له معامل أرامكو في بقيق.
  statement says mark-esper> <actor:mark-esper
  [event ASSAULT > <actor:mark-esper]
  [event MOBILIZE usa> future <actor:mark-esper]
# "X and its allies": its are those of X
نصبت جماعة نصرة الإسلام والمسلمين كمينا لرتل من القوات المالية وحلفائها الروس.
  [event ASSAULT jnim>described]
وقتل عشرات من عناصر فاغنر والجنود الماليين في معارك مع انفصاليين قرب تينزاواتين.
  event ASSAULT >wagner+mali-soldiers
# who is accused in a statement of somebody does not accuse
أعلن وزير الصحة فراس الأبيض مقتل تسعة أشخاص. وحمل حزب الله في بيان إسرائيل المسؤولية الكاملة عن التفجيرات.
  statement says/announces firas-abiad> <actor:firas-abiad
  event ASSAULT >described <actor:firas-abiad
`);
});

describe("the wrong one is accused of nothing", () => {
  testTable(`
# blamed for an attack: the one blamed, not the one who blames
حمل الرئيس اللبناني إسرائيل مسؤولية الهجوم على قوات اليونيفيل.
  statement says/accuses lebanon>israel <actor:lebanon
  stance condemns lebanon>israel
  [stance criticises lebanon>israel]
  event ASSAULT israel>unifil alleged <actor:lebanon
  stance attacks israel>unifil alleged <actor:lebanon
# whose part in attacks is punished is no attack of those who punish
فرض الاتحاد الأوروبي عقوبات على قوات الدعم السريع لدورها في هجمات على المدنيين.
  event SANCTION eu>rsf
  stance sanctions eu>rsf
  [event ASSAULT >civilians]
# accusations that are rejected were made all the same, and tell of the accused
رفضت طهران اتهامات واشنطن لها بدعم الحوثيين في اليمن.
  event REJECT iran>
  event ACCUSE usa>iran
  stance backs iran>houthis negated
# a threat on conditions is made
هددت إسرائيل بقصف بيروت إذا أطلق حزب الله صواريخ على حيفا.
  event THREATEN israel>lebanon
  event ASSAULT israel> hypothetical
  event ASSAULT/firearms hezbollah> hypothetical
# the pronoun of a verb behind a relative clause
المدينة التي سيطرت عليها حركة طالبان قصفتها الطائرات الأمريكية.
  event ASSAULT/territory taliban>
  event ASSAULT usa-forces>taliban
  stance attacks usa-forces>taliban
# whose the things are that are hit does not hit
استهدفت غارات مواقع للحوثيين في محافظة الحديدة.
  event ASSAULT/aerial >houthis
  [event ASSAULT >houthis]
# an attack "of" somebody, right behind the noun
أحبطت السعودية هجوما للحوثيين على ميناء رأس تنورة.
  event ASSAULT houthis> negated
# a man of a nation, behind the definite noun of those who kill him
قتلت القوات الإسرائيلية فلسطينيا في جنين.
  event ASSAULT idf>described
قصفت قوات سوريا الديمقراطية المدعومة أمريكيا مدينة عفرين.
  event ASSAULT sdf>
  stance backs usa>sdf
# one of several who hold an office is not its holder
اغتيل قائد في فيلق القدس الإيراني قرب دمشق.
  event ASSAULT >quds-force
# the army is not the one of the country across the border
قتل 12 جنديا في هجوم على موقع للجيش قرب الحدود مع بوركينا فاسو.
  event ASSAULT >described
# what may be carried out has not been
حذرت الأمم المتحدة من هجوم قد تشنه قوات الدعم السريع على مدينة الأبيض.
  statement says/warns un> <actor:un
  event ASSAULT rsf> hypothetical <actor:un
`);
});

describe("verbs that were read as particles", () => {
  testTable(`
حض وزير الخارجية الروسي سيرغي لافروف، في اتصال جرى الثلاثاء مع رئيس مجلس النواب الليبي عقيلة صالح، على استئناف الحوار.
  statement says/calls-for sergei-lavrov> <actor:sergei-lavrov
  event CONSULT sergei-lavrov>aguila-saleh
بدأ الجيش السوداني قصف نيالا.
  event ASSAULT saf>
بدأ مقاتلو حزب العمال الكردستاني تسليم أسلحتهم.
  event RETREAT pkk>
يدافع بوتين عن الأسد في مجلس الأمن.
  stance endorses vladimir-putin>bashar-al-assad
`);
});

describe("a report on a conflict that no pack is about", () => {
  testTable(`
# an aside with a verb of its own between who reports and what is reported
وأفادت صحيفة لوموند، نقلا عن مسؤول فرنسي رفض الكشف عن هويته، بأن تركيا أرسلت مئات المرتزقة إلى باكو.
  stance sends-fighters turkey>azerbaijan <outlet:le-monde<unnamed
  event MOBILIZE/troops turkey> <outlet:le-monde<unnamed
# an attack whose verb comes first has a doer and a day, though the town is in no pack
وأسفر قصف أذربيجاني لمدينة ستيباناكرت في الرابع من أكتوبر عن مقتل أربعة مدنيين.
  event ASSAULT azerbaijan>civilians
أسفر قصف لقوات الدعم السريع على الفاشر عن مقتل أربعة مدنيين.
  event ASSAULT rsf>civilians
أسفر القصف عن مقتل عشرة جنود أتراك.
  event ASSAULT >turkey-soldiers
# who carried it out, by what means and against what place: one event, whether or not a pack has the place
وأدى قصف نفذه الجيش الإثيوبي على مقلي إلى مقتل سبعة مدنيين.
  event ASSAULT endf>civilians
وأدى قصف بطائرة مسيّرة نفذه الجيش الإثيوبي إلى مقتل سبعة مدنيين في بلدة هاوزن.
  event ASSAULT endf>civilians
# two attacks, of which a pronoun takes up the nearer
قتل الجيش الإثيوبي سبعة مدنيين في هجوم شنته حركة الشباب.
  event ASSAULT endf>civilians
  event ASSAULT al-shabaab>
# fighters who are carried to another place do not retreat from the first
نقلت الإمارات مرتزقة من السودان إلى ليبيا.
  event MOBILIZE/troops uae>
نفت تركيا إرسال مقاتلين سوريين إلى ليبيا.
  statement says/denies turkey> <actor:turkey
  event MOBILIZE/troops turkey> negated <actor:turkey
`);
});

test("the words of an attack begin with its noun, also where a verb between says who carried it out", () => {
  const sentence = "وأدى قصف بطائرة مسيّرة نفذه الجيش الإثيوبي إلى مقتل سبعة مدنيين في بلدة هاوزن.";
  const quotes = codeSentence(sentence).flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  expect(quotes).toEqual(["قصف بطائرة مسيّرة نفذه الجيش الإثيوبي إلى مقتل سبعة مدنيين في بلدة هاوزن"]);
});
