import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { deskQuery } from "../api/queries.ts";
import { say } from "../i18n/say.ts";
import { AllClear } from "./all-clear.tsx";

/** Beside the queue while no conversation is open: the first that needs us, where there is room for both; else the clear desk. */
export function NothingOpen() {
  const desk = useQuery(deskQuery).data, navigate = useNavigate();
  const first = desk?.needsYouNow.items[0]?.id;
  useEffect(() => {
    if (first && matchMedia("(min-width: 760px)").matches) void navigate({ to: "/desk/$conversationId", params: { conversationId: first }, replace: true });
  }, [first, navigate]);
  if (desk?.needsYouNow.count === 0) return <AllClear desk={desk} />;
  return <section className="convo empty" aria-label={say("desk.nothing-open")} />;
}
