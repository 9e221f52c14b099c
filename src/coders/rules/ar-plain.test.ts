import { describe } from "vitest";
import { testTable } from "./coding.fixture.ts";

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
`,
    true,
  );
});
