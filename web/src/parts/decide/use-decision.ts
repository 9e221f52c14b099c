import { useMutation, useQueryClient } from "@tanstack/react-query";
import type {
  BlindAnswer,
  BlindBody,
  ChooseAnswer,
  ChooseBody,
  DecisionAnswer,
  DecisionBody,
  TogetherAnswer,
  TogetherBody,
} from "../../../../src/server/answers/review.ts";
import { type ApiProblem, send } from "../../api/client.ts";

/** Sends a decision; whatever hangs on codings (boards, queues, drawers) is asked for again, also after a refusal. */
function useChange<Answer, Body>(address: string) {
  const queries = useQueryClient();
  return useMutation<Answer, ApiProblem, Body>({
    mutationFn: (body) => send<Answer>(address, body),
    onSettled: () => void queries.invalidateQueries(),
  });
}

export const useDecision = () => useChange<DecisionAnswer, DecisionBody>("/api/reviews");
export const useBlindAnswer = () => useChange<BlindAnswer, BlindBody>("/api/reviews/blind");
export const useChoice = () => useChange<ChooseAnswer, ChooseBody>("/api/reviews/choose");
export const useAcceptTogether = () => useChange<TogetherAnswer, TogetherBody>("/api/reviews/together");
