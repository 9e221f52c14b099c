import { lazy, Suspense } from "react";
import type { MapAnswer } from "../../../../src/server/answers/map.ts";
import { useAddress } from "../../address.ts";
import { useData } from "../../api/client.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { Drawer } from "../../parts/drawer/drawer.tsx";
import { Loading, Shown } from "../../parts/states.tsx";
import { Name } from "../../parts/text.tsx";
import { EventList } from "./event-list.tsx";
import { MapFilters } from "./map-filters.tsx";
import { Timeline } from "./timeline.tsx";

// The outlines are larger than everything else together.
const DrawnMap = lazy(() => import("./drawn-map.tsx"));

const ASKED = ["client", "from", "to", "type", "status", "country", "place", "mark", "after"] as const;

/** What happened where and when. */
export default function MapPage() {
  const words = useWords();
  const address = useAddress();
  const question = Object.fromEntries(ASKED.map((key) => [key, address.get(key)]));
  const map = useData<MapAnswer>("/map", question);
  const client = map.data?.client;
  return (
    <div className="with-drawer">
      <div className="map-page">
        <h1>
          {client ? (
            <Message id="map.titleOf" values={{ client: <Name labels={client.labels} /> }} />
          ) : (
            words("map.title")
          )}
        </h1>
        <MapFilters map={map.data} />
        <Shown query={map}>{(data) => <Events map={data} />}</Shown>
      </div>
      <Drawer />
    </div>
  );
}

function Events({ map }: { map: MapAnswer }) {
  const words = useWords();
  if (map.total === 0) {
    return (
      <p className="state" role="status">
        {words("map.empty")}
      </p>
    );
  }
  return (
    <>
      <p>
        <span role="status">{words("map.count", { n: map.total })}</span>{" "}
        <a className="to-list" href="#map-list">
          {words("map.toList")}
        </a>
      </p>
      <div className="map-and-list">
        <div>
          <Suspense
            fallback={
              <div className="map-to-come">
                <Loading />
              </div>
            }
          >
            <DrawnMap map={map} />
          </Suspense>
          <Timeline map={map} />
        </div>
        <EventList map={map} />
      </div>
    </>
  );
}
