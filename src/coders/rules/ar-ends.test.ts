import { describe } from "vitest";
import { testTable } from "./coding.fixture.ts";

/** Who stands at the two ends of an act, by the grammar of its clause: each line a construction of newspaper prose. */
describe("who acts", () => {
  testTable(`
سارعت واشنطن، فجر السبت، إلى تزويد قوات الوفاق بالصواريخ.
  stance arms usa>gna-army
أقدمت قوات حفتر، عشية المؤتمر، على إغلاق الموانئ.
  event COERCE haftar-forces>
إن أنقرة ماضية في تسليح قوات الوفاق.
  stance arms turkey>gna-army
موسكو مستعدة لتزويد الجيش السوري بالصواريخ.
  stance arms russia>syrian-arab-army future
الإمارات متهمة بتسليح قوات حفتر.
  stance arms uae>haftar-forces alleged <unnamed
لم تتزحزح القاهرة عن مؤازرتها للبرهان.
  stance backs egypt>abdel-fattah-al-burhan
لم تكف أنقرة عن دعم السراج.
  stance backs turkey>sarraj
  [stance cuts turkey>sarraj negated]
قصفت مقاتلات تركية فجر اليوم مواقع لقوات حفتر.
  event ASSAULT turkey-forces>haftar-forces
  stance attacks turkey-forces>haftar-forces
بسطت القوات العراقية والحشد الشعبي سيطرتهما على كركوك.
  event ASSAULT/territory iraqi-armed-forces+pmf>
رحبت الجزائر، الداعم الرئيسي لجبهة البوليساريو، بالبيان.
  statement says/welcomes algeria> <actor:algeria
  stance backs algeria>polisario
تبادل الجيش السوداني وقوات الدعم السريع إطلاق النار في الخرطوم.
  event ASSAULT saf+rsf>
رفض السراج لقاء حفتر.
  event REJECT sarraj>haftar
  event CONSULT sarraj>haftar negated
  [stance refuses sarraj>haftar]
قتلت غارة تركية قائدا في قوات حفتر قرب سرت.
  event ASSAULT turkey>
هدد ترامب بفرض عقوبات على إيران لتسليحها الحوثيين.
  event SANCTION donald-trump>iran hypothetical
  stance sanctions donald-trump>iran hypothetical
شكر البرهان السعودية على جهودها في الوساطة.
  statement says/praises abdel-fattah-al-burhan>saudi-arabia <actor:abdel-fattah-al-burhan
# the verb of a phase and its own have one subject
روسيا بدأت تسحب مقاتليها من ليبيا.
  event RETREAT russia>
# a pronoun after إنّ acts: the name behind the verb is whom it is done to
قالت روسيا إنها قصفت أوكرانيا.
  statement says/states russia> <actor:russia
  event ASSAULT russia>ukraine <actor:russia
  stance attacks russia>ukraine <actor:russia
قال السراج إنه يدعم روسيا.
  statement says/states sarraj> <actor:sarraj
  stance backs sarraj>russia <actor:sarraj
# nobody is meant by it before a verb of what happens
قال السراج إنه تم قصف قوات حفتر.
  statement says/states sarraj> <actor:sarraj
  event ASSAULT >haftar-forces <actor:sarraj
قال السراج إنه قصفت تركيا قوات حفتر.
  statement says/states sarraj> <actor:sarraj
  event ASSAULT turkey>haftar-forces <actor:sarraj
  stance attacks turkey>haftar-forces <actor:sarraj
# "did not comment on": nobody goes on with anything
لم تعلق القاهرة على دعم حفتر.
# somebody else's act
انتقدت أنقرة تسليح قوات حفتر.
  [statement says/criticises turkey> <actor:turkey]
`);
});

describe("whom it is done to", () => {
  testTable(`
أرسلت تركيا أسلحة للمجلس العسكري في النيجر.
  stance arms turkey>niger-cnsp
تقدمت قوات الوفاق في غريان بدعم من تركيا.
  stance backs turkey>gna-army
  [event MOBILIZE gna-army>]
تقدمت القوات العراقية التي تساندها تركيا.
  stance backs turkey>iraqi-armed-forces
رحبت طهران، حليفة دمشق، بالعمليات الروسية.
  statement says/welcomes iran>russia <actor:iran
  stance endorses iran>russia
لم تنته العقوبات التي فرضها مجلس الأمن على إريتريا.
  event SANCTION un-security-council>eritrea
  stance sanctions un-security-council>eritrea
يتوجه الرئيس محمود عباس اليوم إلى الدوحة للقاء أمير قطر.
  event CONSULT mahmoud-abbas>qatar future
وصل وزير الخارجية سامح شكري إلى الخرطوم لإجراء محادثات مع البرهان.
  event CONSULT sameh-shoukry>abdel-fattah-al-burhan future
عاد السكان إلى ترهونة التي استولت عليها قوات حفتر.
  event ASSAULT/territory haftar-forces>
# "the media of Egypt" are not Egypt
انتقد السراج الإعلام المصري.
  statement says/criticises sarraj> <actor:sarraj
`);
});
