import { type ReactNode, useEffect, useState } from "react";
import { FieldError, Input, Label, Text, TextField } from "react-aria-components";
import { useWords } from "../i18n/words.tsx";
import { isCalendarDate, isDateOrInterval, latinDigits } from "./typed-date.ts";

interface DateFieldProps {
  readonly label: string;
  /** A day, a month or a year; null where there is none. */
  readonly value: string | null;
  onChange(value: string | null): void;
  /** A first and a last day, with a stroke between them, are a date as well. */
  readonly isSpan?: boolean;
  /** What else is to be known to fill it in. */
  readonly hint?: ReactNode;
}

/** A date as exact as whoever types it knows it. Takes effect once the field is left or Enter is pressed. */
export function DateField({ label, value, onChange, isSpan = false, hint }: DateFieldProps) {
  const words = useWords();
  const [typed, setTyped] = useState(value ?? "");
  useEffect(() => setTyped(value ?? ""), [value]);
  const text = latinDigits(typed.trim());
  const isBad = text !== "" && !(isSpan ? isDateOrInterval(text) : isCalendarDate(text));
  const commit = () => {
    if (!isBad && text !== (value ?? "")) onChange(text === "" ? null : text);
  };
  return (
    <TextField className="date" value={typed} onChange={setTyped} isInvalid={isBad}>
      <Label>{label}</Label>
      <Input
        dir="ltr"
        placeholder="2020-05-25"
        inputMode="numeric"
        size={isSpan ? 23 : 11}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
      {hint && (
        <Text slot="description" className="meta">
          {hint}
        </Text>
      )}
      <FieldError>{words("problem.bad-date")}</FieldError>
    </TextField>
  );
}
