import { useWords } from "../../i18n/words.tsx";

export default function MapPage() {
  const words = useWords();
  const title = words("state.loading");
  return <h1>{title}</h1>;
}
