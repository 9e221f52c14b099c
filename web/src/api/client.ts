import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { ProblemAnswer } from "../../../src/server/answers/shared.ts";

/** What the server answered instead. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly remedy: string;
  constructor({ error }: ProblemAnswer) {
    super(error.message);
    this.name = "ApiProblem";
    this.code = error.code;
    this.remedy = error.remedy;
  }
}

type Query = Readonly<Record<string, string | number | null | undefined>>;

/** The address of a page's data. */
export function dataAddress(path: string, query: Query = {}): string {
  const parts = Object.entries(query).filter(
    ([, value]) => value !== null && value !== undefined && value !== "",
  );
  const search = new URLSearchParams(parts.map(([key, value]) => [key, String(value)])).toString();
  return `${path}.json${search === "" ? "" : `?${search}`}`;
}

/** @throws ApiProblem */
export async function fetchData<Answer>(address: string, signal?: AbortSignal): Promise<Answer> {
  return read(await reach(address, { ...(signal ? { signal } : {}) }));
}

/** Sends what changes something. @throws ApiProblem */
export async function send<Answer>(address: string, body: unknown): Promise<Answer> {
  const isForm = body instanceof FormData;
  return read(
    await reach(address, {
      method: "POST",
      body: isForm ? body : JSON.stringify(body),
      headers: isForm ? {} : { "content-type": "application/json" },
    }),
  );
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if ((error as Error).name === "AbortError") throw error;
    const message = "the desk's server does not answer";
    throw new ApiProblem({ error: { code: "unreachable", message, remedy: "start isnad again" } });
  }
}

async function read<Answer>(response: Response): Promise<Answer> {
  if (response.ok) return (await response.json()) as Answer;
  const body = (await response.json().catch(() => null)) as ProblemAnswer | null;
  throw new ApiProblem(
    body ?? { error: { code: "internal", message: `status ${response.status}`, remedy: "try again" } },
  );
}

/** A page's data. What was shown stays until the new answer is there, so that nothing jumps. */
export function useData<Answer>(path: string | null, query: Query = {}) {
  const address = path === null ? null : dataAddress(path, query);
  return useQuery<Answer, ApiProblem>({
    queryKey: [path, address],
    queryFn: ({ signal }) => fetchData<Answer>(address as string, signal),
    enabled: address !== null,
    placeholderData: keepPreviousData,
  });
}

/** Asks for what is likely to be wanted next, once what is wanted now is there. */
export function useAhead(path: string, queries: readonly Query[], isReady: boolean): void {
  const client = useQueryClient();
  const wanted = isReady ? queries.map((query) => dataAddress(path, query)).join("\n") : "";
  useEffect(() => {
    if (wanted === "") return;
    for (const address of wanted.split("\n")) {
      void client.prefetchQuery({
        queryKey: [path, address],
        queryFn: ({ signal }) => fetchData(address, signal),
      });
    }
  }, [client, path, wanted]);
}
