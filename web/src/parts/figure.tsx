import { useWords } from "../i18n/words.tsx";

/** A number as the language writes it, apart from the direction around it. */
export function Figure({ n, className }: { n: number; className?: string }) {
  const words = useWords();
  return <bdi className={className}>{new Intl.NumberFormat(words.tag).format(n)}</bdi>;
}
