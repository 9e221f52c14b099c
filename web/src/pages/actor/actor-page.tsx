import { Drawer } from "../../parts/drawer/drawer.tsx";
import { ActorView } from "./actor-view.tsx";
import { ActorsList } from "./actors-list.tsx";

/** All whom the codings name, or one of them. */
export default function ActorPage({ id }: { id: string | null }) {
  return (
    <div className="with-drawer">
      <div className="actors">{id === null ? <ActorsList /> : <ActorView id={decoded(id)} />}</div>
      <Drawer />
    </div>
  );
}

/** The router leaves signs like ":" as they stand in an address. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
