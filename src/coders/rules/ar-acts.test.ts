import { describe } from "vitest";
import { testTable } from "./coding.fixture.ts";

describe("talks", () => {
  testTable(`
أجرى أردوغان اتصالات هاتفية.
  event CONSULT recep-tayyip-erdogan>
استقبل السيسي وفدا من قبائل ليبيا.
  event CONSULT abdel-fattah-el-sisi>
أوفدت تركيا وزير خارجيتها إلى موسكو.
  event CONSULT/visit turkey>
رعت ألمانيا محادثات بين حفتر والسراج.
  event CONSULT/third-party germany>
  event CONSULT haftar+sarraj>
  stance mediates germany>haftar+sarraj
# where talks are held nobody speaks; who takes tourists in meets nobody
تعثرت محادثات فيينا.
استقبلت تركيا آلاف السياح.
`);
});

describe("agreements and refusals", () => {
  testTable(`
وافقت إيران على تفتيش مواقعها.
  event AGREE iran>
التزمت قوات حفتر بالهدنة.
  event AGREE haftar-forces>
امتنع حفتر عن التوقيع.
  event REJECT haftar>
استبعدت فرنسا إرسال جنود إلى ليبيا.
  statement says/states france> <actor:france
  event REJECT france>
أمهلت تركيا قوات حفتر ثلاثة أيام.
  event THREATEN turkey>haftar-forces
# what is waited for, or any such act, has not come about
ما زال القرار في انتظار موافقة الكويت.
امتنعت روسيا عن التصويت.
`);
});

describe("power and truces", () => {
  testTable(`
فرض الجيش السوداني حظر التجول في الخرطوم.
  event COERCE/curfew saf>
استولى الجيش السوداني على السلطة.
  event COERCE/seize saf>
علقت قوات حفتر عملياتها.
  event RETREAT/ceasefire haftar-forces>
استسلمت قوات حفتر في ترهونة.
  event RETREAT/disarm haftar-forces>
خرقت قوات حفتر الهدنة.
  event ASSAULT haftar-forces>
صدت قوات الوفاق هجوما.
  event ASSAULT gna-army>
# thieves take no power, and a fire is no ground
استولى اللصوص على الأموال.
سيطرت قوات الإطفاء على الحريق.
`);
});

describe("an attack of which only who makes it is told", () => {
  testTable(`
تخوض قوات حفتر معارك عنيفة.
  event ASSAULT haftar-forces>
نفذت قوات حفتر عشرين ضربة.
  event ASSAULT haftar-forces>
# who speaks of an attack makes none, and a match is none
اكتفت روسيا بوصف الهجوم.
شن خليفة حفتر هجوما لاذعا على وسائل الإعلام.
`);
});

describe("acts of which one side or only a thing is told", () => {
  testTable(`
طلبت تركيا فتح باب الحوار.
  statement says/calls-for turkey> <actor:turkey
  event REQUEST turkey>
لم يطلب حفتر علنا مساعدة فاغنر.
  event REQUEST/assist haftar>wagner negated
دمرت قوات الوفاق ثلاث دبابات.
  event ASSAULT/destroy gna-army>
سقطت صواريخ أطلقتها قوات حفتر على مطار معيتيقة.
  event ASSAULT/firearms haftar-forces>
أطلقت قوات حفتر أكثر من مئتي صاروخ على طرابلس.
  event ASSAULT/firearms haftar-forces>
زيارة قام بها أردوغان إلى موسكو أمس.
  event CONSULT recep-tayyip-erdogan>russia
# whom one asks, and a source's wish; rain and fire destroy too
طلب السراج عدم الكشف عن مكانه.
  statement says/calls-for sarraj> <actor:sarraj
دمرت الأمطار ثلاثة منازل.
`);
});

describe("calls and recalled ambassadors", () => {
  testTable(`
أبلغ أردوغان نظيره الروسي في اتصال هاتفي موقف تركيا.
  event CONSULT recep-tayyip-erdogan>
# who sends somebody troops does not sanction him: the ambassador came home from elsewhere
أرسلت روسيا قوات إلى حفتر. وأرسلت روسيا مرتزقة إلى حفتر. واستدعت روسيا سفيرها للتشاور.
  stance sends-troops russia>haftar
  stance sends-fighters russia>haftar
  event SANCTION russia>
استدعت الكويت سفيرها.
  event SANCTION/withdraw kuwait>
# with a newspaper it is an interview
قال أردوغان في اتصال هاتفي مع رويترز إن العملية انتهت.
  statement says/states recep-tayyip-erdogan> <outlet:reuters<actor:recep-tayyip-erdogan
`);
});

describe("who acts and whom it is done to", () => {
  testTable(`
وكانت الغارات التي انطلقت باغتيال أحمد الجعبري، نائب قائد كتائب القسام، قد خلفت قتلى.
  event ASSAULT >ahmed-jabari
# "من الجانب" names whom one asks, "من جانب" who acts
قال مصدر إن إسرائيل طلبت من الجانب المصري ضمانات.
  statement says/calls-for israel>egypt <unnamed<actor:israel
`);
});
