import { Drawer } from "../../parts/drawer/drawer.tsx";
import { ActorView } from "./actor-view.tsx";
import { ActorsList } from "./actors-list.tsx";

/** All whom the codings name, or one of them. */
export default function ActorPage({ id }: { id: string | null }) {
  return (
    <div className="with-drawer">
      <div className="actors">{id === null ? <ActorsList /> : <ActorView id={id} />}</div>
      <Drawer />
    </div>
  );
}
