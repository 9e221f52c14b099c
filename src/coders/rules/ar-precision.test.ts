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
