import { useId, useState } from "react";
import type { PlaceAnswer, SaidCodingBody } from "../../../../src/server/answers/review.ts";
import type { CodingAnswer } from "../../../../src/server/answers/shared.ts";
import { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { Shown } from "../states.tsx";
import { CodingForm } from "./coding-form.tsx";
import { draftOf, saidOf } from "./said.ts";

interface CorrectFormProps {
  readonly coding: CodingAnswer;
  readonly isBusy: boolean;
  onSubmit(correction: SaidCodingBody, reason: string): void;
  onCancel(): void;
}

/** What should stand instead of a coding, and why. */
export function CorrectForm({ coding, isBusy, onSubmit, onCancel }: CorrectFormProps) {
  const words = useWords();
  const id = useId();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const place = useData<PlaceAnswer>("/review/place", { coding: coding.id });
  return (
    <Shown query={place}>
      {(data) => (
        <CodingForm
          place={data}
          start={draftOf(coding)}
          isBlind={false}
          isBusy={isBusy}
          isMoreTouched={reason.trim() !== ""}
          submitText={words("review.correct.file")}
          onCancel={onCancel}
          onSubmit={(draft) => {
            const said = saidOf(draft, { hasDate: true });
            setMissing(reason.trim() === "");
            if (said && reason.trim() !== "") onSubmit(said, reason.trim());
          }}
        >
          <label htmlFor={id}>{words("review.reason.correct")}</label>
          <input
            id={id}
            dir="auto"
            className="reason"
            value={reason}
            aria-invalid={isMissing}
            onChange={(event) => setReason(event.target.value)}
          />
          <p className="error" role="alert">
            {isMissing && words("review.reason.missing")}
          </p>
        </CodingForm>
      )}
    </Shown>
  );
}
