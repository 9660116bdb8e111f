import { useEffect, useRef, useState } from "react";
import { say } from "../i18n/say.ts";

const tallest = 4_000, spaceBelow = 18;

/**
 * The mail as it was sent. The server has made its HTML safe and serves it under its own policy; the frame runs no script in any case.
 * It may share our origin only so that its height can be measured from outside.
 */
export function AsSent({ messageId, title }: { messageId: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null), [height, setHeight] = useState(60), [loaded, setLoaded] = useState(0), [blocked, setBlocked] = useState(0);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (!loaded || !page?.body) return;
    // The server counts what it took out; the page it serves says how many.
    setBlocked(Number(page.querySelector<HTMLMetaElement>('meta[name="rapport-remote-blocked"]')?.content ?? 0));
    // The body and not the root: a root is never lower than its frame, and the frame would never shrink.
    const measure = () => setHeight(Math.min(Math.ceil(page.body.getBoundingClientRect().bottom) + spaceBelow, tallest));
    const watch = new ResizeObserver(measure);
    watch.observe(page.body);
    measure();
    return () => watch.disconnect();
  }, [loaded]);
  return (
    <>
      <iframe ref={frame} className="as-sent" title={title} src={`/api/v1/messages/${encodeURIComponent(messageId)}/html`} sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" style={{ height }} onLoad={() => setLoaded((times) => times + 1)} />
      {blocked > 0 && <p className="msg-hint">{say("message.as-sent.pictures", { count: blocked })}</p>}
    </>
  );
}
