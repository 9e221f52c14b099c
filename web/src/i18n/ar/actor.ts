import type { ACTOR as English } from "../en/actor.ts";

export const ACTOR: Readonly<Record<keyof typeof English, string>> = {};
