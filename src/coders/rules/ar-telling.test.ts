import { describe } from "vitest";
import { testTable } from "./coding.fixture.ts";

describe("denied and not done", () => {
  testTable(`
# behind a comma ما is "which", at the head and in "and not" it denies
أطلقت إيران صواريخ على إسرائيل، ما أدى إلى إصابة عشرات الأشخاص.
  event ASSAULT iran>described+israel
  stance attacks iran>israel
ما قصفت تركيا مواقع حفتر.
  event ASSAULT turkey>haftar negated
  stance attacks turkey>haftar negated
# the negator is of the verb that stops them
أكد حزب الله أنه لن يوقف هجماته على إسرائيل.
  statement says/confirms hezbollah> <actor:hezbollah
  event RETREAT hezbollah> negated <actor:hezbollah
  event ASSAULT hezbollah>israel <actor:hezbollah
# what somebody promises never to do he pledges
تعهد سيرغي لافروف ألا يتخلى عن مالي.
  event AGREE sergei-lavrov>mali
  stance pledges sergei-lavrov>mali
تعهد سيرغي لافروف ألا تتخلى إيران عن حفتر.
  event AGREE sergei-lavrov>
  stance abandons iran>haftar negated
# who does not deny says neither that it is so nor that it is not
لم تنف تركيا دعم حفتر.
لم تنف تركيا باستمرار تقديم الدعم لحفتر.
تنفي تركيا باستمرار تقديم الدعم لحفتر.
  stance backs turkey>haftar negated
لم تتخل مصر عن حفتر.
  stance abandons egypt>haftar negated
لن تتخلى روسيا عن حفتر.
  stance abandons russia>haftar negated
أكد بوتين أن روسيا لن تتخلى عن حفتر.
  statement says/confirms vladimir-putin> <actor:vladimir-putin
  stance pledges russia>haftar <actor:vladimir-putin
لا تدعم الجزائر حفتر.
  stance backs algeria>haftar negated
# the negator of "still" denies nothing
لا تزال روسيا تدعم حفتر.
  stance backs russia>haftar
روسيا لا تزال تدعم حفتر.
  stance backs russia>haftar
إيران ما زالت تزود الحوثيين بالسلاح.
  stance arms iran>houthis
ما زالت إيران تزود الحوثيين بالسلاح.
  stance arms iran>houthis
ما زالت تركيا لا تدعم حفتر.
  stance backs turkey>haftar negated
لم تعد روسيا تدعم حفتر.
  stance backs russia>haftar negated
# إلا folds as ألا does and negates nothing
قالت مصر إن تركيا بعيدة، إلا أنها أرسلت أسلحة إلى السراج.
  statement says/states egypt> <actor:egypt
  stance arms turkey>sarraj <actor:egypt
لم ترسل مصر قوات لدعم حفتر.
  stance sends-troops egypt>haftar negated
لم تنسحب قوات حفتر من سرت.
  event RETREAT haftar-forces> negated
لم تسيطر قوات حفتر على غريان.
  event ASSAULT/territory haftar-forces> negated
لم تشن قوات حفتر هجوما على غريان.
  event ASSAULT haftar-forces> negated
لم تقدم مصر دعما لحفتر.
  stance backs egypt>haftar negated
ما تخلت مصر عن حفتر.
  stance abandons egypt>haftar negated
فشلت قوات حفتر في السيطرة على طرابلس.
  event ASSAULT/territory haftar-forces> negated
نفت الإمارات تخليها عن حفتر.
  statement says uae> <actor:uae
  stance abandons uae>haftar negated <actor:uae
نفت القاهرة أنها تبحث عن بديل لحفتر.
  statement says egypt> <actor:egypt
  stance seeks-alternative egypt>haftar negated <actor:egypt
نفى المسماري انسحاب قوات حفتر من ترهونة.
  statement says ahmed-mismari> <actor:ahmed-mismari
  event RETREAT haftar-forces> negated <actor:ahmed-mismari
نفى لافروف أن تكون روسيا أرسلت مقاتلين إلى حفتر.
  statement says sergei-lavrov> <actor:sergei-lavrov
  stance sends-fighters russia>haftar negated <actor:sergei-lavrov
نفت قوات حفتر سقوط ترهونة بيد قوات الوفاق.
  statement says haftar-forces> <actor:haftar-forces
  event ASSAULT/territory gna-army> negated <actor:haftar-forces
H: موسكو: لم نسحب مقاتلينا من ليبيا
  statement says russia> <actor:russia
`);
});

