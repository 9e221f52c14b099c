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
