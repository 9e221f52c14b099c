import { Label, Radio, RadioGroup } from "react-aria-components";

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value | null;
  onChange(value: Value): void;
}

/** One of a few; nothing is chosen before somebody chooses. */
export function ChoiceField<Value extends string>({
  label,
  options,
  value,
  onChange,
}: ChoiceFieldProps<Value>) {
  return (
    <RadioGroup
      className="choice"
      orientation="horizontal"
      value={value}
      onChange={(next) => onChange(next as Value)}
    >
      <Label>{label}</Label>
      {options.map((option) => (
        <Radio key={option.value} value={option.value}>
          {option.text}
        </Radio>
      ))}
    </RadioGroup>
  );
}
