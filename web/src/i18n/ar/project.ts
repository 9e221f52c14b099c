import type { PROJECT as English } from "../en/project.ts";

export const PROJECT: Readonly<Record<keyof typeof English, string>> = {};
