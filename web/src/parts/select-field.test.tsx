import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SelectField } from "./select-field.tsx";

const options = [
  { value: "", text: "any" },
  { value: "state", text: "states" },
];

test.each([
  ["state", ["", "state"]],
  ["", ["", "state"]],
  ["planet", ["planet", "", "state"]],
])("with the value %s it offers %s, so that the value shows and can be left", (value, offered) => {
  const markup = renderToStaticMarkup(
    <SelectField label="kind" value={value} options={options} onChange={() => {}} />,
  );
  expect([...markup.matchAll(/<option value="([^"]*)"/g)].map(([, each]) => each)).toEqual(offered);
  expect(/<option value="([^"]*)" selected/.exec(markup)?.[1]).toBe(value);
});
