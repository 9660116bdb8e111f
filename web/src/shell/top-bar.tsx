import "./bar.css";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CircleHelp, Search } from "lucide-react";
import { deskQuery } from "../api/queries.ts";
import { say } from "../i18n/say.ts";
import { Keys } from "../ui/keys.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { Mark } from "./mark.tsx";

/** The bar is the same on every screen: where to go, what to do, help, and whose desk this is. */
export function TopBar({ onSearch, onHelp }: { onSearch: () => void; onHelp: () => void }) {
  const atRisk = useQuery({ ...deskQuery, select: (desk) => desk.promisesDue.atRisk }).data ?? 0;
  return (
    <header className="bar">
      <Link className="brand" to="/desk" aria-label={say("shell.home")}><Mark /><span>{say("shell.brand")}</span></Link>
      <nav aria-label={say("shell.main-nav")}>
        <ul>
          <li><Link to="/desk" activeProps={current}>{say("nav.desk")}</Link></li>
          <li><Link to="/promises" activeProps={current}>{say("nav.promises")}{atRisk > 0 && <span className="navnote">{say("nav.promises.at-risk", { count: atRisk })}</span>}</Link></li>
          <li><Link to="/customers" activeProps={current}>{say("nav.customers")}</Link></li>
        </ul>
      </nav>
      <button type="button" className="cmd" aria-keyshortcuts="Control+K" aria-haspopup="dialog" onClick={onSearch}>
        <Search className="i" aria-hidden="true" /><span>{say("nav.search")}</span><Keys of={[say("key.ctrl"), "K"]} />
      </button>
      <div className="bar-right">
        <button type="button" className="ibtn" aria-label={say("nav.help")} data-tip={say("nav.help.title")} aria-haspopup="dialog" onClick={onHelp}><CircleHelp className="i" aria-hidden="true" /></button>
        <AccountMenu />
      </div>
    </header>
  );
}

const current = { "aria-current": "page" } as const;
