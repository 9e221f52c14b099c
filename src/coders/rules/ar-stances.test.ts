import { describe } from "vitest";
import { testTable } from "./coding.fixture.ts";

describe("support beside an act, and what an act is for", () => {
  testTable(`
تقدمت قوات حفتر بدعم عسكري روسي نحو طرابلس.
  stance backs russia>haftar-forces
  [event MOBILIZE haftar-forces>]
هاجمت قوات حفتر المدعومة إماراتيا مدينة غريان.
  stance backs uae>haftar-forces
  event ASSAULT haftar-forces>
# whom somebody helps is not whom he hits
قصف الحوثيون إيلات إسنادا لحماس.
  event ASSAULT houthis>
  stance backs houthis>hamas
# "them" is no phase
قاتلت السعودية مقاتلي الحوثيين في مرحلة دعمتهم إيران فيها.
  stance backs iran>houthis
# side by side
قاتلت قوات إريترية جنبا إلى جنب مع القوات الإثيوبية.
  stance sends-fighters eritrea-forces>endf
# "still" says so as well as "is"
ما زالت تركيا من أبرز داعمي السراج.
  stance backs turkey>sarraj
لم تعد تركيا من أبرز داعمي السراج.
# by the right of somebody to defend himself, whoever says so
جاء ذلك بعد تأكيد واشنطن أن من حق إسرائيل الدفاع عن نفسها.
  statement says/confirms usa> <actor:usa
  stance endorses usa>israel <actor:usa
نفى نتنياهو تأكيد واشنطن أن من حق إيران الدفاع عن نفسها.
  statement says/denies benjamin-netanyahu> <actor:benjamin-netanyahu
  statement says/confirms usa> <actor:benjamin-netanyahu<actor:usa
  stance endorses usa>iran negated <actor:benjamin-netanyahu<actor:usa
# what is promised or said is no support yet
نددت مصر بدعم تركي للميليشيات.
  stance condemns egypt>turkey
  [statement says/criticises egypt>turkey <actor:egypt]
وعد السراج بدعم تركي.
# a description is not stopped with what is done to the one described
أوقفت إسرائيل القصف على حزب الله المدعوم من إيران.
  stance backs iran>hezbollah
`);
});

describe("one holder, one target; those of one country have events only", () => {
  testTable(`
توسطت قطر بين إسرائيل وحماس.
  event CONSULT/third-party qatar>israel+hamas
  stance mediates qatar>israel+hamas
# a ministry is at home where its state is
أدانت وزارة الخارجية اليمنية المجلس الانتقالي.
  statement says/criticises yemeni-foreign-ministry>stc <actor:yemeni-foreign-ministry
أدانت وزارة الخارجية اليمنية إيران.
  statement says/criticises yemeni-foreign-ministry>iran <actor:yemeni-foreign-ministry
  stance condemns yemeni-foreign-ministry>iran
أدانت المؤسسة الوطنية للنفط حفتر.
  statement says/criticises noc>haftar <actor:noc
`);
});

describe("arms and money given and received", () => {
  testTable(`
سلمت إيران الحوثيين صواريخ.
  stance arms iran>houthis
حصل الحوثيون على أسلحة من إيران.
  stance arms iran>houthis
# missiles are received from an enemy too; who hands over his own arms arms nobody
تلقت إسرائيل صواريخ من لبنان.
سلم حزب الله سلاحه إلى الجيش اللبناني.
أغدقت الإمارات على حفتر السلاح.
  stance arms uae>haftar
`);
});

describe("sides not taken, clients left, blame", () => {
  testTable(`
قدرت الأمم المتحدة عدد المسلحين المنتشرين في ليبيا دعما لحفتر بألف.
  [statement says united-nations> <actor:united-nations]
الأمم المتحدة قد قدرت في تقرير عدد المسلحين المنتشرين في ليبيا دعما لحفتر بألف.
  [statement says united-nations> <actor:united-nations]
أعلنت موسكو أنها لن تتخلى عن حفتر.
  statement says/announces russia> <actor:russia
  stance pledges russia>haftar <actor:russia
نأت موسكو بنفسها عن حفتر.
  stance declares-neutrality russia>haftar
تركت فرنسا السراج لمصيره.
  stance abandons france>sarraj
ترك الوزير السراج في المطار.
باعت موسكو حفتر.
  stance abandons russia>haftar
ألقت واشنطن باللوم على حماس.
  stance criticises usa>hamas
# another's friend, another's crime, and what somebody is not
وصف ترامب السيسي بأنه حليف قوي.
  stance endorses donald-trump>abdel-fattah-el-sisi
  [statement says/states donald-trump>abdel-fattah-el-sisi <actor:donald-trump]
  [statement says donald-trump> <actor:donald-trump]
وصف نتنياهو الأسد بأنه حليف إيران.
  [statement says/states benjamin-netanyahu>bashar-al-assad <actor:benjamin-netanyahu]
`);
});

describe("a word that only begins as if it had the article carries a genitive", () => {
  testTable(`
أدانت الجزائر إلقاء مصر قنابل على طرابلس.
  statement says/criticises algeria> <actor:algeria
  stance condemns algeria>egypt
  event ASSAULT egypt> <actor:algeria
قصفت تركيا آلاف المقاتلين.
  event ASSAULT turkey>described
# a definite noun carries none, and the accusative is what is done
أدانت الجزائر الالتزام.
  statement says/criticises algeria> <actor:algeria
`);
});

describe("praise of a mediator and blame of one among others take no side", () => {
  testTable(`
أشاد بوتين بجهود حفتر.
  statement says/praises vladimir-putin>haftar <actor:vladimir-putin
  stance endorses vladimir-putin>haftar
أشاد بوتين بجهود مصر، شاكرا لها وساطتها.
  statement says/praises vladimir-putin>egypt <actor:vladimir-putin
  event CONSULT/third-party egypt> <actor:vladimir-putin
اتهمت فرنسا قوات الدعم السريع بارتكاب جرائم حرب.
  statement says/accuses france>rsf <actor:france
  stance condemns france>rsf
# a crime that the rest of the sentence tells of is not the one that he is accused of
اتهمت فرنسا قوات الدعم السريع بتزويد حفتر بالسلاح، وأدانت القصف.
  statement says/accuses france>rsf <actor:france
  statement says/criticises france> <actor:france
  stance arms rsf>haftar alleged <actor:france
`);
});
