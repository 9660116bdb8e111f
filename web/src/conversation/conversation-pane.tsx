import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { conversationQuery } from "../api/queries.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { SkeletonRows } from "../ui/wait.tsx";
import { ConversationOpen } from "./conversation-open.tsx";

/** The conversation that the address names, once it is here. */
export function ConversationPane() {
  const { conversationId } = useParams({ strict: false });
  const conversation = useQuery(conversationQuery(conversationId ?? ""));
  if (conversation.data) return <ConversationOpen key={conversation.data.id} conversation={conversation.data} />;
  return (
    <section className="convo empty" aria-label={say("conversation.title")}>
      <h1 className="vh">{say("conversation.title")}</h1>
      {conversation.error ? <p className="c-problem" role="alert">{sayProblem(conversation.error)}</p> : <SkeletonRows rows={5} label={say("conversation.loading")} />}
    </section>
  );
}
