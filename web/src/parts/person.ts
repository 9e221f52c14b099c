import { keptInBrowser } from "../kept.ts";

const person = keptInBrowser("isnad.person");

export const setPerson = (name: string): void => person.set(name.trim());

/** The name that stands beside what this person decides; empty until it is given. */
export const usePerson = person.use;
