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
