import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useWords } from "../../i18n/words.tsx";
import { useFormEscape } from "../escape.ts";
import { FormEnd } from "../form/form-end.tsx";

const USUAL = ["notSaid", "wrongActor", "wrongCode", "notActual"] as const;

/** Why a coding is rejected: in the reviewer's words, which may begin with a usual reason. */
export function RejectForm({
  isBusy,
  onSubmit,
  onCancel,
}: {
  isBusy: boolean;
  onSubmit: (reason: string) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const isAsking = useFormEscape(form, reason.trim() !== "", onCancel);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === "");
    if (reason.trim() === "") input.current?.focus();
    else onSubmit(reason.trim());
  };
  return (
    <form className="reject-form" ref={form} onSubmit={submit}>
      <label htmlFor={id}>{words("review.reason.reject")}</label>
      <input
        id={id}
        ref={input}
        dir="auto"
        value={reason}
        aria-invalid={isMissing}
        aria-describedby={`${id}-error`}
        onChange={(event) => setReason(event.target.value)}
      />
      <ul className="usual">
        {USUAL.map((each) => (
          <li key={each}>
            <button
              type="button"
              onClick={() => {
                setReason(words(`review.reason.${each}`));
                input.current?.focus();
              }}
            >
              {words(`review.reason.${each}`)}
            </button>
          </li>
        ))}
      </ul>
      <p className="error" role="alert" id={`${id}-error`}>
        {isMissing && words("review.reason.missing")}
      </p>
      <FormEnd
        missing={[]}
        isAsking={isAsking}
        isBusy={isBusy}
        submitText={words("review.reject")}
        onCancel={onCancel}
      />
    </form>
  );
}
