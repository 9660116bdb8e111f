import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { DeliverabilityLine, DeliverabilityView } from "@rapport/contract/deliverability-view.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { CopyLine } from "../ui/copy-line.tsx";
import { showToast } from "../ui/toasts.tsx";
import { SkeletonRows } from "../ui/wait.tsx";

const key = ["deliverability"];

/** What decides whether our mail arrives: for each domain what its DNS says, and what to do about it. */
export function Deliverability({ mayMakeKeys }: { mayMakeKeys: boolean }) {
  const client = useQueryClient(), [making, setMaking] = useState<string | null>(null);
  const looked = useQuery({ queryKey: key, queryFn: ({ signal }) => callApi<DeliverabilityView>("GET", "/deliverability", { signal }), staleTime: 300_000 });
  const makeKey = async (domain: string) => {
    setMaking(domain);
    try {
      await callApi("POST", "/dkim-keys", { body: { domain } });
      await client.invalidateQueries({ queryKey: key });
    } catch (reason) {
      showToast({ text: sayProblem(reason), failed: true });
    }
    setMaking(null);
  };
  if (!looked.data) return looked.error ? <p role="alert">{sayProblem(looked.error)}</p> : <SkeletonRows rows={4} />;
  const { items, outgoingHost } = looked.data;
  return (
    <>
      <p className="lead">{say("settings.deliverability.lead")}</p>
      {items.map(({ domain, lines }) => (
        <div key={domain} className="gap">
          <h3 className="st-domain">{domain}</h3>
          <ul className="st-list" aria-label={say("settings.deliverability.of", { domain })}>
            {lines.map((line) => (
              <li key={`${line.check} ${line.publish?.name ?? ""} ${line.found ?? ""}`}>
                <span>
                  <b>{say(`settings.deliverability.${line.check}`)}</b><span className="chip">{say(`settings.deliverability.${line.state}`)}</span>
                  <span className="s">{sayLine(line, domain, outgoingHost)}</span>
                  {line.found !== null && <span className="s">{say("settings.deliverability.found", { found: line.found })}</span>}
                  {line.publish && <Publish publish={line.publish} />}
                </span>
                {line.says === "dkim-no-key" && mayMakeKeys && <span className="st-acts"><button type="button" className="btn sm" aria-busy={making === domain} onClick={() => void makeKey(domain)}>{say("settings.deliverability.make-key")}</button></span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="gap"><button type="button" className="btn" aria-busy={looked.isFetching} onClick={() => void looked.refetch()}>{say("settings.deliverability.again")}</button></p>
    </>
  );
}

function Publish({ publish }: { publish: NonNullable<DeliverabilityLine["publish"]> }) {
  return (
    <>
      <span className="s">{say("settings.deliverability.publish", { type: publish.type })}</span>
      <CopyLine text={publish.name} label={say("settings.deliverability.publish.name")} />
      <CopyLine text={publish.value} label={say("settings.deliverability.publish.value")} />
    </>
  );
}

function sayLine({ check, says }: DeliverabilityLine, domain: string, outgoingHost: string | null): string {
  const host = outgoingHost ?? "";
  return says === "good" ? say(`settings.deliverability.${check}.good`, { domain, host }) : say(`settings.deliverability.says.${says}`, { domain, host });
}
