import { useWords } from "../../i18n/words.tsx";

export default function ActorPage(_: { id: string | null }) {
  const words = useWords();
  const title = words("state.loading");
  return <h1>{title}</h1>;
}
