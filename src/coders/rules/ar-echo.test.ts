import { describe } from "vitest";
import { testTable } from "./coding.fixture.ts";

describe("doing what another has done", () => {
  testTable(`
قطعت البحرين علاقاتها مع إيران. وفعلت الخرطوم الشيء نفسه.
  event SANCTION/withdraw bahrain>iran
  stance sanctions bahrain>iran
  event SANCTION/withdraw sudan>iran
  stance sanctions sudan>iran
اعترفت فرنسا بالمجلس الوطني الانتقالي، وحذت قطر حذوها بعد أيام.
  stance recognises france>ntc
  stance recognises qatar>ntc
اعترفت فرنسا بالمجلس الوطني الانتقالي. وسبقتها قطر إلى هذه الخطوة.
  stance recognises france>ntc
  stance recognises qatar>ntc
زودت تركيا حكومة الوفاق بالسلاح، وكذلك فعلت قطر.
  stance arms turkey>gna
  stance arms qatar>gna
وقفت سوريا إلى جانب روسيا. ومعها السودان وكوبا.
  stance endorses syria>russia
  stance endorses sudan>russia
  stance endorses cuba>russia
`);
});

describe("who is not said to have done the same", () => {
  testTable(`
اعترفت فرنسا بالمجلس الوطني الانتقالي، ولم تحذ قطر حذوها.
  stance recognises france>ntc
اعترفت فرنسا بالمجلس الوطني الانتقالي، وقد تحذو قطر حذوها.
  stance recognises france>ntc
# it may be what another did in between, or what another only said
اعترفت فرنسا بالمجلس الوطني الانتقالي وأعربت مصر عن أسفها. وفعلت قطر الشيء نفسه.
  stance recognises france>ntc
  [statement says/states egypt> <actor:egypt]
قالت مصر إن تركيا تدعم حكومة الوفاق. وفعلت قطر الشيء نفسه.
  stance backs turkey>gna <actor:egypt
  [statement says/states egypt> <actor:egypt]
# its own foes are helped by nobody
زودت تركيا حكومة الوفاق بالسلاح، وكذلك فعل حفتر.
  stance arms turkey>gna
`);
});

describe("a target left out that the headline's stance names", () => {
  testTable(`
H: واشنطن توقف تمويل الأونروا ¶ أسف مدير الوكالة لذلك. ¶ وكانت الولايات المتحدة دفعت مليون دولار العام الماضي.
  stance cuts usa>unrwa
  stance funds usa>unrwa
  [event SANCTION usa>unrwa]
H: واشنطن توقف تمويل الأونروا ¶ أسف مدير الوكالة لذلك. ¶ وجدد غوتيريش ثقته الكاملة بها.
  stance cuts usa>unrwa
  stance endorses antonio-guterres>unrwa <actor:antonio-guterres
  [statement says/confirms antonio-guterres> <actor:antonio-guterres]
  [event SANCTION usa>unrwa]
# the pronoun does not agree with the client
H: واشنطن توقف تمويل الأونروا ¶ أسف مدير الوكالة لذلك. ¶ وجدد غوتيريش ثقته الكاملة بهم.
  stance cuts usa>unrwa
  [statement says/confirms antonio-guterres> <actor:antonio-guterres]
  [event SANCTION usa>unrwa]
# the words say to whom, and it is another
H: واشنطن توقف تمويل الأونروا ¶ دفعت ألمانيا مليون دولار لمزارعيها.
  stance cuts usa>unrwa
  [event SANCTION usa>unrwa]
# another rule finds in the same words whom it is toward
H: أنقرة تجدد وقوفها إلى جانب باكو ¶ وتوصل وزيرا خارجية أرمينيا وأذربيجان، بوساطة روسية، إلى اتفاق.
  stance endorses turkey>azerbaijan <actor:turkey
  stance mediates russia>armenia+azerbaijan
  event AGREE armenia+azerbaijan>
  [statement says/confirms turkey> <actor:turkey]
  [event CONSULT/third-party russia>]
# a report whose headline tells no stance
H: الأونروا تعلن موازنتها ¶ وكانت الولايات المتحدة دفعت مليون دولار العام الماضي.
  [statement says/announces unrwa> <actor:unrwa]
`);
});

describe("'his country' among several people is that of the one who speaks", () => {
  testTable(`
قال أردوغان إن الأسد قاتل، فيما قال لافروف إن بلاده تدعم حفتر.
  stance backs russia>haftar <actor:sergei-lavrov
  [statement says recep-tayyip-erdogan> <actor:recep-tayyip-erdogan]
  [statement says sergei-lavrov> <actor:sergei-lavrov]
# it may be the country of either
أبلغ لافروف أردوغان أن بلاده تدعم الأسد.
  [statement says sergei-lavrov>recep-tayyip-erdogan <actor:sergei-lavrov]
# what its aircraft do the country does
قال لافروف إن طائرات بلاده قصفت مواقع لتنظيم داعش.
  event ASSAULT russia>isis <actor:sergei-lavrov
  stance attacks russia>isis <actor:sergei-lavrov
  [statement says sergei-lavrov> <actor:sergei-lavrov]
`);
});

describe("what a text says, they say who have issued or signed it", () => {
  testTable(`
وقعت ألمانيا وفرنسا بيانا يدعم أوكرانيا.
  stance backs germany>ukraine
  stance backs france>ukraine
أصدرت مصر بيانا مشتركا يدين إسرائيل.
  stance condemns egypt>israel
  [statement says/criticises egypt>israel <actor:egypt]
# a text that is not there, or that another has written
لم توقع ألمانيا بيانا يدعم أوكرانيا.
ستصدر مصر بيانا يدين إسرائيل.
رفضت مصر قرارا يدين روسيا.
  [event REJECT egypt>]
`);
});
