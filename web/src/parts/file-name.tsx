import { scriptOf } from "./text.tsx";

/** A number with the ending behind it. */
const NUMBERED_ENDING = /[0-9][0-9._-]*\.[A-Za-z0-9]{1,8}$/;

/** A file's name. In an Arabic one the ending would come before the number that it stands behind. */
export function FileName({ name }: { name: string }) {
  const ending = NUMBERED_ENDING.exec(name)?.[0];
  if (scriptOf(name) === "en") return <bdi>{name}</bdi>;
  if (ending === undefined) return <bdi lang="ar">{name}</bdi>;
  return (
    <bdi lang="ar">
      {name.slice(0, -ending.length)}
      <bdi dir="ltr">{ending}</bdi>
    </bdi>
  );
}
