import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { sessionQuery } from "./api/queries.ts";
import { ApiProblem } from "./api/call-api.ts";
import { ConversationPane } from "./conversation/conversation-pane.tsx";
import { DeskScreen } from "./desk/desk-screen.tsx";
import { NothingOpen } from "./desk/nothing-open.tsx";
import { AppShell } from "./shell/app-shell.tsx";
import { FailedScreen } from "./shell/failed-screen.tsx";
import { NotFoundScreen } from "./shell/not-found-screen.tsx";
import { WaitingScreen } from "./shell/waiting-screen.tsx";

type Context = { readonly client: QueryClient };
const root = createRootRouteWithContext<Context>()({ notFoundComponent: NotFoundScreen, errorComponent: FailedScreen });

const app = createRoute({
  getParentRoute: () => root, id: "app", component: AppShell, pendingComponent: WaitingScreen, pendingMs: 300, pendingMinMs: 0,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.client.ensureQueryData(sessionQuery);
    } catch (reason) {
      if (reason instanceof ApiProblem && reason.code === "sign-in-needed") throw redirect({ to: "/sign-in", search: location.href === "/" ? {} : { from: location.href } });
      throw reason;
    }
  },
});
const start = createRoute({ getParentRoute: () => app, path: "/", beforeLoad: () => { throw redirect({ to: "/desk", replace: true }); } });
const desk = createRoute({ getParentRoute: () => app, path: "desk", component: DeskScreen });
const nothingOpen = createRoute({ getParentRoute: () => desk, path: "/", component: NothingOpen });
const conversation = createRoute({ getParentRoute: () => desk, path: "$conversationId", component: ConversationPane });
const promises = createRoute({
  getParentRoute: () => app, path: "promises", component: lazyRouteComponent(() => import("./promises/promises-screen.tsx"), "PromisesScreen"),
  validateSearch: (search: Record<string, unknown>): { promise?: string } => (typeof search["promise"] === "string" ? { promise: search["promise"] } : {}),
});
const customers = createRoute({
  getParentRoute: () => app, path: "customers", component: lazyRouteComponent(() => import("./customers/customers-screen.tsx"), "CustomersScreen"),
  validateSearch: (search: Record<string, unknown>): { q?: string } => (typeof search["q"] === "string" ? { q: search["q"] } : {}),
});
const customer = createRoute({ getParentRoute: () => app, path: "customers/$customerId", component: lazyRouteComponent(() => import("./customers/customer-screen.tsx"), "CustomerScreen") });
const settings = createRoute({ getParentRoute: () => app, path: "settings", component: lazyRouteComponent(() => import("./settings/settings-screen.tsx"), "SettingsScreen") });

const signIn = createRoute({
  getParentRoute: () => root, path: "sign-in", component: lazyRouteComponent(() => import("./sign-in/sign-in-screen.tsx"), "SignInScreen"),
  validateSearch: (search: Record<string, unknown>): { from?: string } => (typeof search["from"] === "string" && /^\/(?!\/)/.test(search["from"]) ? { from: search["from"] } : {}),
});
const invitation = createRoute({ getParentRoute: () => root, path: "invitation/$token", component: lazyRouteComponent(() => import("./sign-in/invitation-screen.tsx"), "InvitationScreen") });
const firstRun = createRoute({ getParentRoute: () => root, path: "welcome", component: lazyRouteComponent(() => import("./first-run/first-run-screen.tsx"), "FirstRunScreen") });

const tree = root.addChildren([
  app.addChildren([start, desk.addChildren([nothingOpen, conversation]), promises, customers, customer, settings]),
  signIn, invitation, firstRun,
]);

/** Every address of the desk. What is not needed for the first look is loaded when it is opened. */
export function createDeskRouter(client: QueryClient) {
  return createRouter({ routeTree: tree, context: { client }, defaultPreload: "intent", scrollRestoration: false, defaultErrorComponent: FailedScreen, defaultNotFoundComponent: NotFoundScreen });
}

declare module "@tanstack/react-router" {
  interface Register { router: ReturnType<typeof createDeskRouter> }
}
