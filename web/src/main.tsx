import "@fontsource-variable/hanken-grotesk/index.css";
import "@fontsource-variable/literata/opsz.css";
import "./ui/base.css";
import "./ui/controls.css";
import "./ui/pages.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { createQueryClient } from "./api/queries.ts";
import { areSingleKeysOn } from "./keyboard/single-keys.ts";
import { listenForKeys } from "./keyboard/commands.ts";
import { createDeskRouter } from "./routes.tsx";
import { keepTheme } from "./ui/theme.ts";

await start();

async function start(): Promise<void> {
  if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
  keepTheme();
  listenForKeys(areSingleKeysOn);
  const client = createQueryClient(() => void router.navigate({ to: "/sign-in", search: { from: location.pathname + location.search } }));
  const router = createDeskRouter(client);
  createRoot(document.getElementById("root")!).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
