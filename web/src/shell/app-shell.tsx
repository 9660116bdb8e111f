import { useQueryClient } from "@tanstack/react-query";
import { Outlet, useRouter } from "@tanstack/react-router";
import { lazy, startTransition, Suspense, useEffect, useRef, useState } from "react";
import { say } from "../i18n/say.ts";
import { catchTyping, type CaughtTyping } from "../keyboard/catch-typing.ts";
import { useCommands } from "../keyboard/commands.ts";
import { followLive } from "../live/follow-live.ts";
import { Announcer } from "../ui/announcer.tsx";
import { Toasts } from "../ui/toasts.tsx";
import { TooltipLayer } from "../ui/tooltip-layer.tsx";
import { Banners } from "./banners.tsx";
import { moveRegion } from "./regions.ts";
import { TopBar } from "./top-bar.tsx";

const Palette = lazy(async () => ({ default: (await import("../palette/palette.tsx")).Palette }));
const KeyboardHelp = lazy(async () => ({ default: (await import("../keyboard-help/keyboard-help.tsx")).KeyboardHelp }));
type Layer = "palette" | "search" | "help" | null;

/** The room around every screen: bar, banners, what lies above, and the keys that work anywhere. */
export function AppShell() {
  const client = useQueryClient(), router = useRouter();
  const [layer, setLayer] = useState<Layer>(null), typing = useRef<CaughtTyping | null>(null);
  // Without the transition React would hold a layer that it loads for the first time back for 300 ms.
  const show = (next: Layer) => startTransition(() => setLayer(next));
  const find = (next: "palette" | "search") => {
    typing.current?.take();
    typing.current = catchTyping();
    show(next);
  };
  useEffect(() => followLive(client), [client]);
  useEffect(() => {
    // Fetched while nothing else is asked for, so that the first Ctrl K is as quick as the next.
    const timer = setTimeout(() => void import("../palette/palette.tsx"), 1_500);
    return () => clearTimeout(timer);
  }, []);
  useCommands([
    { id: "search", title: "do.search", keys: ["mod+k"], whileWriting: true, onlyKeys: true, run: () => find("palette") },
    { id: "search-messages", title: "do.search-messages", keys: ["/"], run: () => find("search") },
    { id: "help", title: "do.help", keys: ["?"], run: () => show("help") },
    { id: "next-region", title: "do.next-region", keys: ["F6"], whileWriting: true, onlyKeys: true, run: () => moveRegion(1) },
    { id: "previous-region", title: "do.previous-region", keys: ["Shift+F6"], whileWriting: true, onlyKeys: true, run: () => moveRegion(-1) },
    { id: "go-desk", title: "go.desk", keys: ["g d"], run: () => void router.navigate({ to: "/desk" }) },
    { id: "go-promises", title: "go.promises", keys: ["g p"], run: () => void router.navigate({ to: "/promises" }) },
    { id: "go-customers", title: "go.customers", keys: ["g c"], run: () => void router.navigate({ to: "/customers" }) },
    { id: "go-settings", title: "go.settings", run: () => void router.navigate({ to: "/settings" }) },
  ]);
  const close = () => setLayer(null);
  return (
    <div className="app">
      <a className="skip" href="#main">{say("shell.skip")}</a>
      <TopBar onSearch={() => find("palette")} onHelp={() => show("help")} />
      <Banners />
      <Outlet />
      <Suspense>
        {(layer === "palette" || layer === "search") && <Palette onClose={close} searching={layer === "search"} typing={typing.current} />}
        {layer === "help" && <KeyboardHelp onClose={close} />}
      </Suspense>
      <Toasts />
      <Announcer />
      <TooltipLayer />
    </div>
  );
}