describe("future, hypothetical, once", () => {
  testTable(`
ستسحب روسيا مقاتلي فاغنر من صفوف حفتر.
  event RETREAT russia|wagner> future
  stance withdraws russia|wagner>haftar future
تعتزم تركيا إرسال قوات لدعم حكومة الوفاق.
  stance sends-troops turkey>gna future
قررت مصر وقف دعمها لحفتر.
  stance cuts egypt>haftar future
  event SANCTION egypt>haftar future
تخطط روسيا لسحب مقاتليها من ليبيا.
  event RETREAT russia|russia-fighters|russia-forces> future
تستعد قوات حفتر للانسحاب من سرت.
  event RETREAT haftar-forces> future
قد تتخلى روسيا عن حفتر.
  stance abandons russia>haftar hypothetical
قد ترسل تركيا قوات لدعم حكومة الوفاق.
  stance sends-troops turkey>gna hypothetical
ستعلق ألمانيا اتفاقها مع أنقرة إذا لم تسحب مصر جنودها من سرت.
  event SANCTION germany>turkey hypothetical
  stance sanctions germany>turkey hypothetical
إذا تخلت الإمارات عن حفتر انتهت الحرب.
  stance abandons uae>haftar hypothetical
لو سحبت روسيا مرتزقتها من صفوف حفتر لخسر الحرب.
  event RETREAT russia|russia-mercenaries|wagner> hypothetical
  stance withdraws russia|russia-mercenaries|wagner>haftar hypothetical
يمكن أن تنسحب قوات حفتر من سرت.
  event RETREAT haftar-forces> hypothetical
لطالما دعمت الإمارات حفتر.
  stance backs uae>haftar historical
دأبت فرنسا على دعم حفتر.
  stance backs france>haftar historical
كانت مصر قد دعمت حفتر قبل سنوات.
  stance backs egypt>haftar historical
سبق أن دعمت السعودية حفتر بالأموال.
  ! background told with كان قد، سبق أن، دأب
  stance funds saudi-arabia>haftar historical
# a day to come; by some day, even in the year that runs
قالت تركيا إنها تزود حفتر بالسلاح في يونيو المقبل.
  statement says/states turkey> <actor:turkey
  stance pledges turkey>haftar <actor:turkey
أعلنت تركيا سحب جنودها من ليبيا بحلول نهاية العام.
  statement says/announces turkey> <actor:turkey
  event RETREAT turkey> future <actor:turkey
كانت تركيا تزود حفتر بالسلاح بحلول عام 2015.
  stance arms turkey>haftar historical
`);
});

describe("hedged and alleged", () => {
  testTable(`
يبدو أن مصر تخلت عن حفتر.
  stance abandons egypt>haftar hedged
ربما تخلت روسيا عن حفتر.
  stance abandons russia>haftar hedged
يرجح أن روسيا سحبت مقاتليها من صفوف حفتر.
  event RETREAT russia|russia-fighters|russia-forces|wagner> hedged
  stance withdraws russia|russia-fighters|russia-forces|wagner>haftar hedged
رأى مراقبون أن هذا الصمت يشير إلى تخلي مصر عن حفتر.
  stance abandons egypt>haftar hedged <unnamed
اتهمت تركيا الإمارات بدعم حفتر.
  statement says turkey>uae <actor:turkey
  stance backs uae>haftar alleged <actor:turkey
اتهمت حكومة الوفاق فرنسا بتزويد حفتر بالسلاح.
  statement says gna>france <actor:gna
  stance arms france>haftar alleged <actor:gna
زعم المسماري أن تركيا أرسلت مقاتلين إلى حكومة الوفاق.
  statement says ahmed-mismari> <actor:ahmed-mismari
  stance sends-fighters turkey>gna alleged <actor:ahmed-mismari
زارت الإمارات المتهمة بتسليح حفتر أثينا.
  ! the accused as an epithet
  stance arms uae>haftar alleged <unnamed
  [event CONSULT uae>greece]
# what a named voice says plainly is stated
اعتبر السراج أن مصر تدعم حفتر.
  statement says sarraj> <actor:sarraj
  stance backs egypt>haftar <actor:sarraj
`);
});

