import { useRef, useState } from "react";

/**
 * The mail as it was sent. The server has made its HTML safe and serves it under its own policy; the frame runs no script in any case.
 * It may share our origin only so that its height can be measured from outside.
 */
export function AsSent({ messageId, title }: { messageId: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null), [height, setHeight] = useState(160);
  const measure = () => {
    const page = frame.current?.contentDocument?.documentElement;
    if (page) setHeight(Math.min(Math.max(page.scrollHeight, 60), 4_000));
  };
  return <iframe ref={frame} className="as-sent" title={title} src={`/api/v1/messages/${encodeURIComponent(messageId)}/html`} sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" style={{ height }} onLoad={measure} />;
}
