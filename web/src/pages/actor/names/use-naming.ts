import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  NamingAnswer,
  NamingBody,
  NamingPreviewAnswer,
  NamingPreviewBody,
  NamingUndoBody,
} from "../../../../../src/server/answers/naming.ts";
import { type ApiProblem, send } from "../../../api/client.ts";

const PREVIEW = "/api/naming/preview";

/** Sends a decision on names; all that is on a page may be read otherwise then. */
function useChange<Body>(address: string) {
  const queries = useQueryClient();
  return useMutation<NamingAnswer, ApiProblem, Body>({
    mutationFn: (body) => send<NamingAnswer>(address, body),
    // What a decision would do is of no interest once it is filed.
    onSettled: () => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== PREVIEW }),
  });
}

export const useNaming = () => useChange<NamingBody>("/api/naming");
export const useNamingUndo = () => useChange<NamingUndoBody>("/api/naming/undo");

/** What a decision would do; nothing is asked while it is not whole. */
export function useNamingPreview(said: NamingPreviewBody | null) {
  return useQuery<NamingPreviewAnswer, ApiProblem>({
    queryKey: [PREVIEW, said],
    queryFn: () => send<NamingPreviewAnswer>(PREVIEW, said),
    enabled: said !== null,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
}