describe("who says so", () => {
  testTable(`
قال المسماري إن قوات حفتر انسحبت من ترهونة.
  statement says ahmed-mismari> <actor:ahmed-mismari
  event RETREAT haftar-forces> <actor:ahmed-mismari
أقر المسماري بأن قوات حفتر انسحبت من ترهونة.
  statement says ahmed-mismari> <actor:ahmed-mismari
  event RETREAT haftar-forces> <actor:ahmed-mismari
أكد السراج أن الإمارات تزود حفتر بالطائرات المسيرة.
  statement says sarraj> <actor:sarraj
  stance arms uae>haftar <actor:sarraj
أعلنت قوات الوفاق سيطرتها على ترهونة.
  statement says gna-army> <actor:gna-army
  event ASSAULT/territory gna-army> <actor:gna-army
قال لافروف لقناة العربية إن روسيا لا تدعم حفتر.
  statement says sergei-lavrov> <outlet:al-arabiya<actor:sergei-lavrov
  stance backs russia>haftar negated <outlet:al-arabiya<actor:sergei-lavrov
أكدت واشنطن شرعية حكومة الوفاق.
  statement says usa> <actor:usa
  stance recognises usa>gna <actor:usa
رصدت قوات الوفاق انسحاب مرتزقة فاغنر من ترهونة.
  event RETREAT wagner> <actor:gna-army
  [statement says gna-army> <actor:gna-army]
نقلت رويترز عن مصادر أن روسيا سحبت مرتزقتها.
  event RETREAT russia|wagner|russia-mercenaries> <outlet:reuters<unnamed
أفادت وكالة رويترز نقلا عن دبلوماسي أوروبي بأن مصر ترسل أسلحة إلى حفتر.
  stance arms egypt>haftar <outlet:reuters<unnamed
بحسب صحيفة لوموند، انسحبت قوات حفتر من ترهونة.
  event RETREAT haftar-forces> <outlet:le-monde
انسحبت قوات حفتر من ترهونة، وفقا لوكالة رويترز.
  event RETREAT haftar-forces> <outlet:reuters
ذكرت مصادر أن الإمارات خفضت دعمها لحفتر.
  stance cuts uae>haftar <unnamed
  event SANCTION uae>haftar <unnamed
يرى مراقبون أن مصر تخلت عن حفتر.
  stance abandons egypt>haftar <unnamed
كشف تقرير أممي أن مصر ترسل أسلحة إلى حفتر.
  stance arms egypt>haftar <document
H: "لوموند": الإمارات تتخلى عن حفتر
  stance abandons uae>haftar <outlet:le-monde
H: حميدتي: مصر تدعم حفتر
  statement says hemedti> <actor:hemedti
  stance backs egypt>haftar <actor:hemedti
H: السراج: لن نقبل الهدنة
  statement says sarraj> <actor:sarraj
قالت موسكو إن أردوغان أعلن أن تركيا سحبت مقاتليها من ليبيا.
  statement says russia> <actor:russia
  statement says recep-tayyip-erdogan> <actor:russia<actor:recep-tayyip-erdogan
  event RETREAT turkey|turkey-fighters> <actor:russia<actor:recep-tayyip-erdogan
قال الكرملين إن روسيا لا تدعم حفتر.
  statement says russia> <actor:russia
  stance backs russia>haftar negated <actor:russia
قال قنونو إن قوات حفتر انسحبت من ترهونة، وأضاف أن مرتزقة فاغنر فروا إلى بني وليد.
  statement says mohammed-qanunu> <actor:mohammed-qanunu
  [statement says mohammed-qanunu> <actor:mohammed-qanunu]
  event RETREAT haftar-forces> <actor:mohammed-qanunu
  event RETREAT wagner> <actor:mohammed-qanunu
`);
});

describe("across sentences", () => {
  testTable(`
تخلت الإمارات عن حفتر. وسحبت خبراءها من قاعدة الجفرة.
  stance abandons uae>haftar
  [event RETREAT uae|uae-soldiers>]
خسر حفتر غريان. وتخلت عنه مصر.
  event ASSAULT/territory >haftar
  stance abandons egypt>haftar
انهارت قوات حفتر أمس. وانسحبت من ترهونة.
  event RETREAT haftar-forces>
وصل السراج إلى أنقرة. وقال إن تركيا تدعم حكومة الوفاق.
  statement says sarraj> <actor:sarraj
  stance backs turkey>gna <actor:sarraj
H: الإمارات تتخلى عن حفتر ¶ تخلت الإمارات عن حفتر، وفق مصادر.
  stance abandons uae>haftar
  stance abandons uae>haftar <unnamed
H: السراج: مصر تدعم حفتر ¶ قال السراج إن مصر تدعم حفتر.
  statement says sarraj> <actor:sarraj
  stance backs egypt>haftar <actor:sarraj
# a headline lends its subject to nobody who has one, nor to a passive
H: الإمارات تقفز من مركب حفتر ¶ نقلت وكالة رويترز عن دبلوماسي غربي أن روسيا سحبت مقاتليها من صفوف حفتر.
  stance abandons uae>haftar
  event RETREAT russia|russia-fighters> <outlet:reuters<unnamed
  stance withdraws russia|russia-fighters>haftar <outlet:reuters<unnamed
H: الإمارات تقفز من مركب حفتر ¶ هزمت قوات حفتر في عدة محاور.
  stance abandons uae>haftar
  event ASSAULT >haftar-forces
وصل السراج إلى أنقرة. ولم تعلق مصر على دعم حفتر.
`);
});
