import { Option } from "commander";
import type { Actor, Bar } from "../model/index.ts";
import { isCalendarDate } from "../pipeline/calendar-date.ts";
import { findActor } from "../pipeline/find-actor.ts";
import type { Knowledge } from "../pipeline/packs.ts";
import { EXIT, Failure } from "./failure.ts";

/** Options that several commands share; each is read in one way only. */
export const packsOption = () =>
  new Option("--packs <dir>", "read a folder of packs beside the program's own (repeatable)")
    .argParser((value: string, before: readonly string[]) => [...before, value])
    .default([], "none");

export const publishedOption = () =>
  new Option("--published <date>", "when the articles were published: 2020-05-25, 2020-05 or 2020").argParser(
    parseDate,
  );

export const outletOption = () =>
  new Option("--outlet <name>", "who published the articles: an outlet's name in either language").argParser(
    notEmpty("--outlet", "give the outlet's name, or leave the option out"),
  );

export const projectOption = (description: string) => new Option("--project <file.isnad>", description);

export const barOption = (otherwise: Bar) =>
  new Option("--bar <1|2|3>", "evidence bar: 1 any claim, 2 a named origin, 3 two or the patron itself")
    .argParser(parseBar)
    .default(otherwise);

export const personsOption = () =>
  new Option("--persons <0|1|2>", "count only codings that so many persons have made or accepted")
    .choices(["0", "1", "2"])
    .default("0");

export const dateOption = (flags: string, description: string) =>
  new Option(flags, description).argParser(parseDate);

/** Reads an option whose words are kept, and must say something. */
export function notEmpty(option: string, remedy: string): (value: string) => string {
  return (value) => {
    if (value.trim() !== "") return value.trim();
    throw new Failure(`${option} is empty; ${remedy}`, EXIT.usage);
  };
}

function parseDate(value: string): string {
  if (isCalendarDate(value)) return value;
  throw new Failure(`"${value}" is not a date; write it as 2020-05-25, 2020-05 or 2020`, EXIT.usage);
}

function parseBar(value: string): Bar {
  if (value !== "1" && value !== "2" && value !== "3") {
    throw new Failure(`"${value}" is not a bar; give 1, 2 or 3`, EXIT.usage);
  }
  return Number(value) as Bar;
}

/** A number of things, one at least. */
export function parseCount(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new Failure(`"${value}" is not a count; give a whole number from 1`, EXIT.usage);
  return Number(value);
}

export function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) {
    throw new Failure(`"${value}" is not a port; give a number from 0 to 65535`, EXIT.usage);
  }
  return port;
}

/** The actor that `--client` names. */
export function clientOf(name: string, knowledge: Knowledge): Actor {
  const found = findActor(name, knowledge);
  if (found.actor) return found.actor;
  if (found.several.length > 0) {
    const ids = found.several.map(({ id }) => id).join(", ");
    throw new Failure(`several actors bear the name "${name}"; give one of these ids: ${ids}`, EXIT.usage);
  }
  const remedy =
    found.near.length > 0
      ? `did you mean ${found.near.map(({ id }) => id).join(", ")}?`
      : "give an id or a name that a pack holds, or add a pack with --packs";
  throw new Failure(`no actor of the packs is called "${name}"; ${remedy}`, EXIT.usage);
}
